// The inspector: every request and every delivery, newest first, each to be opened.

import { find, icon, node } from "/page/dom.js";
import { get } from "/page/server.js";

let last = 0;

export async function showInspector(onClose) {
  const panel = find("#inspector");
  if (panel.hidden) {
    last = 0;
    panel.replaceChildren(node("header", {}, node("h2", {}, "Requests"), node("button", { type: "button", class: "plain", "aria-label": "Close the requests", onclick: onClose }, icon("close"))), node("div", { class: "log" }));
    panel.hidden = false;
  }
  await refresh();
}

export async function refreshInspector() {
  if (!find("#inspector").hidden) await refresh();
}

async function refresh() {
  const { log } = await get(`/control/log?after=${last}`);
  if (!log.length) return;
  last = log.at(-1).number;
  find("#inspector .log").prepend(...log.reverse().map(row));
}

function row(entry) {
  const good = entry.ok ?? entry.acked;
  const state = good === undefined ? "" : good ? "ok" : entry.error ?? entry.reason ?? "failed";
  return node("details", { class: good === false ? "bad" : "" },
    node("summary", {}, node("time", {}, entry.at.slice(11, 23)), node("span", { class: "tag" }, WAYS[entry.kind] ?? entry.kind), node("code", {}, entry.name), node("span", { class: "result" }, state)),
    node("pre", {}, JSON.stringify(entry, null, 2)));
}

const WAYS = { api: "bot →", delivery: "→ bot", response_url: "bot → url", upload: "bot → file" };
