// Nodes by hand: everything that people or the bot wrote goes in as text, never as markup.

export function node(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined || value === null || value === false) continue;
    if (key.startsWith("on")) made.addEventListener(key.slice(2), value);
    else if (key in PROPERTIES) made[key] = value;
    else made.setAttribute(key, value === true ? "" : String(value));
  }
  made.append(...flat(children));
  return made;
}

const flat = (children) => children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false);

export const fill = (place, ...children) => place.replaceChildren(...flat(children));

const PROPERTIES = { value: 1, checked: 1, disabled: 1, selected: 1, required: 1, multiple: 1, hidden: 1, open: 1 };

export const find = (selector) => document.querySelector(selector);

export function toast(words) {
  const place = find("#toast");
  place.replaceChildren(node("p", {}, words));
  clearTimeout(toast.timer);
  toast.timer = setTimeout(() => place.replaceChildren(), 6000);
}

export function avatar(name, id, bot) {
  const letters = name.split(/\s+/).map((word) => word[0] ?? "").filter((letter) => /\p{L}/u.test(letter)).join("").slice(0, 2).toUpperCase();
  const face = node("span", { class: bot ? "avatar bot" : "avatar", "aria-hidden": "true" }, bot ? icon("app") : letters);
  let hue = 7;
  for (const letter of id) hue = (hue * 31 + letter.charCodeAt(0)) % 360;
  face.style.setProperty("--hue", hue);
  return face;
}

const STROKES = {
  app: "M5 9h14v10H5zM12 9V5M9 13v2M15 13v2M2.5 13v3M21.5 13v3",
  attach: "M19 11l-8 8a5 5 0 0 1-7-7l9-9a3.4 3.4 0 0 1 5 5l-9 9a1.7 1.7 0 0 1-2.5-2.5l7.5-7.5",
  bolt: "M13 3L5 14h6l-1 7 8-11h-6z",
  close: "M6 6l12 12M18 6L6 18",
  eye: "M2 12s4-6.5 10-6.5S22 12 22 12s-4 6.5-10 6.5S2 12 2 12zM12 9.2a2.8 2.8 0 1 0 .01 0",
  file: "M6 3h8l5 5v13H6zM14 3v5h5",
  lock: "M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3",
  menu: "M4 6h16M4 12h16M4 18h16",
  picture: "M3 5h18v14H3zM3 16l5-5 4 4 3-3 6 5M15.5 9.5h.01",
  reply: "M4 5h16v11h-9l-5 4v-4H4z",
  send: "M4 12l16-8-5 16-3.5-6.5z",
};

/** Drawn, not typed: not every machine has a font with pictures. */
export function icon(name) {
  const space = "http://www.w3.org/2000/svg";
  const picture = document.createElementNS(space, "svg");
  const line = document.createElementNS(space, "path");
  line.setAttribute("d", STROKES[name]);
  picture.setAttribute("viewBox", "0 0 24 24");
  picture.setAttribute("class", "icon");
  picture.setAttribute("aria-hidden", "true");
  picture.append(line);
  return picture;
}
