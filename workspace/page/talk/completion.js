// Completion while one writes: / offers the commands, @ people and groups, # channels. Arrows choose, Tab or Enter takes.

import { fill, node } from "/page/dom.js";
import { state } from "/page/state.js";

const MOST = 8;

export function makeCompletion(box, list) {
  let offers = [];
  let chosen = 0;

  function show() {
    list.hidden = !offers.length;
    box.setAttribute("aria-expanded", String(!list.hidden));
    fill(list, offers.map(row));
    if (offers.length) box.setAttribute("aria-activedescendant", `${list.id}-${chosen}`);
    else box.removeAttribute("aria-activedescendant");
    list.children[chosen]?.scrollIntoView({ block: "nearest" });
  }

  function row(each, index) {
    const take = (event) => { event.preventDefault(); accept(index); };
    const attributes = { role: "option", id: `${list.id}-${index}`, "aria-selected": String(index === chosen), onmousedown: take };
    return node("li", attributes, node("strong", {}, each.shown),
      each.hint ? node("span", { class: "hint" }, ` ${each.hint}`) : null,
      each.about ? node("small", {}, each.about) : null);
  }

  function offer() {
    offers = offersFor(box.value.slice(0, box.selectionStart));
    chosen = 0;
    show();
  }

  function close() {
    offers = [];
    show();
  }

  function accept(index) {
    const { typed, insert } = offers[index];
    box.setRangeText(`${insert} `, box.selectionStart - typed.length, box.selectionStart, "end");
    close();
    box.focus();
    box.dispatchEvent(new Event("input"));
  }

  /** Whether the key was for the completion. */
  function key(event) {
    if (!offers.length) return false;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) { chosen = (chosen + step + offers.length) % offers.length; show(); }
    else if (event.key === "Tab" || (event.key === "Enter" && !isWhole(offers))) accept(chosen);
    else if (event.key === "Escape") close();
    else return false;
    event.preventDefault();
    return true;
  }

  box.addEventListener("blur", close);
  return { offer, close, key };
}

/** A word that is typed to its end needs no completion: Enter sends it. */
const isWhole = (offers) => offers.some((each) => each.insert === each.typed);

function offersFor(typed) {
  const command = typed.match(/^\/\S*$/)?.[0];
  if (command) return commandOffers(command);
  const word = typed.match(/(?:^|\s)([@#][^\s@#]*)$/)?.[1];
  if (!word) return [];
  return word[0] === "@" ? peopleOffers(word) : channelOffers(word);
}

function commandOffers(typed) {
  const fitting = state.snapshot.commands.filter((each) => each.name.startsWith(typed));
  return fitting.map(({ name, hint, description }) => ({ typed, insert: name, shown: name, hint, about: description }));
}

const BROADCASTS = [
  { insert: "@channel", about: "everybody in this channel" },
  { insert: "@here", about: "everybody here who is active" },
];

function peopleOffers(typed) {
  const wanted = typed.slice(1).toLowerCase();
  const begins = (words) => words.toLowerCase().split(/[\s<>-]+/).some((part) => part.startsWith(wanted));
  const fits = (each) => each.name.toLowerCase().startsWith(wanted) || begins(each.real_name);
  const people = state.snapshot.people.filter(fits).sort((one, other) => Number(other.bot) - Number(one.bot));
  const about = (each) => (each.bot ? "app" : [each.real_name, each.title].filter(Boolean).join(", "));
  const offers = people.map((each) => ({ insert: `@${each.name}`, about: about(each) }));
  const everybody = BROADCASTS.filter((each) => wanted && each.insert.startsWith(typed));
  return [...offers, ...everybody].slice(0, MOST).map((each) => ({ typed, shown: each.insert, ...each }));
}

function channelOffers(typed) {
  const wanted = typed.slice(1).toLowerCase();
  const rooms = state.snapshot.channels.filter((each) => each.kind !== "im" && each.name.includes(wanted));
  return rooms.slice(0, MOST).map(({ name, topic }) => ({ typed, insert: `#${name}`, shown: `#${name}`, about: topic }));
}
