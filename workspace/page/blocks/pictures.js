// Pictures, videos and files: those of this workspace are shown, those from elsewhere are told about.

import { node } from "/page/dom.js";
import { icon } from "/page/icons.js";
import { knownFile } from "/page/state.js";
import { drawText, link, plainWords } from "/page/words/mrkdwn.js";

/** Nothing is fetched from outside this machine: a picture from there is its alternative words. */
export function picture(each, size = "") {
  const address = each.slack_file ? fileAddress(each.slack_file) : each.image_url;
  if (isHere(address)) return node("img", { src: address, alt: each.alt_text, class: size });
  return elsewhere(each.alt_text);
}

const isHere = (address) =>
  URL.canParse(address, location.href) && new URL(address, location.href).origin === location.origin;

const elsewhere = (words) =>
  node("span", { class: "picture-elsewhere", role: "img", "aria-label": words }, icon("picture"), words);

const fileAddress = (file) => file.url ?? knownFile(file.id)?.url_private ?? `/files/${file.id}/picture`;

export function image(block) {
  const title = block.title ? node("figcaption", {}, drawText(block.title)) : null;
  return node("figure", {}, title, picture(block));
}

export function video(block) {
  const words = [icon("video"), plainWords(block.title)];
  const about = [block.author_name, block.provider_name].filter(Boolean).join(" · ");
  return node(
    "figure",
    { class: "beside-a-line" },
    node("strong", {}, link(block.title_url ?? block.video_url, words)),
    about ? node("small", {}, about) : null,
    block.description ? node("p", {}, drawText(block.description)) : null,
    picture({ image_url: block.thumbnail_url, alt_text: block.alt_text }),
  );
}

export function fileBlock(block) {
  return node(
    "p",
    { class: "file card" },
    icon("file"),
    `A file kept elsewhere, with the id ${block.external_id}`,
  );
}
