// The box in which one writes: Enter sends; files come by the clip, by pasting and by dropping.

import { fill, node } from "/page/dom.js";
import { icon, iconButton } from "/page/icons.js";
import { menu } from "/page/menu.js";
import { post, upload } from "/page/server.js";
import { me, state } from "/page/state.js";
import { makeCompletion } from "/page/talk/completion.js";
import { useShortcut } from "/page/talk/tools.js";
import { toast } from "/page/toast.js";

const TALLEST = 200;
/** The workspace has said why already, in the channel. */
const SAID_THERE = ["dispatch_failed", "not_supported_in_threads"];

/** What was written and not sent, by place: it is there again when one comes back. */
const drafts = new Map();

/** Fills a form with a message box; `where` says the channel and, in a thread, its thread_ts. */
export function makeComposer(form, id, label, where) {
  const list = node("ul", { id: `${id}-offers`, class: "offers", role: "listbox", "aria-label": "Completions", hidden: true });
  const box = node("textarea", {
    id: `${id}-text`, rows: 1, "aria-label": label, placeholder: label, role: "combobox", "aria-autocomplete": "list",
    "aria-expanded": "false", "aria-controls": list.id, autocomplete: "off",
  });
  const files = attachedFiles();
  const send = node("button", { type: "submit", class: "primary", title: "Send", "aria-label": "Send" }, icon("send"));
  fill(form, list, files.chips,
    node("div", { class: "box" }, files.chooser, files.clip, where.thread_ts ? null : shortcutMenu(), box, send));
  const completion = makeCompletion(box, list);
  const composer = { box, completion, files, where, place: `${me()} ${where.channel} ${where.thread_ts ?? ""}` };
  setText(composer, drafts.get(composer.place) ?? "");
  listen(form, composer);
  return composer;
}

function listen(form, composer) {
  const { box, completion, files, place } = composer;
  box.addEventListener("input", () => { drafts.set(place, box.value); grow(box); completion.offer(); });
  box.addEventListener("keydown", (event) => {
    if (completion.key(event) || event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    form.requestSubmit();
  });
  box.addEventListener("paste", (event) => files.take(event.clipboardData.files));
  form.ondragover = (event) => event.preventDefault();
  form.ondrop = (event) => { event.preventDefault(); files.take(event.dataTransfer.files); };
  form.onsubmit = (event) => { event.preventDefault(); submit(composer); };
}

async function submit(composer) {
  const { box, files, where } = composer;
  const text = box.value.trim();
  if (!text && !files.ids.length) return;
  const ids = files.empty();
  setText(composer, "");
  const answer = await post("/control/say", { ...where, as: me(), text, files: ids });
  if (answer.ok || SAID_THERE.includes(answer.error)) return;
  toast(`Not sent: ${answer.error}`);
  setText(composer, text);
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

/** Files that will be shared with what is written. */
function attachedFiles() {
  const brought = [];
  const chips = node("div", { class: "attached" });
  const chooser = node("input", { type: "file", multiple: true, hidden: true, "aria-label": "Files to share" });
  const clip = iconButton("attach", "Attach files", () => chooser.click());
  const draw = () => fill(chips, brought.map((each) => node("span", { class: "chip" }, icon("file"), each.name,
    iconButton("close", `Leave out ${each.name}`, () => { brought.splice(brought.indexOf(each), 1); draw(); }))));
  const take = async (files) => {
    for (const each of files) brought.push(await upload(each, me()));
    draw();
  };
  const empty = () => { const ids = brought.splice(0).map((each) => each.id); draw(); return ids; };
  chooser.addEventListener("change", async () => { await take(chooser.files); chooser.value = ""; });
  return { chips, chooser, clip, take, empty, get ids() { return brought.map((each) => each.id); } };
}

function shortcutMenu() {
  const shortcuts = state.snapshot.shortcuts.filter((each) => each.type === "global");
  if (!shortcuts.length) return null;
  const offer = (each) => ({
    words: [node("strong", {}, each.name), node("small", {}, each.description)],
    act: () => useShortcut({ callback_id: each.callback_id }),
    attributes: { "data-shortcut": each.callback_id },
  });
  return menu("bolt", "Shortcuts", () => shortcuts.map(offer), { "data-menu": "shortcuts" });
}
