// What hangs on a message: attachments of the app's, links shown at length, pictures to look at, files to download.

import { attempted, drawBlocks } from "/page/blocks/blocks.js";
import { picture } from "/page/blocks/pictures.js";
import { inMessage } from "/page/blocks/places.js";
import { classes, node } from "/page/dom.js";
import { icon } from "/page/icons.js";
import { link, mrkdwn } from "/page/words/mrkdwn.js";
import { fullTime } from "/page/words/when.js";

export const attachments = (message, options) =>
  (message.attachments ?? []).map((each) =>
    attempted(() => attachment(each, message, options), "An attachment"),
  );

const COLOURS = { good: "var(--accent)", warning: "var(--badge)", danger: "var(--danger)" };

function attachment(each, message, options) {
  const content = each.blocks
    ? drawBlocks(each.blocks, inMessage(options.channel, message))
    : [...head(each), words(each.text ?? each.fallback), fields(each), pictures(each), foot(each)];
  const made = node("div", { class: "attachment" }, content);
  made.style.borderColor = COLOURS[each.color] ?? `#${(each.color ?? "").replace("#", "")}`;
  return [words(each.pretext), made];
}

const words = (text) => (text ? node("div", { class: "words" }, mrkdwn(text)) : null);

const linked = (text, address) => (address ? link(address, [text]) : text);

/** Whose page it is, who wrote it, what it is called. */
function head(each) {
  const line = (text, address, name) => (text ? node(name, { class: "line" }, linked(text, address)) : null);
  return [
    line(each.service_name, each.service_url, "small"),
    line(each.author_name, each.author_link, "small"),
    line(each.title, each.title_link, "strong"),
  ];
}

function fields({ fields: all = [] }) {
  const drawn = all.map(({ title, value, short }) =>
    node(
      "div",
      { class: short ? null : "long" },
      node("strong", { class: "line" }, title),
      mrkdwn(value ?? ""),
    ),
  );
  return drawn.length ? node("div", { class: "fields" }, drawn) : null;
}

function pictures(each) {
  const alt = each.title || each.fallback || "Picture";
  return [
    [each.image_url, "large"],
    [each.thumb_url, "thumb"],
  ]
    .filter(([address]) => address)
    .map(([address, size]) => picture({ image_url: address, alt_text: alt }, size));
}

function foot(each) {
  const said = [each.footer, each.ts && fullTime(Number(each.ts))].filter(Boolean);
  return said.length ? node("small", { class: "line" }, said.join(" · ")) : null;
}

export const files = (message) => (message.files ?? []).map(file);

const isPicture = (each) => each.mimetype.startsWith("image/") && each.mimetype !== "image/svg+xml";

function file(each) {
  const shows = isPicture(each);
  const saves = shows ? { target: "_blank" } : { download: each.name };
  const name = node("a", { href: each.url_private, rel: "noopener", ...saves }, each.title);
  const caption = node(
    "figcaption",
    {},
    shows ? null : icon("file"),
    name,
    node("small", {}, ` ${size(each.size)}`),
  );
  const shown = shows ? node("img", { src: each.url_private, alt: each.alt_txt || each.title }) : null;
  return node("figure", { class: classes("file", !shows && "card"), "data-file-id": each.id }, caption, shown);
}

function size(bytes) {
  if (bytes < 1024) return `${bytes} bytes`;
  return bytes < 1024 * 1024 ? `${Math.round(bytes / 1024)} kB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}
