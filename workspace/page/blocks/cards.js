// Cards, rows of cards, and what an app says of its tasks.

import { picture } from "/page/blocks/pictures.js";
import { node } from "/page/dom.js";
import { drawElement } from "/page/fields/elements.js";
import { drawText, link } from "/page/words/mrkdwn.js";
import { richText } from "/page/words/richtext.js";

export function card(block, place) {
  const line = (name, text) => (text ? node(name, {}, drawText(text)) : null);
  const actions = (block.actions ?? []).map((each) => drawElement(each, block, place));
  const buttons = actions.length ? node("div", { class: "actions" }, actions) : null;
  return node(
    "article",
    { class: "framed" },
    block.hero_image ? picture(block.hero_image) : null,
    block.icon ? picture(block.icon, "small") : null,
    line("strong", block.title),
    line("small", block.subtitle),
    line("p", block.body),
    line("small", block.subtext),
    buttons,
  );
}

export function carousel(block, place) {
  const cards = block.elements.map((each) =>
    node("li", { "data-block-id": each.block_id }, card(each, place)),
  );
  return node("ul", { class: "cards", tabindex: "0", "aria-label": "Cards" }, cards);
}

const STANDING = {
  pending: ["○", "to do"],
  in_progress: ["◐", "under way"],
  complete: ["●", "done"],
  error: ["✕", "failed"],
};

export function taskCard(block) {
  const [sign, words] = STANDING[block.status] ?? ["○", block.status];
  const parts = [block.details, block.output].filter(Boolean).map(richText);
  const sources = (block.sources ?? []).map((each) =>
    node("li", {}, link(each.url, [each.text ?? each.url])),
  );
  return node(
    "div",
    { class: `task ${block.status}` },
    node(
      "p",
      {},
      node("span", { class: "sign", "aria-hidden": "true" }, sign),
      node("strong", {}, block.title),
      node("small", {}, words),
    ),
    parts,
    sources.length ? node("ul", {}, sources) : null,
  );
}

export function plan(block) {
  const tasks = block.tasks.map((each) => node("li", {}, taskCard(each)));
  return [node("h4", {}, block.title), node("ol", { class: "plan" }, tasks)];
}
