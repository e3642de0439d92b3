// Fields: native controls, each with a way to read it. In a message a use is sent at once; in a form it waits for Submit.

import { keepingFocus, node } from "/page/dom.js";
import {
  channelsSelect,
  conversationsSelect,
  staticSelect,
  ticks,
  usersSelect,
} from "/page/fields/chosen.js";
import { picker, suggestedPicker } from "/page/fields/picker.js";
import { channelRows, conversationRows, optionRows, peopleRows } from "/page/fields/rows.js";
import { dateTime, file, long, rich, single } from "/page/fields/written.js";
import { plainWords } from "/page/words/mrkdwn.js";

const FIELDS = {
  static_select: staticSelect,
  users_select: usersSelect,
  conversations_select: conversationsSelect,
  channels_select: channelsSelect,
  external_select: suggestedPicker("radio"),
  multi_static_select: picker(optionRows),
  multi_users_select: picker(peopleRows),
  multi_conversations_select: picker(conversationRows),
  multi_channels_select: picker(channelRows),
  multi_external_select: suggestedPicker("checkbox"),
  checkboxes: ticks("checkbox"),
  radio_buttons: ticks("radio"),
  datepicker: single("date"),
  timepicker: single("time"),
  datetimepicker: dateTime,
  plain_text_input: (field) => (field.element.multiline ? long(field) : single("text")(field)),
  rich_text_input: rich,
  email_text_input: single("email"),
  url_text_input: single("url"),
  number_input: single("number"),
  file_input: file,
};

let count = 0;

/** A field of a block: `node` to show, `control` to name and to focus, `read()` what it holds. */
export function fieldOf(element, block, place) {
  const make = FIELDS[element.type] ?? unknown;
  const id = `field-${++count}`;
  const field = { id, ...make({ id, element, block, place, held: heldBy(element, block, place) }) };
  field.control ??= field.node;
  field.node.dataset.actionId = element.action_id;
  place.fields?.set(`${block.block_id} ${element.action_id}`, { block, element, field });
  if (block.type !== "input") sayName(field, element, block);
  if (block.type !== "input" || block.dispatch_action) sendAtOnce(field, element, block, place);
  return field;
}

/** In a form a label says it; elsewhere only screen readers need one. */
function sayName(field, element, block) {
  const words = element.accessibility_label ?? element.placeholder?.text;
  const name = words ?? (block.text ? plainWords(block.text) : element.action_id);
  (field.grouped ? field.node : field.control).setAttribute("aria-label", name);
}

function unknown({ id, element }) {
  const words = `A field of the type “${element.type}” stands here.`;
  return { node: node("p", { class: "unknown", id }, words), grouped: true, read: () => null };
}

/** What the element holds: what was chosen before, else what it begins with. */
function heldBy(element, block, place) {
  const held = place.values?.[block.block_id]?.[element.action_id];
  const key = Object.keys(held ?? {}).find((each) => each !== "type");
  if (key) return held[key] ?? undefined;
  const initial = Object.keys(element).find((each) => each.startsWith("initial_"));
  return initial ? element[initial] : undefined;
}

const WRITTEN = ["plain_text_input", "email_text_input", "url_text_input", "number_input"];

/** Words are sent on Enter or while they are typed, as the element says; choices when they are made. */
function sendAtOnce(field, element, block, place) {
  const send = async () => {
    const used = await place.use(element, block, field.read(), field.node);
    if (!used) drawAgain(field, element, block, place);
  };
  if (!WRITTEN.includes(element.type)) return onChoice(field, send);
  const when = element.dispatch_action_config?.trigger_actions_on ?? ["on_enter_pressed"];
  if (when.includes("on_character_entered")) field.node.addEventListener("input", send);
  if (when.includes("on_enter_pressed"))
    field.node.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" || event.isComposing) return;
      event.preventDefault();
      send();
    });
}

/** By keyboard a menu or a date passes through other values: the one at which one stays, by Enter or by leaving, is told. */
function onChoice(field, send) {
  let isOnItsWay = false;
  let told = JSON.stringify(field.read());
  const tell = () => {
    isOnItsWay = false;
    const before = told;
    told = JSON.stringify(field.read());
    if (told !== before) send();
  };
  field.node.addEventListener("change", () => isOnItsWay || tell());
  if (!field.node.matches("select, input")) return;
  field.node.addEventListener("pointerdown", () => (isOnItsWay = false));
  field.node.addEventListener("focusout", tell);
  field.node.addEventListener("keydown", ({ key }) => {
    if (key === "Enter") tell();
    else if (key !== " ") isOnItsWay = true;
  });
}

/** Whoever thinks better of a choice finds what was there before. */
function drawAgain(field, element, block, place) {
  const again = fieldOf(element, block, place);
  keepingFocus(field.node.parentElement, () => field.node.replaceWith(again.node));
}
