// Several of a list, or one that the app suggests while one types: boxes to tick under a line that says what is chosen.

import { fill, node } from "/page/dom.js";
import { optionRows } from "/page/fields/rows.js";
import { state } from "/page/state.js";
import { withEmoji } from "/page/words/mrkdwn.js";

const SHOWN = 100;
const LONG = 8;
const PAUSE = 150;

/** A picker whose rows are known. */
export const picker = (rowsOf) => (field) => {
  const rows = rowsOf(field.element);
  const fits = (words) => rows.filter((each) => each.words.toLowerCase().includes(words.toLowerCase()));
  const known = new Map(rows.map((each) => [each.value, each.words]));
  return made({
    ...field,
    known,
    type: "checkbox",
    look: async (words) => fits(words),
    isLong: rows.length > LONG,
  });
};

/** A picker whose rows the app suggests, once enough is typed. */
export const suggestedPicker = (type) => (field) => {
  const least = field.element.min_query_length ?? 3;
  const ask = async (words) => optionRows(await field.place.suggest(field.element, field.block, words));
  const look = async (words) => (words.length < least ? null : ask(words));
  return made({ ...field, known: new Map(), type, look, isLong: true, least });
};

function made(field) {
  const summary = node("summary", { id: field.id });
  const list = node("div", { class: "ticks", role: "group", "aria-label": "What there is" });
  const box = node("input", {
    type: "search",
    placeholder: "Type a name…",
    "aria-label": "Look for",
    autocomplete: "off",
  });
  const offered = node("div", { class: "offered" }, field.isLong ? box : null, list);
  const details = node("details", { class: "picker" }, summary, offered);
  const picked = { ...field, summary, list, box, details, chosen: chosenBefore(field) };
  say(picked);
  lookWhileTyped(picked);
  details.addEventListener("toggle", () => open(picked));
  details.addEventListener("keydown", (event) => close(picked, event));
  list.addEventListener("change", (event) => choose(picked, event.target));
  const values = () => [...picked.chosen.keys()];
  return {
    node: details,
    control: summary,
    grouped: true,
    read: () => (field.type === "radio" ? (values()[0] ?? null) : values()),
  };
}

/** What is held is an option, or the id of a person or a channel. */
function chosenBefore({ held, known, element }) {
  const here = element.default_to_current_conversation ? state.channel : null;
  const before = [held ?? here].flat().filter(Boolean);
  return new Map(
    before.map((each) => (each.value ? [each.value, each.text.text] : [each, known.get(each) ?? each])),
  );
}

function lookWhileTyped(picked) {
  const { box } = picked;
  let wait = 0;
  box.addEventListener("input", () => {
    clearTimeout(wait);
    wait = setTimeout(() => offer(picked), PAUSE);
  });
  // looking for a name is no choice: only the boxes are
  box.addEventListener("change", (event) => event.stopPropagation());
  box.addEventListener("keydown", (event) => {
    if (event.key === "Enter") event.preventDefault();
  });
}

async function open(picked) {
  if (!picked.details.open) return;
  await offer(picked);
  if (picked.isLong) picked.box.focus();
}

function close({ details, summary }, event) {
  if (event.key !== "Escape" || !details.open) return;
  event.preventDefault();
  event.stopPropagation();
  details.open = false;
  summary.focus();
}

async function offer(picked) {
  const { list, least } = picked;
  const rows = await picked.look(picked.box.value.trim());
  if (!rows) return fill(list, node("small", {}, `Type ${least} or more letters.`));
  for (const each of rows) picked.known.set(each.value, each.words);
  const nothing = rows.length ? null : node("small", {}, "Nothing fits.");
  fill(list, grouped(picked, rows.slice(0, SHOWN)), nothing);
  return limit(picked);
}

/** Each group of rows under its name. */
function grouped(picked, rows) {
  const names = [...new Set(rows.map((each) => each.group))];
  return names.map((name) => {
    const drawn = rows.filter((each) => each.group === name).map((each) => row(picked, each));
    if (!name) return drawn;
    const heading = node("strong", { "aria-hidden": "true" }, name);
    return node("div", { role: "group", "aria-label": name }, heading, drawn);
  });
}

function row({ type, id, chosen }, { value, words, about }) {
  const box = node("input", { type, name: `${id}-of`, value, checked: chosen.has(value) });
  return node(
    "label",
    { class: "tick" },
    box,
    node("span", {}, withEmoji(words), about ? node("small", {}, about) : null),
  );
}

function choose(picked, box) {
  const { chosen, known, type, details, summary } = picked;
  if (type === "radio") chosen.clear();
  if (box.checked) chosen.set(box.value, known.get(box.value));
  else chosen.delete(box.value);
  say(picked);
  limit(picked);
  if (type !== "radio") return;
  details.open = false;
  summary.focus();
}

function limit({ element, chosen, list }) {
  const isFull = chosen.size >= (element.max_selected_items ?? Infinity);
  for (const box of list.querySelectorAll("input")) box.disabled = isFull && !box.checked;
}

function say({ chosen, summary, element }) {
  const words = element.placeholder?.text ?? "Choose…";
  const chips = [...chosen.values()].map((each) => node("span", { class: "chip" }, withEmoji(each)));
  fill(summary, chips.length ? chips : node("span", { class: "placeholder" }, words));
}
