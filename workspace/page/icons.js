// Pictures that the page draws itself: not every machine has a font with them.

import { node } from "/page/dom.js";

const STROKES = {
  app: "M5 9h14v10H5zM12 9V5M9 13v2M15 13v2M2.5 13v3M21.5 13v3",
  attach: "M19 11l-8 8a5 5 0 0 1-7-7l9-9a3.4 3.4 0 0 1 5 5l-9 9a1.7 1.7 0 0 1-2.5-2.5l7.5-7.5",
  back: "M15 5l-7 7 7 7",
  bolt: "M13 3L5 14h6l-1 7 8-11h-6z",
  bookmark: "M7 4h10v16l-5-4-5 4z",
  clock: "M12 3.5a8.5 8.5 0 1 0 .01 0M12 7.5V12l3 2.5",
  close: "M6 6l12 12M18 6L6 18",
  copy: "M9 9h10v11H9zM15 5H5v11",
  down: "M12 5v14M6 13l6 6 6-6",
  eye: "M2 12s4-6.5 10-6.5S22 12 22 12s-4 6.5-10 6.5S2 12 2 12zM12 9.2a2.8 2.8 0 1 0 .01 0",
  face: "M12 3.5a8.5 8.5 0 1 0 .01 0M8.5 10h.01M15.5 10h.01M8 14.5a5 5 0 0 0 8 0",
  fault: "M12 4l9 16H3zM12 10v4.5M12 17.2h.01",
  file: "M6 3h8l5 5v13H6zM14 3v5h5",
  lock: "M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3",
  menu: "M4 6h16M4 12h16M4 18h16",
  more: "M5 12h.01M12 12h.01M19 12h.01",
  phone: "M5 4h4l2 5-2.5 1.5a11 11 0 0 0 5 5L15 13l5 2v4a1.5 1.5 0 0 1-1.5 1.5A15.5 15.5 0 0 1 3.5 5.5 1.5 1.5 0 0 1 5 4z",
  picture: "M3 5h18v14H3zM3 16l5-5 4 4 3-3 6 5M15.5 9.5h.01",
  pin: "M9 4h6l-1 6 3 3v2H7v-2l3-3zM12 15v5",
  reply: "M4 5h16v11h-9l-5 4v-4H4z",
  requests: "M4 7h13M14 4l3 3-3 3M20 17H7M10 14l-3 3 3 3",
  send: "M4 12l16-8-5 16-3.5-6.5z",
  "thumbs-down": "M17 4v9l-4 7a2.2 2.2 0 0 1-2-2.5V14H5.5A1.8 1.8 0 0 1 3.7 12l1.2-6.4A2 2 0 0 1 6.9 4zM20.5 4v9",
  "thumbs-up": "M7 20v-9l4-7a2.2 2.2 0 0 1 2 2.5V10h5.5a1.8 1.8 0 0 1 1.8 2l-1.200 6.400A2 2 0 0 1 17.1 20zM3.5 20v-9",
  trash: "M4 7h16M9.5 7V4h5v3M6 7l1 13h10l1-13M10 11v5M14 11v5",
  video: "M4 5h16v14H4zM10 9l5 3-5 3z",
};

export function icon(name) {
  const space = "http://www.w3.org/2000/svg";
  const picture = document.createElementNS(space, "svg");
  const line = document.createElementNS(space, "path");
  line.setAttribute("d", STROKES[name]);
  picture.setAttribute("viewBox", "0 0 24 24");
  picture.setAttribute("class", `icon icon-${name}`);
  picture.setAttribute("aria-hidden", "true");
  picture.append(line);
  return picture;
}

/** A button that shows a picture and says its name to screen readers and to the mouse. */
export function iconButton(sign, label, act, attributes = {}) {
  const said = { type: "button", class: "plain", title: label, "aria-label": label, onclick: act };
  return node("button", { ...said, ...attributes }, icon(sign));
}

/** The first letters of a name, in a colour of the person's own; the app has a picture. */
export function avatar(name, id, isApp = false) {
  const letters = name
    .split(/\s+/)
    .map((word) => word[0] ?? "")
    .filter((letter) => /\p{L}/u.test(letter));
  const words = isApp ? icon("app") : letters.join("").slice(0, 2).toUpperCase();
  const face = node("span", { class: isApp ? "avatar app" : "avatar", "aria-hidden": "true" }, words);
  let hue = 7;
  for (const letter of id) hue = (hue * 31 + letter.charCodeAt(0)) % 360;
  face.style.setProperty("--hue", hue);
  return face;
}
