// What the app says of itself where one talks with it: what it is doing just now, and what one could ask it.

import { fill, node } from "/page/dom.js";
import { icon } from "/page/icons.js";
import { post } from "/page/server.js";
import { me, state } from "/page/state.js";

/** `where` is the place in which a prompt is said: a channel and, in a thread, its thread_ts. */
export function showAssistant(place, assistant, where) {
  const said = JSON.stringify([assistant, where, me()]);
  if (place.dataset.said === said) return;
  place.dataset.said = said;
  const { status = "", loading_messages: steps = [], prompts = [], prompts_title: title } = assistant ?? {};
  fill(
    place,
    status ? [node("p", { class: "doing" }, sentence(status)), node("small", {}, steps.join(" · "))] : null,
    prompts.length && !status ? suggestions(title, prompts, where) : null,
  );
}

const sentence = (status) => [icon("app"), ` ${state.snapshot.bot.name} ${status}`];

function suggestions(title, prompts, where) {
  const say = (text) => post("/control/say", { ...where, as: me(), text });
  const button = ({ title: words, message }) =>
    node("button", { type: "button", title: message, onclick: () => say(message) }, words);
  return [
    node("p", {}, title || "You could ask:"),
    node("div", { class: "prompts" }, prompts.map(button)),
  ];
}
