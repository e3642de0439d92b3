// What hangs on a message: attachments of the app's, pictures to look at, files to download.

import { drawBlocks } from "/page/blocks/blocks.js";
import { inMessage } from "/page/blocks/places.js";
import { node } from "/page/dom.js";
import { icon } from "/page/icons.js";
import { link, mrkdwn } from "/page/words/mrkdwn.js";

export const attachments = (message, options) =>
  (message.attachments ?? []).map((each) => attachment(each, message, options));

function attachment(each, message, options) {
  const title = each.title
    ? node("strong", {}, each.title_link ? link(each.title_link, [each.title]) : each.title)
    : null;
  const words = each.blocks
    ? drawBlocks(each.blocks, inMessage(options.channel, message))
    : node("div", { class: "words" }, mrkdwn(each.text ?? each.fallback ?? ""));
  const before = each.pretext ? node("div", { class: "words" }, mrkdwn(each.pretext)) : null;
  const made = node("div", { class: "attachment" }, title, words);
  if (/^#[0-9a-f]{3,6}$/i.test(each.color ?? "")) made.style.borderColor = each.color;
  return [before, made];
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
  const picture = shows ? node("img", { src: each.url_private, alt: each.alt_txt || each.title }) : null;
  return node("figure", { class: shows ? "file" : "file card", "data-file-id": each.id }, caption, picture);
}

function size(bytes) {
  if (bytes < 1024) return `${bytes} bytes`;
  return bytes < 1024 * 1024 ? `${Math.round(bytes / 1024)} kB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}
