// The switcher: who one is on this page.

import { fill, find, node } from "/page/dom.js";
import { me, person, state } from "/page/state.js";

let said = "";

export function showPeople() {
  const people = state.snapshot.people.filter((each) => !each.bot && !each.deleted);
  const now = JSON.stringify([me(), people]);
  if (now === said) return;
  said = now;
  fill(
    find("#person select"),
    people.map((each) => node("option", { value: each.id, selected: each.id === me() }, named(each))),
  );
  find("#person .chosen").textContent = person(me()).real_name;
}

const named = (each) => (each.title ? `${each.real_name}, ${each.title.split(":")[0]}` : each.real_name);

export function startPeople(become) {
  find("#person select").addEventListener("change", (event) => become(event.target.value));
}
