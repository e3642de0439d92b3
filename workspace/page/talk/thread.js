// The panel beside the messages: one thread, with a box to reply in it.

import { fill, find, node } from "/page/dom.js";
import { closePanel, isOpen, openPanel } from "/page/panels/panel.js";
import { get } from "/page/server.js";
import { channel, closedBecause, isDirect, me, state, titleOf } from "/page/state.js";
import { announce } from "/page/talk/announce.js";
import { showAssistant } from "/page/talk/assistant.js";
import { makeComposer } from "/page/talk/composer.js";
import { showMessages, toEnd, walkMessages } from "/page/talk/list.js";

export async function openThread(ts, onClose) {
  const list = node("div", { class: "messages", role: "log", "aria-label": "Replies", tabindex: "0" });
  const doing = node("div", { class: "assistant", role: "status" });
  const form = node("form", { class: "composer", id: "reply" });
  walkMessages(list);
  openPanel("thread", "Thread", [list, doing, form], () => {
    state.thread = null;
    onClose();
  });
  state.thread = ts;
  state.threadMessages = [];
  const composer = replyBox(form, { channel: state.channel, thread_ts: ts, onSaid: () => toEnd(list) });
  await showThread();
  toEnd(list);
  (composer?.box ?? list).focus();
}

function replyBox(form, where) {
  const row = channel(state.channel);
  const closed = closedBecause(row);
  if (closed) return void fill(form, node("p", { class: "closed" }, closed));
  const also = isDirect(row) ? "Also send as direct message" : `Also send to ${titleOf(row)}`;
  return makeComposer(form, "reply", "Reply…", { ...where, also });
}

export async function showThread() {
  const ts = state.thread;
  if (!ts) return;
  const where = { channel: state.channel, ts };
  const { messages = [], assistant } = await get("/page-api/thread", { as: me(), ...where });
  if (ts !== state.thread) return;
  const known = state.threadMessages.at(-1)?.ts;
  state.threadMessages = messages;
  if (known) announce(messages.filter((each) => each.ts > known));
  find("#thread header h2").textContent = assistant?.title || "Thread";
  showAssistant(find("#thread .assistant"), assistant, { channel: state.channel, thread_ts: ts });
  showMessages(find("#thread .messages"), messages, { channel: state.channel, isThread: true });
}

export function closeThread() {
  if (isOpen("thread")) closePanel();
}
