// Faults on demand: what shall go wrong with the next calls and deliveries, and what is still to come.

import { fill, node } from "/page/dom.js";
import { openPanel } from "/page/panels/panel.js";
import { get, post } from "/page/server.js";
import { toast } from "/page/toast.js";

const ANY = "*";

export async function showFaults() {
  const list = node("div", { role: "status" });
  const place = node("div", { class: "faults" });
  openPanel("faults", "Faults", place);
  const { kinds, ordered } = await faults();
  fill(place, form(kinds, list), list, node("button", { type: "button", onclick: () => disconnect() }, "Break the app’s connections"));
  place.querySelector("select").focus();
  drawOrdered(list, ordered);
}

async function faults() {
  const { kinds = {}, ordered = [] } = await get("/control/faults");
  return { kinds, ordered };
}

function form(kinds, list) {
  const options = Object.entries(kinds).map(([kind, words]) => node("option", { value: kind }, `${kind}: ${words}`));
  const field = (label, name, attributes) => node("label", {}, label, node("input", { name, ...attributes }));
  const made = node("form", {},
    node("label", {}, "What goes wrong", node("select", { name: "kind" }, options)),
    field("With which method", "method", { value: ANY, list: "fault-methods", autocomplete: "off" }),
    node("div", { class: "pair" },
      field("How many times", "times", { type: "number", min: 1, value: 1 }),
      field("Seconds", "seconds", { type: "number", min: 0, step: "any", value: 1 })),
    field("Slack’s word for the error", "error", { placeholder: "internal_error", autocomplete: "off" }),
    node("div", { class: "buttons" },
      node("button", { type: "button", onclick: () => order({ clear: true }, list) }, "Clear all"),
      node("button", { type: "submit", class: "primary" }, "Order")));
  made.addEventListener("submit", (event) => { event.preventDefault(); order(wishOf(made), list); });
  return made;
}

function wishOf(form) {
  const fields = Object.fromEntries(new FormData(form));
  const wish = { ...fields, times: Number(fields.times), seconds: Number(fields.seconds) };
  if (!wish.error) delete wish.error;
  return wish;
}

async function order(wish, list) {
  const answer = await post("/control/fault", wish);
  if (!answer.ok) return toast(answer.error);
  return drawOrdered(list, (await faults()).ordered);
}

function drawOrdered(list, ordered) {
  const row = ({ kind, method, times }) => node("li", {}, node("span", {}, kind), node("span", {}, `${method === ANY ? "any method" : method}, ${times} more`));
  if (ordered.length) fill(list, node("ul", {}, ordered.map(row)));
  else fill(list, node("small", {}, "Nothing will go wrong."));
}

async function disconnect() {
  const answer = await post("/control/disconnect", {});
  toast(answer.ok ? "The app is asked to connect anew." : answer.error);
}
