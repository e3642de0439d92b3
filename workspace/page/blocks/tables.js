// The plain table, and what all tables have in common.

import { classes, node } from "/page/dom.js";
import { richText } from "/page/words/richtext.js";

export function table(block) {
  const [head, ...rest] = block.rows;
  const settings = block.column_settings ?? [];
  const row = (cells, name) =>
    node(
      "tr",
      {},
      cells.map((each, at) => cell(each, name, settings[at])),
    );
  const body = node(
    "tbody",
    {},
    rest.map((cells) => row(cells, "td")),
  );
  return scrolling(node("table", {}, node("thead", {}, row(head, "th")), body));
}

function cell(content, name, { align, is_wrapped: isWrapped } = {}) {
  const attributes = { scope: name === "th" ? "col" : null, class: classes(align, isWrapped && "wrapped") };
  return node(name, attributes, cellWords(content));
}

export function cellWords(content) {
  if (content.type === "rich_text") return richText(content);
  return String(content.text ?? content.value ?? "");
}

/** A table that is wider than its place can be moved, by the keyboard too. */
export const scrolling = (made) =>
  node("div", { class: "scroll", tabindex: "0", role: "group", "aria-label": "Table" }, made);
