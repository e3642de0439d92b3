// Several of a list, or one that the app suggests while one types: boxes to tick under a line that says what is chosen.

import { fill, node } from "/page/dom.js";
import { optionRows } from "/page/fields/rows.js";
import { withEmoji } from "/page/words/mrkdwn.js";

const SHOWN = 100;
const LONG = 8;
const PAUSE = 150;

/** A picker whose rows are known. */
export const picker = (rowsOf) => (field) => {
  const rows = rowsOf(field.element);
  const fits = (words) => rows.filter((each) => each.words.toLowerCase().includes(words.toLowerCase()));
  return made({ ...field, type: "checkbox", look: async (words) => fits(words), isLong: rows.length > LONG });
};

/** A picker whose rows the app suggests, once enough is typed. */
export const suggestedPicker = (type) => (field) => {
  const least = field.element.min_query_length ?? 3;
  const ask = async (words) => optionRows({ options: await field.place.suggest(field.element, field.block, words) });
  const look = async (words) => (words.length < least ? null : ask(words));
  return made({ ...field, type, look, isLong: true, least });
};

function made(field) {
  const { id, element, held, isLong } = field;
  const chosen = new Map(listed(held).map(rowOf(element)).map((each) => [each.value, each]));
  const summary = node("summary", { id });
  const box = node("input", { type: "search", placeholder: "Type a name…", "aria-label": "Look for", autocomplete: "off" });
  const list = node("div", { class: "ticks", role: "group", "aria-label": "What there is" });
  const details = node("details", { class: "picker" }, summary, node("div", { class: "offered" }, isLong ? box : null, list));
  const picked = { ...field, chosen, summary, details, list };
  say(picked);
  let wait = 0;
  box.addEventListener("input", () => { clearTimeout(wait); wait = setTimeout(() => offer(picked, box.value.trim()), PAUSE); });
  // Looking for a name is no choice: only the boxes are.
  box.addEventListener("change", (event) => event.stopPropagation());
  box.addEventListener("keydown", (event) => { if (event.key === "Enter") event.preventDefault(); });
  details.addEventListener("toggle", () => { if (details.open) offer(picked, box.value.trim()); if (details.open && isLong) box.focus(); });
  details.addEventListener("keydown", (event) => close(event, details, summary));
  list.addEventListener("change", (event) => choose(picked, event.target));
  const values = () => [...chosen.keys()];
  return { node: details, control: summary, read: () => (field.type === "radio" ? values()[0] ?? null : values()) };
}

const listed = (held) => (Array.isArray(held) ? held : [held]).filter(Boolean);

/** What is held is an option, or the id of a person or a channel, whose words are among the rows. */
const rowOf = () => (each) => (each.value ? { value: each.value, words: each.text.text } : { value: each, words: null });

async function offer(picked, words) {
  const rows = await picked.look(words);
  if (!rows) return fill(picked.list, node("small", {}, `Type ${picked.least} or more letters.`));
  const { chosen, type, id, list } = picked;
  const box = (each) => node("input", { type, name: `${id}-of`, value: each.value, checked: chosen.has(each.value) });
  picked.rows = new Map(rows.map((each) => [each.value, each]));
  fill(list, rows.slice(0, SHOWN).map((each) => node("label", { class: "tick" }, box(each),
    node("span", {}, withEmoji(each.words), each.about ? node("small", {}, each.about) : null))),
  rows.length ? null : node("small", {}, "Nothing fits."));
  return limit(picked);
}

function choose(picked, box) {
  const { chosen, rows, type, details, summary } = picked;
  if (type === "radio") chosen.clear();
  if (box.checked) chosen.set(box.value, rows.get(box.value));
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

async function say(picked) {
  const { chosen, summary, element, look, least } = picked;
  const known = least === undefined ? new Map((await look("")).map((each) => [each.value, each])) : chosen;
  const words = [...chosen.values()].map((each) => each.words ?? known.get(each.value)?.words ?? each.value);
  fill(summary, words.length
    ? words.map((each) => node("span", { class: "chip" }, withEmoji(each)))
    : node("span", { class: "placeholder" }, element.placeholder?.text ?? "Choose…"));
}

function close(event, details, summary) {
  if (event.key !== "Escape" || !details.open) return;
  event.preventDefault();
  event.stopPropagation();
  details.open = false;
  summary.focus();
}
