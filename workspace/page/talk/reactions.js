// Reactions: those that are there, each to be joined or left, and those that one could add.

import { node } from "/page/dom.js";
import { menu } from "/page/menu.js";
import { post } from "/page/server.js";
import { me, person } from "/page/state.js";
import { toast } from "/page/toast.js";
import { emoji, REACTIONS } from "/page/words/emoji.js";

export function reactions(message, options) {
  if (!message.reactions?.length) return null;
  return node(
    "div",
    { class: "reactions" },
    message.reactions.map((each) => reaction(each, message, options)),
  );
}

function reaction({ name, users, count }, message, options) {
  const who = users.map((id) => person(id).real_name).join(", ");
  return node(
    "button",
    {
      type: "button",
      "data-reaction": name,
      "aria-pressed": String(users.includes(me())),
      title: `${who} reacted with :${name}:`,
      "aria-label": `${name}, ${count}: ${who}`,
      onclick: () => react(message, name, options),
    },
    emoji(name),
    " ",
    node("span", {}, String(count)),
  );
}

export const reactionMenu = (message, options) =>
  menu(
    "face",
    "Add a reaction",
    () =>
      REACTIONS.map((name) => ({
        words: emoji(name),
        act: () => react(message, name, options),
        attributes: { "data-reaction": name, title: name, "aria-label": name },
      })),
    { "data-menu": "reactions" },
  );

async function react(message, name, options) {
  const answer = await post("/control/react", { as: me(), channel: options.channel, ts: message.ts, name });
  if (!answer.ok) toast(`No reaction: ${answer.error}`);
}
