// Nodes by hand: everything that people or the app wrote goes in as text, never as markup.

const PROPERTIES = new Set([
  "value",
  "checked",
  "disabled",
  "selected",
  "required",
  "multiple",
  "hidden",
  "open",
]);

export function node(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined || value === null || value === false) continue;
    if (key.startsWith("on")) made.addEventListener(key.slice(2), value);
    else if (PROPERTIES.has(key)) made[key] = value;
    else made.setAttribute(key, value === true ? "" : String(value));
  }
  made.append(...flat(children));
  return made;
}

const isSaid = (child) => child !== null && child !== undefined && child !== false;

const flat = (children) => children.flat(Infinity).filter(isSaid);

export const fill = (place, ...children) => place.replaceChildren(...flat(children));

export const find = (selector, within = document) => within.querySelector(selector);

/** The class attribute: the names that are wanted. */
export const classes = (...names) => names.filter(Boolean).join(" ");

const NAMES = [
  "data-ts",
  "data-block-id",
  "data-action-id",
  "data-reaction",
  "data-value",
  "data-menu",
  "data-channel-id",
  "data-person-id",
  "id",
];

/** Draws a place anew; the keyboard stays at the element that stands where the focused one stood. */
export function keepingFocus(place, draw) {
  const giveBack = place.contains(document.activeElement) ? rememberedFocus() : () => {};
  draw();
  if (!place.contains(document.activeElement)) giveBack();
}

/** Gives the keyboard back to what has it now, or to what stands there then: in a message that was drawn anew, say. */
export function rememberedFocus() {
  const element = document.activeElement;
  const ways = waysTo(element);
  return () => {
    const again = element.isConnected ? [element] : ways.map((way) => find(way)).filter(Boolean);
    // from the outermost on: what is within may be there only when that has the focus
    for (const each of again) each.focus({ preventScroll: true });
  };
}

/** Selectors that lead to an element, from that of its outermost named parent to the most exact. */
function waysTo(element) {
  const steps = [];
  for (let each = element; each && each !== document.body; each = each.parentElement) {
    const [name] = namesOf(each);
    if (name) steps.unshift(name);
  }
  const ways = steps.map((_step, index) => steps.slice(0, index + 1).join(" "));
  const exact = namesOf(element).join("");
  // several buttons may have one action: what each stands for tells them apart
  return exact ? [...ways, [...steps.slice(0, -1), exact].join(" ")] : ways;
}

const namesOf = (element) =>
  NAMES.filter((name) => element.hasAttribute(name)).map(
    (name) => `[${name}="${CSS.escape(element.getAttribute(name))}"]`,
  );
