// The rich_text block: sections, lists, quotes and code, with styled words, people, channels, links and dates.

import { node } from "/page/dom.js";
import { emoji } from "/page/emoji.js";
import { channelLink, link, mention } from "/page/mrkdwn.js";
import { dateToken } from "/page/when.js";

export const richText = (block) => (block.elements ?? []).map(part);

function part(element) {
  if (element.type === "rich_text_list") return list(element);
  const name = { rich_text_preformatted: "pre", rich_text_quote: "blockquote" }[element.type] ?? "p";
  return node(name, {}, pieces(element));
}

function list(element) {
  const items = (element.elements ?? []).map((item) => node("li", {}, pieces(item)));
  return node(element.style === "ordered" ? "ol" : "ul", { class: `indent-${element.indent ?? 0}` }, items);
}

const pieces = (element) => (element.elements ?? []).map(piece);

const PIECES = {
  text: (each) => lines(each.text),
  link: (each) => [link(each.url, [each.text || each.url])],
  user: (each) => [mention(each.user_id)],
  channel: (each) => [channelLink(each.channel_id)],
  emoji: (each) => [emoji(each.name)],
  broadcast: (each) => [node("span", { class: "mention" }, `@${each.range}`)],
  date: (each) => [dateToken(each.timestamp, each.format) || each.fallback],
};

function piece(each) {
  const drawn = PIECES[each.type]?.(each) ?? [node("span", { class: "unknown" }, `(${each.type})`)];
  return styled(drawn, each.style ?? {});
}

const lines = (text) => text.split("\n").flatMap((line, index) => (index ? [node("br"), line] : [line]));

function styled(drawn, style) {
  const wraps = { bold: "strong", italic: "em", strike: "s", code: "code", underline: "u" };
  return Object.entries(wraps).reduce((inner, [key, name]) => (style[key] ? node(name, {}, inner) : inner), node("span", {}, drawn));
}
