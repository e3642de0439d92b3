// What one may do with one's own messages: change the words, or take the message back.

import { find, node } from "/page/dom.js";
import { post } from "/page/server.js";
import { channel, me, person } from "/page/state.js";
import { toast } from "/page/toast.js";

export function ownOffers(message, options) {
  if (message.user !== me() || !isSaid(message)) return [];
  const edit = { words: "Edit message", act: () => openEditor(message, options) };
  return [
    message.blocks ? null : edit,
    { words: "Delete message", act: () => takeBack(message, options) },
  ].filter(Boolean);
}

/** And not written by Slack, or deleted. */
const isSaid = ({ subtype }) => !subtype || subtype === "thread_broadcast";

async function change(path, wish) {
  const answer = await post(path, { as: me(), ...wish });
  if (!answer.ok) toast(`Not done: ${answer.error}`);
}

const takeBack = ({ ts }, options) => change("/control/delete", { channel: options.channel, ts });

/** A box in place of the words: Enter keeps what is in it, Escape leaves things as they were. */
function openEditor(message, options) {
  const list = find(options.isThread ? "#thread .messages" : "#messages");
  const content = find(`[data-ts="${CSS.escape(message.ts)}"] .content`, list);
  const box = node("textarea", { rows: 2, "aria-label": "Edit message", value: asTyped(message.text) });
  const form = node("form", { class: "editor" }, box, node("small", {}, "Enter keeps, Escape leaves."));
  const leave = () => form.replaceWith(content);
  box.addEventListener("keydown", (event) => {
    if (event.key === "Escape") leave();
    else if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    else keep();
    event.preventDefault();
  });
  const keep = () => {
    leave();
    const text = box.value.trim();
    if (text) change("/control/edit", { channel: options.channel, ts: message.ts, text });
  };
  content.replaceWith(form);
  box.focus();
}

/** The words as they were typed, from those that Slack keeps. */
function asTyped(text) {
  const words = text
    .replace(/<@(\w+)[^>]*>/g, (_whole, id) => `@${person(id).name}`)
    .replace(/<#(\w+)\|?([^>]*)>/g, (_whole, id, name) => `#${channel(id)?.name ?? name}`)
    .replace(/<!(\w+)[^>]*>/g, "@$1")
    .replace(/<([^|>]+)[^>]*>/g, "$1");
  return words.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
}
