// The rich_text block: sections, lists, quotes and code, with styled words, people, channels, links and dates.

import { node } from "/page/dom.js";
import { emoji } from "/page/words/emoji.js";
import { channelLink, dateWords, groupMention, link, mention } from "/page/words/mrkdwn.js";

const PARTS = { rich_text_preformatted: "pre", rich_text_quote: "blockquote" };
const DEEPEST = 5;

export const richText = (block) => (block.elements ?? []).map(part);

function part(element) {
  if (element.type === "rich_text_list") return list(element);
  return node(PARTS[element.type] ?? "p", {}, pieces(element));
}

function list(element) {
  const items = (element.elements ?? []).map((item) => node("li", {}, pieces(item)));
  const start = element.offset ? element.offset + 1 : null;
  const indent = Math.min(element.indent ?? 0, DEEPEST);
  return node(element.style === "ordered" ? "ol" : "ul", { class: `indent-${indent}`, start }, items);
}

const pieces = (element) => (element.elements ?? []).map(piece);

const PIECES = {
  text: (each) => lines(each.text),
  link: (each) => [link(each.url, [each.text || each.url])],
  user: (each) => [mention(each.user_id)],
  usergroup: (each) => [groupMention(each.usergroup_id)],
  channel: (each) => [channelLink(each.channel_id)],
  emoji: (each) => [emoji(each.name)],
  broadcast: (each) => [node("span", { class: "mention mine" }, `@${each.range}`)],
  date: (each) => [dateWords(each.timestamp, each.format)],
  color: (each) => [swatch(each.value), node("code", {}, each.value)],
};

function piece(each) {
  const drawn = PIECES[each.type]?.(each) ?? [node("span", { class: "unknown" }, `(${each.type})`)];
  return styled(drawn, each.style ?? {});
}

const lines = (text) => text.split("\n").flatMap((line, index) => (index ? [node("br"), line] : [line]));

function swatch(colour) {
  const made = node("span", { class: "swatch", "aria-hidden": "true" });
  made.style.backgroundColor = colour;
  return made;
}

const WRAPS = { bold: "strong", italic: "em", strike: "s", code: "code", underline: "u" };

function styled(drawn, style) {
  const names = Object.keys(WRAPS).filter((key) => style[key]);
  return names.reduce((inner, key) => [node(WRAPS[key], {}, inner)], drawn);
}
