// Tables: the plain one, and the one whose rows can be sorted, looked through and turned page by page.

import { fill, node } from "/page/dom.js";
import { richText } from "/page/words/richtext.js";

const PAGE_SIZE = 5;

export function table(block) {
  const [head, ...rest] = block.rows;
  const settings = block.column_settings ?? [];
  const row = (cells, name) => node("tr", {}, cells.map((each, at) => cell(each, name, settings[at] ?? {})));
  return scrolling(node("table", {},
    node("thead", {}, row(head, "th")),
    node("tbody", {}, rest.map((cells) => row(cells, "td")))));
}

const scrolling = (made) => node("div", { class: "scroll", tabindex: "0", role: "group", "aria-label": "Table" }, made);

function cell(content, name, { align, is_wrapped: isWrapped } = {}) {
  const scope = name === "th" ? "col" : null;
  return node(name, { scope, class: [align, isWrapped && "wrapped"].filter(Boolean).join(" ") || null }, cellWords(content));
}

function cellWords(content) {
  if (content.type === "rich_text") return richText(content);
  return String(content.text ?? content.value ?? "");
}

/** Slack shows a page of rows at a time; a press on a heading sorts by it. */
export function dataTable(block) {
  const rows = block.rows.slice(1);
  const view = { rows, page: 0, sorted: null, down: false, wanted: "" };
  const made = node("table");
  const foot = node("div", { class: "table-foot" });
  const look = (event) => { Object.assign(view, { wanted: event.target.value.toLowerCase(), page: 0 }); draw(); };
  const draw = () => drawRows({ block, view, made, foot, draw });
  draw();
  const box = node("input", { type: "search", placeholder: "Look for…", "aria-label": "Look for rows", oninput: look });
  return [rows.length > (block.page_size ?? PAGE_SIZE) ? box : null, scrolling(made), foot];
}

function drawRows({ block, view, made, foot, draw }) {
  const size = block.page_size ?? PAGE_SIZE;
  const rows = arranged(view);
  const shown = rows.slice(view.page * size, (view.page + 1) * size);
  const named = block.row_header_column_index ?? 0;
  const row = (cells) => node("tr", {}, cells.map((each, at) =>
    node(at === named ? "th" : "td", { scope: at === named ? "row" : null, class: isNumber(each) ? "right" : null }, cellWords(each))));
  fill(made,
    node("caption", {}, block.caption?.text ?? block.caption),
    node("thead", {}, node("tr", {}, block.rows[0].map((each, at) => heading(each, at, view, draw)))),
    node("tbody", {}, shown.map(row)));
  const turn = (by) => () => { view.page += by; draw(); };
  const last = Math.max(0, Math.ceil(rows.length / size) - 1);
  fill(foot, last === 0 && !view.wanted ? null : [
    node("button", { type: "button", disabled: view.page === 0, onclick: turn(-1) }, "Previous"),
    node("span", { role: "status" }, `${rows.length ? view.page * size + 1 : 0}–${view.page * size + shown.length} of ${rows.length}`),
    node("button", { type: "button", disabled: view.page >= last, onclick: turn(1) }, "Next"),
  ]);
}

function heading(content, at, view, draw) {
  const isSorted = view.sorted === at;
  const sort = () => { Object.assign(view, { sorted: at, down: isSorted && !view.down, page: 0 }); draw(); };
  const direction = isSorted ? (view.down ? "descending" : "ascending") : "none";
  const sign = isSorted ? (view.down ? " ↓" : " ↑") : "";
  return node("th", { scope: "col", "aria-sort": direction },
    node("button", { type: "button", class: "plain", onclick: sort }, cellWords(content), node("span", { "aria-hidden": "true" }, sign)));
}

const isNumber = (content) => content.type === "raw_number";

const compared = (content) => (isNumber(content) ? content.value : node("div", {}, cellWords(content)).textContent);

function arranged({ rows, sorted, down, wanted }) {
  const fitting = rows.filter((row) => row.some((each) => String(compared(each)).toLowerCase().includes(wanted)));
  if (sorted === null) return fitting;
  const order = (one, other) => {
    const [a, b] = [compared(one[sorted]), compared(other[sorted])];
    return typeof a === "number" && typeof b === "number" ? a - b : String(a).localeCompare(String(b));
  };
  return fitting.sort((one, other) => (down ? -order(one, other) : order(one, other)));
}
