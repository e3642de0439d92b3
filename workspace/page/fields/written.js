// What is written or brought: words, numbers, addresses, dates, times, a story with marks, files.

import { fill, node } from "/page/dom.js";
import { asRichText, asWords } from "/page/fields/richwriting.js";
import { fromWall, toWall } from "/page/words/when.js";

export const single =
  (type) =>
  ({ id, element, held, block }) => {
    const made = node("input", {
      type,
      id,
      value: held ?? "",
      placeholder: element.placeholder?.text,
      autocomplete: "off",
      maxlength: element.max_length,
      minlength: element.min_length,
      min: element.min_value,
      max: element.max_value,
      // in a form the workspace says what is missing; elsewhere what was chosen cannot be taken away
      required: block.type !== "input",
      step: type === "number" && element.is_decimal_allowed ? "any" : null,
    });
    return { node: made, read: () => made.value || null };
  };

export function long({ id, element, held }) {
  const { placeholder, max_length: maxlength, min_length: minlength } = element;
  const made = node("textarea", {
    id,
    rows: 4,
    placeholder: placeholder?.text,
    maxlength,
    minlength,
    value: held ?? "",
  });
  return { node: made, read: () => made.value || null };
}

export function dateTime(field) {
  const made = single("datetime-local")({ ...field, held: field.held ? toWall(field.held) : "" });
  return { ...made, read: () => (made.node.value ? fromWall(made.node.value) : null) };
}

const MARKS = [
  ["B", "*", "Bold"],
  ["I", "_", "Italic"],
  ["S", "~", "Strike"],
  ["<>", "`", "Code"],
  ["•", "- ", "List"],
  ["“", "> ", "Quote"],
];

/** A story: marks as in a message, with buttons that set them. */
export function rich({ id, element, held }) {
  const box = node("textarea", {
    id,
    rows: element.min_lines ?? 5,
    placeholder: element.placeholder?.text,
    value: held ? asWords(held) : "",
  });
  const set = (mark) => () => {
    setMark(box, mark);
    box.focus();
  };
  const button = ([sign, mark, label]) =>
    node("button", { type: "button", title: label, "aria-label": label, onclick: set(mark) }, sign);
  const tools = node("div", { class: "marks", role: "toolbar", "aria-label": "Marks" }, MARKS.map(button));
  const read = () => (box.value.trim() ? asRichText(box.value.trimEnd()) : null);
  return { node: node("div", { class: "story" }, tools, box), control: box, read };
}

function setMark(box, mark) {
  const { selectionStart: start, selectionEnd: end, value } = box;
  if (mark.endsWith(" "))
    box.setRangeText(
      mark,
      value.lastIndexOf("\n", start - 1) + 1,
      value.lastIndexOf("\n", start - 1) + 1,
      "end",
    );
  else box.setRangeText(`${mark}${value.slice(start, end) || "words"}${mark}`, start, end, "select");
}

export function file({ id, element, place }) {
  const accept = (element.filetypes ?? []).map((each) => `.${each}`).join(",") || null;
  const most = element.max_files ?? 10;
  const made = node("input", { type: "file", id, multiple: most > 1, accept });
  const names = node("small", { role: "status" });
  const ids = [];
  made.addEventListener("change", async () => {
    const files = [...made.files].slice(0, most);
    fill(names, "Bringing…");
    ids.splice(0, ids.length, ...(await place.uploads(files)));
    fill(
      names,
      made.files.length > most
        ? `Only the first ${most} files are taken.`
        : files.map((each) => each.name).join(", "),
    );
  });
  return { node: node("div", {}, made, names), control: made, read: () => ids.map((each) => ({ id: each })) };
}
