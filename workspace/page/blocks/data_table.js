// The table whose rows can be sorted, looked through and turned page by page, as Slack shows it.

import { cellWords, scrolling } from "/page/blocks/tables.js";
import { fill, node } from "/page/dom.js";

const PAGE_SIZE = 5;

export function dataTable(block) {
  const table = node("table");
  const foot = node("div", { class: "table-foot" });
  const view = { page: 0, sorted: null, down: false, wanted: "" };
  const draw = (change) => {
    Object.assign(view, change);
    const rows = arranged(block.rows.slice(1), view);
    drawTable(table, block, pageOf(rows, view, block), view, draw);
    drawFoot(foot, rows.length, view, sizeOf(block), draw);
  };
  draw({});
  const isLong = block.rows.length - 1 > sizeOf(block);
  return [isLong ? searchBox(draw) : null, scrolling(table), foot];
}

const sizeOf = (block) => block.page_size ?? PAGE_SIZE;

const pageOf = (rows, { page }, block) => rows.slice(page * sizeOf(block), (page + 1) * sizeOf(block));

function searchBox(draw) {
  const look = (event) => draw({ wanted: event.target.value.toLowerCase(), page: 0 });
  return node("input", {
    type: "search",
    placeholder: "Look for…",
    "aria-label": "Look for rows",
    oninput: look,
  });
}

function drawTable(table, block, rows, view, draw) {
  const heads = block.rows[0].map((each, at) => heading(each, at, view, draw));
  const named = block.row_header_column_index ?? 0;
  const row = (cells) =>
    node(
      "tr",
      {},
      cells.map((each, at) => cell(each, at === named)),
    );
  fill(
    table,
    node("caption", {}, block.caption?.text ?? block.caption),
    node("thead", {}, node("tr", {}, heads)),
    node("tbody", {}, rows.map(row)),
  );
}

const isNumber = (content) => content.type === "raw_number";

function cell(content, isName) {
  const attributes = { scope: isName ? "row" : null, class: isNumber(content) ? "right" : null };
  return node(isName ? "th" : "td", attributes, cellWords(content));
}

function heading(content, at, { sorted, down }, draw) {
  const isSorted = sorted === at;
  const sort = () => draw({ sorted: at, down: isSorted && !down, page: 0 });
  const direction = isSorted ? (down ? "descending" : "ascending") : "none";
  const sign = { none: "", ascending: " ↑", descending: " ↓" }[direction];
  const words = [cellWords(content), node("span", { "aria-hidden": "true" }, sign)];
  return node(
    "th",
    { scope: "col", "aria-sort": direction },
    node("button", { type: "button", class: "plain", onclick: sort }, words),
  );
}

function drawFoot(foot, count, { page, wanted }, size, draw) {
  const last = Math.max(0, Math.ceil(count / size) - 1);
  const turn = (words, to) =>
    node(
      "button",
      { type: "button", disabled: to < 0 || to > last, onclick: () => draw({ page: to }) },
      words,
    );
  const said = `${count ? page * size + 1 : 0}–${Math.min(count, (page + 1) * size)} of ${count}`;
  const isWanted = last > 0 || wanted;
  fill(
    foot,
    isWanted
      ? [turn("Previous", page - 1), node("span", { role: "status" }, said), turn("Next", page + 1)]
      : null,
  );
}

const compared = (content) =>
  isNumber(content) ? content.value : node("div", {}, cellWords(content)).textContent;

function arranged(rows, { sorted, down, wanted }) {
  const fits = (row) => row.some((each) => String(compared(each)).toLowerCase().includes(wanted));
  const fitting = rows.filter(fits);
  if (sorted === null) return fitting;
  const ordered = fitting.sort((one, other) => order(compared(one[sorted]), compared(other[sorted])));
  return down ? ordered.reverse() : ordered;
}

function order(one, other) {
  return typeof one === "number" && typeof other === "number"
    ? one - other
    : String(one).localeCompare(String(other));
}
