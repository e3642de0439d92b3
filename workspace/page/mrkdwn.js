// Slack's mrkdwn, drawn as nodes: bold, italic, strike, code, quotes, links, mentions, channels, dates, emoji.

import { node } from "/page/dom.js";
import { emoji } from "/page/emoji.js";
import { channel, me, person } from "/page/state.js";
import { dateToken, fullTime } from "/page/when.js";

const unescaped = (text) => text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");

/** A text object, or bare words of type mrkdwn. */
export function drawText(text) {
  if (!text) return [];
  if (text.type === "plain_text") return text.text.split("\n").flatMap((line, index) => [...(index ? [node("br")] : []), withEmoji(line)]);
  return mrkdwn(text.text);
}

export function mrkdwn(text) {
  return text.split(/```\n?([\s\S]*?)\n?```/).flatMap((part, index) =>
    index % 2 ? [node("pre", {}, unescaped(part))] : lines(part));
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

const INLINE = new RegExp(
  [
    "`([^`]+)`",
    "<([^<>]+)>",
    "(?<![\\w:]):([a-z0-9_+'-]+):",
    "(https?://[^\\s<>|]+[^\\s<>|.,;:!?)\\]}'\"])",
    "(?<![\\w*])\\*(?=\\S)([^*]*\\S)\\*(?![\\w*])",
    "(?<![\\w_])_(?=\\S)([^_]*\\S)_(?![\\w_])",
    "(?<![\\w~])~(?=\\S)([^~]*\\S)~(?![\\w~])",
  ].join("|"),
);

function inline(text) {
  const match = INLINE.exec(text);
  if (!match) return text ? [unescaped(text)] : [];
  const before = text.slice(0, match.index);
  const after = text.slice(match.index + match[0].length);
  return [...(before ? [unescaped(before)] : []), marked(match), ...inline(after)];
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

function drawToken(token) {
  const bar = token.indexOf("|");
  const head = bar < 0 ? token : token.slice(0, bar);
  const label = bar < 0 ? "" : token.slice(bar + 1);
  if (head.startsWith("@")) return mention(head.slice(1), label);
  if (head.startsWith("#")) return channelLink(head.slice(1), label);
  if (head.startsWith("!date^")) return date(head, label);
  if (head.startsWith("!")) return node("span", { class: "mention" }, `@${label || head.slice(1).split("^")[0]}`);
  return link(unescaped(head), label ? inline(label) : [unescaped(head)]);
}

export function mention(id, label = "") {
  const who = person(id);
  const name = who.name === id && label ? label : who.real_name;
  return node("span", { class: id === me() ? "mention mine" : "mention" }, `@${name}`);
}

export function channelLink(id, label = "") {
  const row = channel(id);
  return node("a", { class: "mention", href: `?channel=${id}`, "data-go-to": id }, `#${row?.name ?? label ?? id}`);
}

function date(head, fallback) {
  const [, seconds, pattern, address] = head.split("^");
  const at = Number(seconds);
  if (!Number.isFinite(at)) return unescaped(fallback);
  const words = node("time", { datetime: new Date(at * 1000).toISOString(), title: fullTime(at) }, dateToken(at, pattern ?? ""));
  return address ? link(unescaped(address), [words]) : words;
}

/** Only addresses that a click may safely follow become links. */
export function link(address, children) {
  if (!/^(https?:|mailto:)/i.test(address)) return node("span", {}, children);
  const here = address.startsWith(`${location.origin}/archives/`);
  return node("a", { href: address, target: here ? null : "_blank", rel: "noopener noreferrer" }, children);
}

export const withEmoji = (text) =>
  document.createTextNode(text.replace(/(?<![\w:]):([a-z0-9_+-]+):/g, (_whole, name) => emoji(name)));
