// Block Kit, drawn: one function a block type. What is not known is a grey note, never a crash.

import { icon, node } from "/page/dom.js";
import { drawElement, fieldOf } from "/page/elements.js";
import { markdown } from "/page/markdown.js";
import { drawText } from "/page/mrkdwn.js";
import { richText } from "/page/richtext.js";
import { state } from "/page/state.js";

/** `place` says where the blocks are and what a use of them does; see places.js. */
export function drawBlocks(blocks, place) {
  return blocks.map((block) => node("div", { class: `block ${block.type}`, "data-block-id": block.block_id }, drawn(block, place)));
}

function drawn(block, place) {
  const draw = BLOCKS[block.type];
  try {
    return draw ? draw(block, place) : note(`A block of the type “${block.type}” stands here.`);
  } catch (trouble) {
    console.error(trouble);
    return note(`A block of the type “${block.type}” could not be drawn.`);
  }
}

const note = (words) => node("p", { class: "unknown" }, words);

const BLOCKS = {
  section,
  header: (block) => node("h3", {}, drawText(block.text)),
  divider: () => node("hr"),
  context: (block) => block.elements.map((each) => (each.type === "image" ? smallImage(each) : node("span", {}, drawText(each)))),
  actions: (block, place) => block.elements.map((each) => drawElement(each, block, place)),
  image,
  input,
  rich_text: (block) => richText(block),
  markdown: (block) => markdown(block.text),
  table: (block) => table(block.rows),
  data_table: (block) => table(block.rows, block.caption?.text ?? block.caption),
  container: (block, place) => [node("h4", {}, drawText(block.title)), ...drawBlocks(block.child_blocks ?? [], place)],
  alert: (block) => node("p", { class: `alert ${block.level ?? "info"}` }, drawText(block.text)),
};

function section(block, place) {
  const words = node("div", { class: "words" }, drawText(block.text));
  if (block.fields) words.append(node("div", { class: "fields" }, block.fields.map((field) => node("div", {}, drawText(field)))));
  if (!block.accessory) return words;
  const accessory = block.accessory.type === "image" ? picture(block.accessory) : drawElement(block.accessory, block, place);
  return [words, node("div", { class: "accessory" }, accessory)];
}

function image(block) {
  const title = block.title ? node("figcaption", {}, drawText(block.title)) : null;
  return node("figure", {}, title, picture(block));
}

const smallImage = (each) => picture(each, "small");

/** Pictures of this workspace are shown; those from elsewhere are told about, since nothing is fetched from outside. */
function picture(each, size = "") {
  const address = each.slack_file ? fileAddress(each.slack_file) : each.image_url;
  const local = address && new URL(address, location.href).origin === location.origin;
  if (local) return node("img", { src: address, alt: each.alt_text, class: size });
  return node("span", { class: "picture-elsewhere", role: "img", "aria-label": each.alt_text }, icon("picture"), each.alt_text);
}

function fileAddress(file) {
  if (file.url) return file.url;
  const known = state.messages.flatMap((message) => message.files ?? []).find((each) => each.id === file.id);
  return known?.url_private ?? `/files/${file.id}/picture`;
}

function input(block, place) {
  const field = fieldOf(block.element, block, place);
  const optional = block.optional ? node("span", { class: "optional" }, " (optional)") : null;
  const label = [drawText(block.label), optional];
  const hint = block.hint ? node("p", { class: "hint" }, drawText(block.hint)) : null;
  const error = node("p", { class: "error", role: "alert", id: `${field.id}-error` });
  place.errors?.set(block.block_id, { error, field });
  if (field.grouped) return node("fieldset", {}, node("legend", {}, label), field.node, hint, error);
  return [node("label", { for: field.id }, label), field.node, hint, error];
}

function table(rows, caption) {
  const [head, ...rest] = rows.map((row) => row.cells ?? row);
  const cells = (row, name) => node("tr", {}, row.map((cell) => node(name, name === "th" ? { scope: "col" } : {}, cellText(cell))));
  const title = caption ? node("caption", {}, caption) : null;
  return node("div", { class: "scroll" }, node("table", {}, title, node("thead", {}, cells(head, "th")), node("tbody", {}, rest.map((row) => cells(row, "td")))));
}

function cellText(cell) {
  if (cell.type === "rich_text") return richText(cell);
  return String(cell.text ?? cell.value ?? "");
}
