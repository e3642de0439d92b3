// What can be done with a message: react, reply, use one of the app's shortcuts, copy its link, pin it, change one's own.

import { copy } from "/page/clipboard.js";
import { node } from "/page/dom.js";
import { go } from "/page/go.js";
import { iconButton } from "/page/icons.js";
import { menu } from "/page/menu.js";
import { post } from "/page/server.js";
import { channel, isDirect, me, state } from "/page/state.js";
import { ownOffers } from "/page/talk/own.js";
import { reactionMenu } from "/page/talk/reactions.js";
import { NO_ANSWER, toast } from "/page/toast.js";

export function tools(message, options) {
  if (message.is_ephemeral || message.user === "USLACKBOT") return null;
  const reply = () => go({ thread: message.thread_ts ?? message.ts });
  return node(
    "div",
    { class: "tools" },
    reactionMenu(message, options),
    options.isThread ? null : iconButton("reply", "Reply in thread", reply, { "data-menu": "reply" }),
    menu("more", "More actions", () => offers(message, options), { "data-menu": "message" }),
  );
}

function offers(message, options) {
  const shortcuts = state.snapshot.shortcuts.filter((each) => each.type === "message");
  return [
    ...shortcuts.map((each) => ({
      words: each.name,
      act: () => useShortcut({ callback_id: each.callback_id, channel: options.channel, ts: message.ts }),
      attributes: { "data-shortcut": each.callback_id, title: each.description },
    })),
    {
      words: "Copy link",
      act: () => copy(addressOf(message, options), "The link to the message is copied."),
    },
    pinOffer(message, options),
    ...ownOffers(message, options),
  ].filter(Boolean);
}

/** Whoever can write in a place can pin there, and take out any pin. */
function pinOffer(message, options) {
  const row = channel(options.channel);
  if (row.archived || !row.members.includes(me())) return null;
  const place = isDirect(row) ? "this conversation" : "channel";
  return {
    words: message.pinned_by ? `Unpin from ${place}` : `Pin to ${place}`,
    act: () => pin({ channel: row.id, ts: message.ts }),
    attributes: { "data-do": "pin" },
  };
}

async function pin(wish) {
  const answer = await post("/control/pin", { as: me(), ...wish });
  if (!answer.ok) toast(`Not done: ${answer.error}`);
}

function addressOf(message, { channel }) {
  const thread = message.thread_ts ? `?thread_ts=${message.thread_ts}&cid=${channel}` : "";
  return `${location.origin}/archives/${channel}/p${message.ts.replace(".", "")}${thread}`;
}

export async function useShortcut(wish) {
  const answer = await post("/control/shortcut", { as: me(), ...wish });
  if (!answer.ok) toast(answer.error ?? NO_ANSWER);
}
