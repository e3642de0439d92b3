// The markdown block: headings, lists, tasks, quotes, code, tables and links of ordinary Markdown.

import { node } from "/page/dom.js";
import { link, mrkdwn } from "/page/words/mrkdwn.js";

export function markdown(text) {
  const lines = text.split("\n");
  const drawn = [];
  while (lines.length) drawn.push(...takeBlock(lines));
  return drawn;
}

const LIST = /^\s*(?:[-*+]|\d+\.)\s+/;
const RULE = /^\s*(?:-{3,}|\*{3,}|_{3,})\s*$/;
const OTHERS = /^(?:#{1,6}\s|```|\||>)/;

const isPlain = (line) => line.trim() && !LIST.test(line) && !RULE.test(line) && !OTHERS.test(line);

function takeBlock(lines) {
  const [line] = lines;
  if (!line.trim()) return lines.shift() && [];
  if (line.startsWith("```")) return [takeCode(lines)];
  if (RULE.test(line)) return lines.shift() && [node("hr")];
  if (/^#{1,6}\s/.test(line)) return [takeHeading(lines)];
  if (LIST.test(line)) return [takeList(lines)];
  if (line.startsWith("|")) return [takeTable(lines)];
  if (line.startsWith(">")) return [takeQuote(lines)];
  return [
    node(
      "p",
      {},
      takeWhile(lines, isPlain).flatMap((each) => [...inline(each), " "]),
    ),
  ];
}

function takeWhile(lines, belongs) {
  const taken = [lines.shift()];
  while (lines.length && belongs(lines[0])) taken.push(lines.shift());
  return taken;
}

function takeHeading(lines) {
  const [, signs, words] = lines.shift().match(/^(#+)\s+(.*)$/);
  return node("h4", { class: `level-${signs.length}` }, inline(words));
}

function takeCode(lines) {
  lines.shift();
  const end = lines.findIndex((line) => line.startsWith("```"));
  const code = lines.splice(0, end < 0 ? lines.length : end + 1);
  return node("pre", {}, code.slice(0, end < 0 ? undefined : -1).join("\n"));
}

function takeQuote(lines) {
  const quoted = takeWhile(lines, (each) => each.startsWith(">")).map((each) => each.replace(/^>\s?/, ""));
  return node(
    "blockquote",
    {},
    quoted.flatMap((each, index) => [...(index ? [node("br")] : []), ...inline(each)]),
  );
}

const isOrdered = (line) => /^\s*\d/.test(line);

function takeList(lines) {
  const ordered = isOrdered(lines[0]);
  const taken = takeWhile(lines, (line) => LIST.test(line) && isOrdered(line) === ordered);
  return node(ordered ? "ol" : "ul", {}, taken.map(listItem));
}

function listItem(line) {
  const depth = Math.floor(line.match(/^\s*/)[0].length / 2);
  const words = line
    .replace(LIST, "")
    .replace(/^\[ \] /, "☐ ")
    .replace(/^\[x\] /i, "☑ ");
  const made = node("li", {}, inline(words));
  made.style.setProperty("--indent", depth);
  return made;
}

function takeTable(lines) {
  const rows = takeWhile(lines, (line) => line.startsWith("|"));
  const cells = rows.map((line) =>
    line
      .trim()
      .replace(/^\||\|$/g, "")
      .split("|")
      .map((cell) => cell.trim()),
  );
  const ruler = cells.find((row) => row.every((cell) => /^:?-+:?$/.test(cell))) ?? [];
  const [head, ...rest] = cells.filter((row) => row !== ruler);
  const aligned = (at) => (ruler[at]?.endsWith(":") ? "right" : null);
  const draw = (row, name) =>
    node(
      "tr",
      {},
      row.map((cell, at) => node(name, { class: aligned(at) }, inline(cell))),
    );
  const body = node(
    "tbody",
    {},
    rest.map((row) => draw(row, "td")),
  );
  return node("div", { class: "scroll" }, node("table", {}, node("thead", {}, draw(head, "th")), body));
}

/** Pictures too are links: nothing is fetched from elsewhere. */
function inline(text) {
  return text.split(/(!?\[[^\]]+\]\([^)\s]+\))/).flatMap((part) => {
    const found = part.match(/^!?\[([^\]]+)\]\(([^)\s]+)\)$/);
    return found ? [link(found[2], inline(found[1]))] : emphasised(part);
  });
}

/** Markdown's stars, said in mrkdwn; code stays as it is. */
function emphasised(text) {
  const parts = text.split(/(`[^`]+`)/);
  return mrkdwn(parts.map((part, index) => (index % 2 ? part : stars(part))).join(""));
}

const stars = (text) =>
  text
    .replace(/(?<!\*)\*(?!\*)([^*]+)\*(?!\*)/g, "_$1_")
    .replace(/\*\*([^*]+)\*\*|__([^_]+)__/g, (_whole, one, other) => `*${one ?? other}*`)
    .replace(/~~([^~]+)~~/g, "~$1~");
