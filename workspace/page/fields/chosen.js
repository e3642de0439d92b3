// One of a list, as the browser's own menu, and boxes to tick.

import { node } from "/page/dom.js";
import { channelRows, conversationRows, optionGroups, peopleRows } from "/page/fields/rows.js";
import { state } from "/page/state.js";
import { drawText, withEmoji } from "/page/words/mrkdwn.js";

const choice =
  (held) =>
  ({ value, words, about }) =>
    node("option", { value, selected: value === held, title: about }, withEmoji(words));

/** What was chosen can be another choice, but none only where a form leaves it open. */
function select({ id, element, block }, options) {
  const isOpen = block.type === "input" && block.optional;
  const nothing = { value: "", selected: true, disabled: !isOpen, hidden: !isOpen };
  const first = node("option", nothing, element.placeholder?.text ?? "Choose…");
  const made = node("select", { id }, first, options);
  return { node: made, read: () => made.value || null };
}

export function staticSelect(field) {
  const held = field.held?.value ?? null;
  const groups = optionGroups(field.element).map(({ name, rows }) => {
    const options = rows.map(choice(held));
    return name ? node("optgroup", { label: name }, options) : options;
  });
  return select(field, groups);
}

export const usersSelect = (field) => select(field, peopleRows().map(choice(field.held)));

export const channelsSelect = (field) => select(field, channelRows().map(choice(field.held)));

export function conversationsSelect(field) {
  const here = field.element.default_to_current_conversation ? state.channel : null;
  return select(field, conversationRows(field.element).map(choice(field.held ?? here)));
}

export const ticks =
  (type) =>
  ({ id, element, held }) => {
    const before = (type === "radio" ? [held] : (held ?? [])).map((each) => each?.value);
    const box = (option) =>
      node("input", { type, name: id, value: option.value, checked: before.includes(option.value) });
    const about = (option) => (option.description ? node("small", {}, drawText(option.description)) : null);
    const row = (option) =>
      node("label", { class: "tick" }, box(option), node("span", {}, drawText(option.text), about(option)));
    const made = node(
      "div",
      { id, class: "ticks", role: type === "radio" ? "radiogroup" : "group" },
      element.options.map(row),
    );
    const chosen = () => [...made.querySelectorAll("input:checked")].map((each) => each.value);
    const read = () => (type === "radio" ? (chosen()[0] ?? null) : chosen());
    const focus = () => made.querySelector("input")?.focus();
    return { node: made, grouped: true, focus, read };
  };
