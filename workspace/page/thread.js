// The panel beside the messages: one thread, with a box to reply in it.

import { makeComposer } from "/page/composer.js";
import { fill, find, icon, node } from "/page/dom.js";
import { showMessages } from "/page/messages.js";
import { channel, closedBecause, state } from "/page/state.js";

export function openThread(ts, onClose) {
  const panel = find("#thread");
  const list = node("div", { class: "messages", role: "log", "aria-label": "Replies" });
  const form = node("form", { class: "composer", id: "reply" });
  panel.replaceChildren(node("header", {}, node("h2", {}, "Thread"), node("button", { type: "button", class: "plain", "aria-label": "Close the thread", onclick: onClose }, icon("close"))), list, form);
  panel.hidden = false;
  const closed = closedBecause(channel(state.channel));
  if (closed) fill(form, node("p", { class: "closed" }, closed));
  const composer = closed ? null : makeComposer(form, "reply", "Reply…", () => ({ channel: state.channel, thread_ts: ts }));
  state.thread = ts;
  showThread();
  composer?.box.focus();
}

export function showThread() {
  if (!state.thread) return;
  const inThread = state.messages.filter((each) => each.ts === state.thread || each.thread_ts === state.thread);
  showMessages(find("#thread .messages"), inThread, { channel: state.channel, isThread: true });
}

export function closeThread() {
  state.thread = null;
  find("#thread").hidden = true;
  find("#thread").replaceChildren();
}
