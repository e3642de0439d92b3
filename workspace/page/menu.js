// Menus: a button and, above everything else, what it offers. Escape and a click elsewhere close it.

import { icon } from "/page/icons.js";
import { fill, node } from "/page/dom.js";

/** `offers()` lists what there is when the menu opens: `words`, `act`, and, if wanted, `attributes`. */
export function menu(sign, label, offers, attributes = {}) {
  const panel = node("div", { class: "menu", popover: "auto" });
  const said = { type: "button", class: "plain", title: label, "aria-label": label, "aria-haspopup": "true" };
  const button = node("button", { ...said, ...attributes }, icon(sign));
  button.popoverTargetElement = panel;
  panel.addEventListener("beforetoggle", (event) => {
    if (event.newState === "open")
      fill(
        panel,
        offers().map((each, index) => row(panel, each, index === 0)),
      );
  });
  panel.addEventListener("keydown", (event) => walk(event, panel));
  return [button, panel];
}

function row(panel, { words, act, attributes = {} }, isFirst) {
  const choose = () => {
    panel.hidePopover();
    act();
  };
  return node("button", { type: "button", autofocus: isFirst, ...attributes, onclick: choose }, words);
}

function walk(event, panel) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step) return;
  event.preventDefault();
  const rows = [...panel.querySelectorAll("button")];
  rows[(rows.indexOf(document.activeElement) + step + rows.length) % rows.length].focus();
}
