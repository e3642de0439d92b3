// Faults on demand: what shall go wrong with the next calls and deliveries, and what is still to come.

import { fill, find, node } from "/page/dom.js";
import { openPanel } from "/page/panels/panel.js";
import { get, post } from "/page/server.js";
import { toast } from "/page/toast.js";

const ANY = "*";

export async function showFaults() {
  const list = node("div", { role: "status" });
  const place = node("div", { class: "faults" });
  openPanel("faults", "Faults", place);
  const [{ kinds, ordered }, { log }] = await Promise.all([get("/control/faults"), get("/control/log")]);
  const names = [...new Set(log.map((each) => each.name))].sort();
  const renew = node("button", { type: "button", onclick: disconnect }, "Ask the app to connect anew");
  fill(place, orderForm(kinds, names, list), list, renew);
  drawOrdered(list, ordered);
  find("select", place).focus();
}

function orderForm(kinds, names, list) {
  const options = Object.entries(kinds).map(([kind, words]) =>
    node("option", { value: kind, title: words }, kind),
  );
  const about = node("small", {});
  const kind = node("select", { name: "kind" }, options);
  const say = () => fill(about, kinds[kind.value]);
  kind.addEventListener("change", say);
  say();
  const form = node(
    "form",
    {},
    node("label", {}, "What goes wrong", kind, about),
    field("With which method or delivery", "method", {
      value: ANY,
      list: "fault-names",
      autocomplete: "off",
    }),
    node(
      "datalist",
      { id: "fault-names" },
      [ANY, ...names].map((value) => node("option", { value })),
    ),
    node(
      "div",
      { class: "pair" },
      field("How many times", "times", { type: "number", min: 1, value: 1 }),
      field("Seconds", "seconds", { type: "number", min: 0, step: "any", value: 1 }),
    ),
    field("Slack’s word for the error", "error", { placeholder: "internal_error", autocomplete: "off" }),
    node(
      "div",
      { class: "buttons" },
      node("button", { type: "button", onclick: () => order({ clear: true }, list) }, "Clear all"),
      node("button", { type: "submit", class: "primary" }, "Order"),
    ),
  );
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    order(wishOf(form), list);
  });
  return form;
}

const field = (label, name, attributes) => node("label", {}, label, node("input", { name, ...attributes }));

function wishOf(form) {
  const { error, ...fields } = Object.fromEntries(new FormData(form));
  const wish = { ...fields, times: Number(fields.times), seconds: Number(fields.seconds) };
  return error ? { ...wish, error } : wish;
}

async function order(wish, list) {
  const answer = await post("/control/fault", wish);
  if (!answer.ok) return toast(answer.error);
  const { ordered } = await get("/control/faults");
  return drawOrdered(list, ordered);
}

function drawOrdered(list, ordered) {
  const where = ({ method, times }) => `${method === ANY ? "anything" : method}, ${times} more`;
  const row = (each) => node("li", {}, node("span", {}, each.kind), node("span", {}, where(each)));
  const nothing = node("small", {}, "Nothing will go wrong.");
  fill(list, ordered.length ? node("ul", {}, ordered.map(row)) : nothing);
}

async function disconnect() {
  const answer = await post("/control/disconnect", {});
  toast(answer.ok ? "The app is asked to connect anew." : answer.error);
}
