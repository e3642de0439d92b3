// The box in which one writes: Enter sends; files come by the clip, by pasting and by dropping.

import { fill, node } from "/page/dom.js";
import { icon } from "/page/icons.js";
import { menu } from "/page/menu.js";
import { post } from "/page/server.js";
import { me, state } from "/page/state.js";
import { broughtFiles, chooseFiles } from "/page/talk/brought.js";
import { makeCompletion } from "/page/talk/completion.js";
import { useShortcut } from "/page/talk/tools.js";
import { toast } from "/page/toast.js";

const TALLEST = 200;
/** The workspace has said why already, in the channel. */
const SAID_THERE = ["dispatch_failed", "operation_timeout", "not_supported_in_threads"];

/** What was written and not sent, by place: it is there again when one comes back. */
const drafts = new Map();

/** Fills a form with a message box; `where` says the channel and, in a thread, its thread_ts; `onSaid` that something
 * was sent; `also` are the words at the box to tick for a reply that everybody in the channel shall see. */
export function makeComposer(form, id, label, { onSaid, also, ...where }) {
  const box = writingBox(id, label);
  const completion = makeCompletion(box, `${id}-offers`);
  const files = broughtFiles();
  const send = node(
    "button",
    { type: "submit", class: "primary", title: "Send", "aria-label": "Send" },
    icon("send"),
  );
  const shortcuts = where.thread_ts ? null : shortcutMenu();
  const line = node("div", { class: "box" }, chooseFiles(files.take), shortcuts, box, send);
  const tick = also ? node("input", { type: "checkbox" }) : null;
  const toAll = tick ? node("label", { class: "tick also" }, tick, also) : null;
  fill(form, completion.list, files.chips, line, toAll);
  const composer = {
    box,
    completion,
    files,
    tick,
    where,
    onSaid,
    place: `${me()} ${where.channel} ${where.thread_ts ?? ""}`,
  };
  setText(composer, drafts.get(composer.place) ?? "");
  listen(form, composer);
  return composer;
}

function writingBox(id, label) {
  const offers = {
    role: "combobox",
    "aria-autocomplete": "list",
    "aria-expanded": "false",
    "aria-controls": `${id}-offers`,
  };
  const said = { id: `${id}-text`, rows: 1, "aria-label": label, placeholder: label, autocomplete: "off" };
  return node("textarea", { ...said, ...offers });
}

function listen(form, composer) {
  const { box, completion, files, place } = composer;
  box.addEventListener("input", () => {
    drafts.set(place, box.value);
    grow(box);
    completion.offer();
  });
  box.addEventListener("keydown", (event) => {
    if (completion.key(event) || event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    form.requestSubmit();
  });
  box.addEventListener("paste", (event) => files.take(event.clipboardData.files));
  form.ondragover = (event) => event.preventDefault();
  form.ondrop = (event) => {
    event.preventDefault();
    files.take(event.dataTransfer.files);
  };
  form.onsubmit = (event) => {
    event.preventDefault();
    submit(composer);
  };
}

async function submit(composer) {
  const { box, files, tick, where, onSaid } = composer;
  const text = box.value.trim();
  if (!text && files.isEmpty()) return;
  const wish = { ...where, as: me(), text, files: files.giveAway(), reply_broadcast: tick?.checked };
  setText(composer, "");
  if (tick) tick.checked = false;
  onSaid();
  const answer = await post("/control/say", wish);
  if (answer.ok || SAID_THERE.includes(answer.error)) return;
  toast(`Not sent: ${answer.error}`);
  setText(composer, text);
  if (tick) tick.checked = wish.reply_broadcast;
}

function setText({ box, completion, place }, text) {
  box.value = text;
  drafts.set(place, text);
  grow(box);
  completion.close();
}

function grow(box) {
  box.style.height = "auto";
  if (box.scrollHeight) box.style.height = `${Math.min(box.scrollHeight, TALLEST)}px`;
}

function shortcutMenu() {
  const shortcuts = state.snapshot.shortcuts.filter((each) => each.type === "global");
  const offer = (each) => ({
    words: [node("strong", {}, each.name), node("small", {}, each.description)],
    act: () => useShortcut({ callback_id: each.callback_id }),
    attributes: { "data-shortcut": each.callback_id },
  });
  const offers = () => shortcuts.map(offer);
  return shortcuts.length ? menu("bolt", "Shortcuts", offers, { "data-menu": "shortcuts" }) : null;
}
