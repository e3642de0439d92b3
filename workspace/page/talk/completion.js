// Completion while one writes: the list under the arrows; Tab or Enter takes, Escape closes.

import { fill, node } from "/page/dom.js";
import { offersFor } from "/page/talk/offers.js";

export function makeCompletion(box, id) {
  const list = node("ul", {
    id,
    class: "offers",
    role: "listbox",
    "aria-label": "Completions",
    hidden: true,
  });
  const held = { box, list, offers: [], chosen: 0 };
  const close = () => show(held, [], 0);
  box.addEventListener("blur", close);
  return {
    list,
    close,
    offer: () => show(held, offersFor(box.value.slice(0, box.selectionStart)), 0),
    key: (event) => isForOffers(held, event),
  };
}

function show(held, offers, chosen) {
  Object.assign(held, { offers, chosen });
  const { box, list } = held;
  list.hidden = !offers.length;
  fill(
    list,
    offers.map((each, index) => row(held, each, index)),
  );
  box.setAttribute("aria-expanded", String(offers.length > 0));
  if (offers.length) box.setAttribute("aria-activedescendant", `${list.id}-${chosen}`);
  else box.removeAttribute("aria-activedescendant");
  list.children[chosen]?.scrollIntoView({ block: "nearest" });
}

function row(held, { shown, hint, about }, index) {
  const take = (event) => {
    event.preventDefault();
    accept(held, index);
  };
  const selected = String(index === held.chosen);
  return node(
    "li",
    { role: "option", id: `${held.list.id}-${index}`, "aria-selected": selected, onmousedown: take },
    node("strong", {}, shown),
    hint ? node("span", { class: "hint" }, ` ${hint}`) : null,
    about ? node("small", {}, about) : null,
  );
}

function accept(held, index) {
  const { box, offers } = held;
  const { typed, insert } = offers[index];
  box.setRangeText(`${insert} `, box.selectionStart - typed.length, box.selectionStart, "end");
  box.focus();
  box.dispatchEvent(new Event("input"));
}

function isForOffers(held, event) {
  const { offers, chosen } = held;
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!offers.length) return false;
  if (step) show(held, offers, (chosen + step + offers.length) % offers.length);
  else if (event.key === "Tab" || (event.key === "Enter" && !isWhole(offers))) accept(held, chosen);
  else if (event.key === "Escape") show(held, [], 0);
  else return false;
  event.preventDefault();
  return true;
}

/** A word that is typed to its end needs no completion: Enter sends it. */
const isWhole = (offers) => offers.some((each) => each.insert === each.typed);
