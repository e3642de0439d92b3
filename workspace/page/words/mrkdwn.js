// Slack's mrkdwn, drawn as nodes: bold, italic, strike, code, quotes, links, mentions, channels, dates, emoji.

import { node } from "/page/dom.js";
import { channel, me, person, state } from "/page/state.js";
import { emoji } from "/page/words/emoji.js";
import { dateToken, fullTime } from "/page/words/when.js";

const unescaped = (text) => text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");

/** A text object of a block. */
export function drawText(text) {
  if (!text) return [];
  if (text.type !== "plain_text") return mrkdwn(text.text);
  return text.text.split("\n").flatMap((line, index) => [...(index ? [node("br")] : []), withEmoji(line)]);
}

/** The same without any marks: for labels that only a screen reader says, and for announcements. */
export const plainWords = (text) => node("div", {}, drawText(text)).textContent;

export function mrkdwn(text) {
  const parts = text.split(/```\n?([\s\S]*?)\n?```/);
  return parts.flatMap((part, index) => (index % 2 ? [node("pre", {}, unescaped(part))] : lines(part)));
}

function lines(text) {
  const drawn = [];
  let quote = null;
  text.split("\n").forEach((line, index) => {
    const quoted = line.match(/^(?:&gt;|>)\s?(.*)$/);
    if (quoted) {
      if (!quote) drawn.push((quote = node("blockquote")));
      else quote.append(node("br"));
      quote.append(...inline(quoted[1]));
      return;
    }
    if (index && !quote) drawn.push(node("br"));
    quote = null;
    drawn.push(...inline(line));
  });
  return drawn;
}

const FACE = ":([a-z0-9_+'-]+(?:::skin-tone-[2-6])?):";

const INLINE = new RegExp(
  [
    "`([^`]+)`",
    "<([^<>]+)>",
    `(?<![\\w:])${FACE}`,
    "(https?://(?:(?!&[lg]t;)[^\\s<>|])+(?<![.,;:!?)\\]}'\"]))",
    "(?<![\\w*])\\*(?=\\S)([^*]*\\S)\\*(?![\\w*])",
    "(?<![\\w_])_(?=\\S)([^_]*\\S)_(?![\\w_])",
    "(?<![\\w~])~(?=\\S)([^~]*\\S)~(?![\\w~])",
  ].join("|"),
);

function inline(text) {
  const drawn = [];
  let rest = text;
  for (let match = INLINE.exec(rest); match; match = INLINE.exec(rest)) {
    if (match.index) drawn.push(unescaped(rest.slice(0, match.index)));
    drawn.push(marked(match));
    rest = rest.slice(match.index + match[0].length);
  }
  return rest ? [...drawn, unescaped(rest)] : drawn;
}

function marked([, code, token, face, url, bold, italic, strike]) {
  if (code) return node("code", {}, unescaped(code));
  if (token) return drawToken(token);
  if (face) return emoji(face);
  if (url) return link(unescaped(url), [unescaped(url)]);
  if (bold) return node("strong", {}, inline(bold));
  if (italic) return node("em", {}, inline(italic));
  return node("s", {}, inline(strike));
}

/** What else stands between angle brackets is words. */
const ADDRESS = /^[a-z][a-z0-9+.-]*:/i;

function drawToken(token) {
  const [head, label] = cut(token, "|");
  if (head.startsWith("@")) return mention(head.slice(1), label);
  if (head.startsWith("#")) return channelLink(head.slice(1), label);
  if (head.startsWith("!date^")) return date(head, label);
  if (head.startsWith("!subteam^")) return groupMention(head.split("^")[1], label);
  if (head.startsWith("!")) return named(label || head.slice(1), { isMine: true });
  if (!ADDRESS.test(head)) return `<${unescaped(token)}>`;
  return link(unescaped(head), label ? inline(label) : [unescaped(head)]);
}

function cut(text, sign) {
  const at = text.indexOf(sign);
  return at < 0 ? [text, ""] : [text.slice(0, at), text.slice(at + 1)];
}

export function mention(id, label = "") {
  const who = person(id);
  const name = who.name === id && label ? label : who.real_name;
  return named(name, { isMine: id === me() });
}

/** Whoever is called by a name with @ before it; `isMine` where that calls the reader. */
export const named = (name, { isMine = false } = {}) =>
  node("span", { class: isMine ? "mention mine" : "mention" }, `@${name}`);

export function groupMention(id, label = "") {
  const group = state.snapshot.groups.find((each) => each.id === id);
  const name = group?.handle ?? (label.replace(/^@/, "") || id);
  return named(name, { isMine: Boolean(group?.members.includes(me())) });
}

export function teamMention(id) {
  const { team } = state.snapshot;
  return named(team.id === id ? team.name : id);
}

export function channelLink(id, label = "") {
  const name = channel(id)?.name || label || id;
  return node("a", { class: "mention", href: `?as=${me()}&channel=${id}`, "data-go-to": id }, `#${name}`);
}

function date(head, fallback) {
  const [, seconds, pattern, address] = head.split("^");
  const at = Number(seconds);
  if (!Number.isFinite(at) || !pattern) return node("span", {}, unescaped(fallback));
  const words = dateWords(at, pattern);
  return address ? link(unescaped(address), [words]) : words;
}

export function dateWords(seconds, pattern) {
  const attributes = { datetime: new Date(seconds * 1000).toISOString(), title: fullTime(seconds) };
  return node("time", attributes, dateToken(seconds, pattern));
}

/** Only addresses that a click may safely follow become links. */
export function link(address, children, attributes = {}) {
  if (!/^(https?:|mailto:)/i.test(address)) return node("span", {}, children);
  const isHere = address.startsWith(`${location.origin}/archives/`);
  const target = isHere ? null : "_blank";
  return node("a", { href: address, target, rel: "noopener noreferrer", ...attributes }, children);
}

/** Plain words with their :emoji: in place. */
export const withEmoji = (text) =>
  text.replace(new RegExp(`(?<![\\w:])${FACE}`, "g"), (_whole, name) => emoji(name));
