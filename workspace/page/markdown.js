// The markdown block: headings, lists, tasks, quotes, code, tables and links of ordinary Markdown.

import { node } from "/page/dom.js";
import { link, mrkdwn } from "/page/mrkdwn.js";

export function markdown(text) {
  const lines = text.split("\n");
  const drawn = [];
  while (lines.length) drawn.push(...takeBlock(lines));
  return drawn;
}

function takeBlock(lines) {
  const line = lines[0];
  if (!line.trim()) return lines.shift() && [];
  if (line.startsWith("```")) return [takeCode(lines)];
  const heading = line.match(/^(#{1,6})\s+(.*)$/);
  if (heading) return lines.shift() && [node("h4", {}, inline(heading[2]))];
  if (LIST.test(line)) return [takeList(lines)];
  if (line.startsWith("|")) return [takeTable(lines)];
  if (line.startsWith(">")) return [node("blockquote", {}, takeWhile(lines, (each) => each.startsWith(">")).flatMap((each) => [...inline(each.replace(/^>\s?/, "")), node("br")]))];
  return [node("p", {}, takeWhile(lines, isPlain).flatMap((each) => [...inline(each), " "]))];
}

const LIST = /^\s*(?:[-*]|\d+\.)\s+/;
const isPlain = (line) => line.trim() && !LIST.test(line) && !/^(#{1,6}\s|```|\||>)/.test(line);

function takeWhile(lines, belongs) {
  const taken = [lines.shift()];
  while (lines.length && belongs(lines[0])) taken.push(lines.shift());
  return taken;
}

function takeCode(lines) {
  lines.shift();
  const end = lines.findIndex((line) => line.startsWith("```"));
  const code = lines.splice(0, end < 0 ? lines.length : end + 1);
  return node("pre", {}, code.slice(0, end < 0 ? undefined : -1).join("\n"));
}

function takeList(lines) {
  const ordered = /^\s*\d/.test(lines[0]);
  const items = takeWhile(lines, (line) => LIST.test(line)).map((line) => line.replace(LIST, ""));
  return node(ordered ? "ol" : "ul", {}, items.map((item) => node("li", {}, inline(item.replace(/^\[ \] /, "☐ ").replace(/^\[x\] /i, "☑ ")))));
}

function takeTable(lines) {
  const rows = takeWhile(lines, (line) => line.startsWith("|")).map((line) => line.split("|").slice(1, -1));
  const [head, ...rest] = rows.filter((row) => !row.every((cell) => /^\s*:?-+:?\s*$/.test(cell)));
  const cells = (row, name) => node("tr", {}, row.map((cell) => node(name, {}, inline(cell.trim()))));
  return node("div", { class: "scroll" }, node("table", {}, node("thead", {}, cells(head, "th")), node("tbody", {}, rest.map((row) => cells(row, "td")))));
}

function inline(text) {
  return text.split(/(\[[^\]]+\]\([^)\s]+\))/).flatMap((part) => {
    const found = part.match(/^\[([^\]]+)\]\(([^)\s]+)\)$/);
    return found ? [link(found[2], inline(found[1]))] : emphasised(part);
  });
}

/** Markdown's stars, said in mrkdwn. */
const emphasised = (text) =>
  mrkdwn(text.replace(/(?<!\*)\*(?!\*)([^*]+)\*(?!\*)/g, "_$1_").replace(/\*\*([^*]+)\*\*/g, "*$1*").replace(/~~([^~]+)~~/g, "~$1~"));
