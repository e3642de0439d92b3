// The inspector: every request and every delivery, newest first, each to be opened, found and copied.

import { copy } from "/page/clipboard.js";
import { node } from "/page/dom.js";
import { iconButton } from "/page/icons.js";
import { isOpen, openPanel } from "/page/panels/panel.js";
import { get } from "/page/server.js";
import { exactTime } from "/page/words/when.js";

const WAYS = { api: "app → Slack", delivery: "Slack → app", response_url: "app → URL", upload: "app → file" };
const EVERY_SECOND = 1000;
/** An entry is completed when its answer is known: the newest are asked for again. */
const COMPLETED_LATER = 20;
const MOST = 500;

const kept = { entries: new Map(), list: null, words: "", kind: "" };

export async function showInspector() {
  Object.assign(kept, { entries: new Map(), list: node("div", { class: "log" }), words: "", kind: "" });
  openPanel("inspector", "Requests", [tools(), kept.list]);
  await refresh();
  while (isOpen("inspector")) {
    await new Promise((resolve) => setTimeout(resolve, EVERY_SECOND));
    if (isOpen("inspector")) await refresh();
  }
}

function tools() {
  const look = (event) => {
    kept.words = event.target.value.toLowerCase();
    sift();
  };
  const choose = (event) => {
    kept.kind = event.target.value;
    sift();
  };
  const kinds = Object.entries(WAYS).map(([kind, words]) => node("option", { value: kind }, words));
  const box = node("input", {
    type: "search",
    placeholder: "Look for…",
    "aria-label": "Look for requests",
    oninput: look,
  });
  const menu = node(
    "select",
    { "aria-label": "Which way", onchange: choose },
    node("option", { value: "" }, "All ways"),
    kinds,
  );
  queueMicrotask(() => box.focus());
  return node("div", { class: "panel-tools" }, box, menu);
}

async function refresh() {
  const last = Math.max(0, ...kept.entries.keys());
  const { log = [] } = await get("/control/log", { after: Math.max(0, last - COMPLETED_LATER) });
  for (const entry of log) keep(entry);
  while (kept.list.children.length > MOST) kept.list.lastChild.remove();
}

function keep(entry) {
  const said = JSON.stringify(entry);
  const before = kept.entries.get(entry.number);
  if (before?.said === said) return;
  const made = row(entry, said, before?.made.open);
  made.hidden = !fits(entry, said);
  if (before) before.made.replaceWith(made);
  else kept.list.prepend(made);
  kept.entries.set(entry.number, { entry, said, made });
}

const fits = (entry, said) =>
  (!kept.kind || entry.kind === kept.kind) && said.toLowerCase().includes(kept.words);

function sift() {
  for (const { entry, said, made } of kept.entries.values()) made.hidden = !fits(entry, said);
}

function row(entry, said, open = false) {
  const isGood = entry.ok ?? entry.acked;
  const result = isGood === undefined ? "…" : isGood ? "ok" : (entry.error ?? entry.reason ?? "failed");
  const made = node(
    "details",
    { class: isGood === false ? "bad" : "", "data-entry": entry.number, open },
    node(
      "summary",
      {},
      node("time", { datetime: entry.at }, exactTime(Date.parse(entry.at) / 1000)),
      node("span", { class: "tag" }, WAYS[entry.kind] ?? entry.kind),
      node("code", {}, entry.name),
      node("span", { class: "result" }, entry.kind === "upload" ? "ok" : result),
    ),
  );
  const show = () => {
    if (made.open && made.children.length === 1) made.append(whole(entry));
  };
  made.addEventListener("toggle", show);
  show();
  return made;
}

function whole(entry) {
  const words = JSON.stringify(entry, null, 2);
  return node(
    "div",
    { class: "whole" },
    iconButton("copy", "Copy", () => copy(words)),
    node("pre", {}, words),
  );
}
