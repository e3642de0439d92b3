// Block Kit, drawn: one function a block type. What is not known is a grey note, never a crash.

import { authProvider, call } from "/page/blocks/services.js";
import { card, carousel, plan, taskCard } from "/page/blocks/cards.js";
import { chart } from "/page/blocks/charts.js";
import { fileBlock, image, picture, video } from "/page/blocks/pictures.js";
import { dataTable } from "/page/blocks/data_table.js";
import { table } from "/page/blocks/tables.js";
import { node } from "/page/dom.js";
import { drawElement } from "/page/fields/elements.js";
import { fieldOf } from "/page/fields/fields.js";
import { markdown } from "/page/words/markdown.js";
import { drawText } from "/page/words/mrkdwn.js";
import { richText } from "/page/words/richtext.js";

/** `place` says where the blocks are and what a use of them does; see places.js. */
export function drawBlocks(blocks, place) {
  return blocks.map((block) => drawBlock(block, place));
}

const drawBlock = (block, place) =>
  node("div", { class: `block ${block.type}`, "data-block-id": block.block_id }, drawn(block, place));

function drawn(block, place) {
  const draw = BLOCKS[block.type];
  const name = `A block of the type “${block.type}”`;
  return draw ? attempted(() => draw(block, place), name) : note(`${name} stands here.`);
}

/** What the app has said in a way that nobody foresaw leaves the rest of the page alone. */
export function attempted(draw, name) {
  try {
    return draw();
  } catch (trouble) {
    console.error(trouble);
    return note(`${name} could not be drawn.`);
  }
}

const note = (words) => node("p", { class: "unknown" }, words);

const BLOCKS = {
  section,
  header: (block) => node(`h${block.level ? block.level + 2 : 3}`, {}, drawText(block.text)),
  divider: () => node("hr"),
  context: (block) =>
    block.elements.map((each) => (each.type === "image" ? picture(each, "small") : words(each))),
  actions,
  context_actions: actions,
  call,
  auth_provider: authProvider,
  image,
  video,
  file: fileBlock,
  input,
  rich_text: (block) => richText(block),
  markdown: (block) => markdown(block.text),
  table,
  data_table: dataTable,
  data_visualization: chart,
  container,
  alert: (block) => node("p", { class: `alert ${block.level ?? "info"}` }, drawText(block.text)),
  card,
  carousel,
  plan,
  task_card: taskCard,
};

const words = (text) => node("span", {}, drawText(text));

function actions(block, place) {
  return block.elements.map((each) => drawElement(each, block, place));
}

function section(block, place) {
  const said = node("div", { class: "words" }, drawText(block.text));
  if (block.fields)
    said.append(
      node(
        "div",
        { class: "fields" },
        block.fields.map((each) => node("div", {}, drawText(each))),
      ),
    );
  if (!block.accessory) return said;
  const { accessory } = block;
  const beside = accessory.type === "image" ? picture(accessory) : drawElement(accessory, block, place);
  return [said, node("div", { class: "accessory" }, beside)];
}

function input(block, place) {
  const field = fieldOf(block.element, block, place);
  const optional = block.optional ? node("span", { class: "optional" }, " (optional)") : null;
  const label = [drawText(block.label), optional];
  const hint = block.hint ? node("p", { class: "hint", id: `${field.id}-hint` }, drawText(block.hint)) : null;
  const error = node("p", { class: "error", role: "alert", id: `${field.id}-error` });
  const described = [hint?.id, error.id].filter(Boolean).join(" ");
  field.control.setAttribute("aria-describedby", described);
  place.errors?.set(block.block_id, { error, field });
  if (field.grouped) return node("fieldset", {}, node("legend", {}, label), field.node, hint, error);
  return [node("label", { for: field.id }, label), field.node, hint, error];
}

function container(block, place) {
  const title = [
    block.icon ? picture(block.icon, "small") : null,
    block.rich_text_title
      ? node("div", { class: "title" }, richText(block.rich_text_title))
      : node("strong", {}, drawText(block.title)),
    block.subtitle ? node("small", {}, drawText(block.subtitle)) : null,
  ];
  const within = drawBlocks(block.child_blocks ?? [], place);
  if (block.is_collapsible)
    return node("details", { open: !block.default_collapsed }, node("summary", {}, title), within);
  return [node("h4", {}, title), block.has_header_divider ? node("hr") : null, ...within];
}
