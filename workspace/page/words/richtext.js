// The rich_text block: sections, lists, quotes and code, with styled words, people, channels, links and dates.

import { classes, node } from "/page/dom.js";
import { emoji } from "/page/words/emoji.js";
import {
  channelLink,
  dateWords,
  groupMention,
  link,
  mention,
  named,
  teamMention,
} from "/page/words/mrkdwn.js";

const PARTS = { rich_text_preformatted: "pre", rich_text_quote: "blockquote" };
/** Signs before items take turns with the depth: numbers, letters, Roman numbers; dot, circle, square. */
const SIGNS = 3;

export const richText = (block) => (block.elements ?? []).map(part);

function part(element) {
  if (element.type === "rich_text_list") return list(element);
  const drawn = pieces(element);
  // a line without words is one that the writer wanted to see
  const content = drawn.length ? drawn : node("br");
  return node(PARTS[element.type] ?? "p", { class: classes(element.border && "bordered") }, content);
}

function list(element) {
  const indent = element.indent ?? 0;
  const made = node(
    element.style === "ordered" ? "ol" : "ul",
    {
      class: classes(`signs-${indent % SIGNS}`, element.border && "bordered"),
      start: element.offset ? element.offset + 1 : null,
    },
    (element.elements ?? []).map((item) => node("li", {}, pieces(item))),
  );
  made.style.setProperty("--indent", indent);
  return made;
}

const pieces = (element) => (element.elements ?? []).map(piece);

const PIECES = {
  text: (each) => lines(each.text),
  link: (each) => [link(each.url, [each.text || each.url])],
  user: (each) => [mention(each.user_id)],
  usergroup: (each) => [groupMention(each.usergroup_id)],
  team: (each) => [teamMention(each.team_id)],
  channel: (each) => [channelLink(each.channel_id)],
  emoji: (each) => [emoji(each.name, each.unicode)],
  broadcast: (each) => [named(each.range, { isMine: true })],
  date: (each) => [date(each)],
  color: (each) => [swatch(each.value), node("code", {}, each.value)],
};

function piece(each) {
  const drawn = PIECES[each.type]?.(each) ?? [node("span", { class: "unknown" }, `(${each.type})`)];
  return styled(drawn, each.style ?? {});
}

const lines = (text) => text.split("\n").flatMap((line, index) => (index ? [node("br"), line] : [line]));

function date({ timestamp, format, url }) {
  const words = dateWords(timestamp, format);
  return url ? link(url, [words]) : words;
}

function swatch(colour) {
  const made = node("span", { class: "swatch", "aria-hidden": "true" });
  made.style.backgroundColor = colour.startsWith("#") ? colour : `#${colour}`;
  return made;
}

const WRAPS = { bold: "strong", italic: "em", strike: "s", code: "code", underline: "u" };

function styled(drawn, style) {
  const names = Object.keys(WRAPS).filter((key) => style[key]);
  return names.reduce((inner, key) => [node(WRAPS[key], {}, inner)], drawn);
}
