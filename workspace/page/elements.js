// Interactive elements as native controls. In a message or a Home tab a use is sent at once; in a form it waits for Submit.

import { node } from "/page/dom.js";
import { drawText, withEmoji } from "/page/mrkdwn.js";
import { channelName, state } from "/page/state.js";
import { fromWall, toWall } from "/page/when.js";

let count = 0;

export function drawElement(element, block, place) {
  if (element.type === "button" || element.type === "workflow_button") return button(element, block, place);
  if (element.type === "overflow") return overflow(element, block, place);
  if (element.type === "icon_button" || element.type === "feedback_buttons") return node("span", { class: "unknown" }, `(${element.type})`);
  const field = fieldOf(element, block, place);
  if (!field.grouped) field.control.setAttribute("aria-label", nameOf(element, block));
  return field.node;
}

const nameOf = (element, block) => element.accessibility_label ?? element.placeholder?.text ?? block.text?.text ?? element.action_id;

function button(element, block, place) {
  const press = (event) => {
    if (element.url) window.open(element.url, "_blank", "noopener,noreferrer");
    place.use(element, block, undefined, event.currentTarget);
  };
  return node("button", {
    type: "button",
    class: element.style ?? "",
    "data-action-id": element.action_id,
    "data-value": element.value,
    "aria-label": element.accessibility_label,
    onclick: press,
  }, withEmoji(element.text.text));
}

function overflow(element, block, place) {
  const choose = (option, menu) => { menu.open = false; place.use(element, block, option.value, menu); };
  const menu = node("details", { class: "menu", "data-action-id": element.action_id }, node("summary", { "aria-label": element.accessibility_label ?? "More" }, "⋯"));
  const items = element.options.map((option) =>
    node("button", { type: "button", "data-value": option.value, onclick: () => choose(option, menu) }, drawText(option.text)));
  menu.append(node("div", { class: "menu-items" }, items));
  return menu;
}

/** A control with a way to read it; it is registered with the place, and sends itself where that is asked for. */
export function fieldOf(element, block, place) {
  const make = FIELDS[element.type];
  const id = `field-${++count}`;
  if (!make) return { id, node: node("p", { class: "unknown", id }, `A field of the type “${element.type}” stands here.`), control: node("i"), grouped: true };
  const field = { id, ...make(element, heldBy(element, block, place), id, place, block) };
  field.control ??= field.node;
  field.node.dataset.actionId = element.action_id;
  place.fields?.set(`${block.block_id} ${element.action_id}`, { block, element, field });
  const atOnce = block.type !== "input" || block.dispatch_action;
  if (atOnce) field.node.addEventListener("change", () => place.use(element, block, field.read(), field.node));
  return field;
}

/** What the element holds: what was chosen before, else what it begins with. */
function heldBy(element, block, place) {
  const held = place.values?.[block.block_id]?.[element.action_id];
  const key = Object.keys(held ?? {}).find((each) => each !== "type");
  if (key) return plainValue(held[key]);
  const initial = Object.keys(element).find((each) => each.startsWith("initial_"));
  return initial ? plainValue(element[initial]) : undefined;
}

function plainValue(value) {
  if (Array.isArray(value)) return value.map(plainValue);
  if (value?.type === "rich_text") return value.elements.flatMap((each) => each.elements).map((each) => each.text ?? "").join("");
  return value?.value ?? value ?? undefined;
}

const FIELDS = {
  static_select: (element, held, id) => select(element, optionNodes(element, held), id),
  users_select: (element, held, id) => select(element, choices(peopleRows(), held), id),
  conversations_select: (element, held, id) => select(element, choices(channelRows(), held), id),
  channels_select: (element, held, id) => select(element, choices(channelRows(), held), id),
  multi_static_select: (element, held, id) => several(element, optionNodes(element, held), id),
  multi_users_select: (element, held, id) => several(element, choices(peopleRows(), held), id),
  multi_conversations_select: (element, held, id) => several(element, choices(channelRows(), held), id),
  multi_channels_select: (element, held, id) => several(element, choices(channelRows(), held), id),
  external_select: suggested,
  datepicker: (_element, held, id) => single("date", held, id),
  timepicker: (_element, held, id) => single("time", held, id),
  datetimepicker: dateTime,
  plain_text_input: (element, held, id) => (element.multiline ? long(element, held, id) : single("text", held, id, element)),
  rich_text_input: (element, held, id) => rich(element, held, id),
  email_text_input: (element, held, id) => single("email", held, id, element),
  url_text_input: (element, held, id) => single("url", held, id, element),
  number_input: (element, held, id) => single("number", held, id, element),
  checkboxes: (element, held, id) => ticks(element, "checkbox", held ?? [], id),
  radio_buttons: (element, held, id) => ticks(element, "radio", [held], id),
  file_input: file,
};

function single(type, held, id, element = {}) {
  const made = node("input", {
    type, id, value: held ?? "", placeholder: element.placeholder?.text,
    maxlength: element.max_length, minlength: element.min_length, min: element.min_value, max: element.max_value,
    step: type === "number" && element.is_decimal_allowed ? "any" : null,
  });
  return { node: made, read: () => made.value || null };
}

function long(element, held, id) {
  const made = node("textarea", { id, rows: 4, placeholder: element.placeholder?.text, maxlength: element.max_length, value: held ?? "" });
  return { node: made, read: () => made.value || null };
}

function rich(element, held, id) {
  const field = long(element, held, id);
  const section = () => ({ type: "rich_text_section", elements: [{ type: "text", text: field.node.value }] });
  return { ...field, read: () => (field.node.value ? { type: "rich_text", elements: [section()] } : null) };
}

function dateTime(_element, held, id) {
  const field = single("datetime-local", held ? toWall(held) : "", id);
  return { ...field, read: () => (field.node.value ? fromWall(field.node.value) : null) };
}

function optionNodes(element, held) {
  const rows = (options) => choices(options.map((each) => [each.value, each.text.text]), held);
  if (element.option_groups) return element.option_groups.map((group) => node("optgroup", { label: group.label.text }, rows(group.options)));
  return rows(element.options);
}

const choices = (rows, held) =>
  rows.map(([value, name]) => node("option", { value, selected: Array.isArray(held) ? held.includes(value) : held === value }, withEmoji(name)));

const peopleRows = () => state.snapshot.people.map((each) => [each.id, each.real_name]);
const channelRows = () => state.snapshot.channels.filter((each) => each.kind !== "im").map((each) => [each.id, `#${channelName(each)}`]);

function select(element, options, id) {
  const first = node("option", { value: "" }, element.placeholder?.text ?? "Choose…");
  const made = node("select", { id }, first, options);
  return { node: made, read: () => made.value || null };
}

function several(_element, options, id) {
  const made = node("select", { id, multiple: true, size: Math.min(6, Math.max(3, options.length)) }, options);
  return { node: made, read: () => [...made.selectedOptions].map((each) => each.value) };
}

function ticks(element, type, held, id) {
  const rows = element.options.map((option) => node("label", { class: "tick" },
    node("input", { type, name: id, value: option.value, checked: held.includes(option.value) }),
    node("span", {}, drawText(option.text), option.description ? node("small", {}, drawText(option.description)) : null)));
  const made = node("div", { id, class: "ticks", role: "group" }, rows);
  const chosen = () => [...made.querySelectorAll("input:checked")].map((each) => each.value);
  return { node: made, grouped: true, control: made, read: () => (type === "radio" ? chosen()[0] ?? null : chosen()) };
}

/** A menu that the bot fills while one types. */
function suggested(element, held, id, place, block) {
  const list = node("datalist", { id: `${id}-list` });
  const box = node("input", { id, list: `${id}-list`, autocomplete: "off", placeholder: element.placeholder?.text, value: held ?? "" });
  const known = new Map();
  box.addEventListener("input", async () => {
    const options = await place.suggest(element, block, box.value);
    options.forEach((each) => known.set(each.text.text, each.value));
    list.replaceChildren(...options.map((each) => node("option", { value: each.text.text })));
  });
  return { node: node("div", {}, box, list), control: box, read: () => known.get(box.value) ?? (box.value || null) };
}

function file(element, _held, id, place) {
  const made = node("input", { type: "file", id, multiple: (element.max_files ?? 10) > 1 });
  const ids = [];
  made.addEventListener("change", async () => ids.splice(0, ids.length, ...(await place.uploads([...made.files]))));
  return { node: made, read: () => ids.map((each) => ({ id: each })) };
}
