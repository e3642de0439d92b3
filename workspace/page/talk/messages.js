// Messages: drawn once, and drawn again only when they have changed, so that nobody loses what they were doing.

import { drawBlocks } from "/page/blocks.js";
import { avatar, icon, node, toast } from "/page/dom.js";
import { emoji } from "/page/emoji.js";
import { mrkdwn } from "/page/mrkdwn.js";
import { inMessage } from "/page/places.js";
import { post } from "/page/server.js";
import { me, person, state } from "/page/state.js";
import { clockTime, dayKey, dayName, fullTime } from "/page/when.js";

const CLOSE_TOGETHER = 300;

/** Shows the messages in the list; `options` has the channel, openThread, and whether this is a thread. */
export function showMessages(list, messages, options) {
  const old = new Map([...list.children].map((each) => [each.dataset.key, each]));
  const nodes = withDays(messages, options).map((row) => {
    const standing = old.get(row.key);
    if (standing?.said === row.said) return standing;
    const made = row.draw();
    made.dataset.key = row.key;
    made.said = row.said;
    return made;
  });
  const atEnd = list.scrollHeight - list.scrollTop - list.clientHeight < 80;
  if (nodes.length !== list.children.length || nodes.some((each, index) => each !== list.children[index])) list.replaceChildren(...nodes);
  if (atEnd) list.scrollTop = list.scrollHeight;
}

function withDays(messages, options) {
  const rows = [];
  let before = null;
  for (const message of messages) {
    const seconds = Number(message.ts);
    const day = dayKey(seconds);
    const newDay = !before || dayKey(Number(before.ts)) !== day;
    if (newDay && !options.isThread) rows.push({ key: `day ${day}`, said: dayName(seconds), draw: () => dayRow(seconds) });
    const follows = !newDay && isContinued(before, message);
    rows.push({ key: message.ts, said: JSON.stringify([message, follows]), draw: () => messageRow(message, follows, options) });
    before = message;
  }
  return rows;
}

const isContinued = (before, message) =>
  before.user === message.user && !before.is_ephemeral && !message.is_ephemeral && !before.reply_count &&
  Number(message.ts) - Number(before.ts) < CLOSE_TOGETHER;

const dayRow = (seconds) => node("h2", { class: "day" }, node("span", {}, dayName(seconds)));

function messageRow(message, follows, options) {
  const who = person(message.user);
  const seconds = Number(message.ts);
  const time = node("time", { datetime: new Date(seconds * 1000).toISOString(), title: fullTime(seconds) }, clockTime(seconds));
  const name = message.bot_profile?.name ?? who.real_name;
  const head = node("div", { class: "head" }, node("strong", {}, name), message.bot_id ? node("span", { class: "tag" }, "app") : null, time);
  const body = node("div", { class: "message-body" },
    message.is_ephemeral ? node("p", { class: "only-you" }, icon("eye"), " Only visible to you") : null,
    follows ? node("div", { class: "head visually-hidden" }, name) : head, content(message, options), reactions(message), threadLink(message, options));
  const face = follows ? node("span", { class: "avatar-space" }, time) : avatar(name, message.user, Boolean(message.bot_id));
  return node("article", { class: classes(message, follows), "data-ts": message.ts, "data-user": message.user, tabindex: "-1" }, face, body, tools(message, options));
}

const classes = (message, follows) =>
  ["message", follows && "follows", message.is_ephemeral && "ephemeral", message.subtype === "tombstone" && "gone"].filter(Boolean).join(" ");

function content(message, options) {
  const edited = message.edited ? node("small", { class: "edited" }, " (edited)") : null;
  const blocks = message.blocks?.length ? drawBlocks(message.blocks, inMessage(options.channel, message)) : null;
  const words = blocks ?? (message.text ? node("div", { class: "words" }, mrkdwn(message.text), edited) : null);
  const attached = (message.attachments ?? []).map((each) => attachment(each, message, options));
  return node("div", { class: "content" }, words, blocks ? edited : null, attached, (message.files ?? []).map(file));
}

function attachment(each, message, options) {
  const words = each.blocks ? drawBlocks(each.blocks, inMessage(options.channel, message)) : mrkdwn(each.text ?? each.fallback ?? "");
  return node("div", { class: "attachment" }, each.title ? node("strong", {}, each.title) : null, words);
}

function file(each) {
  const isPicture = each.mimetype.startsWith("image/") && each.mimetype !== "image/svg+xml";
  const name = node("a", { href: each.url_private, download: isPicture ? null : each.name, target: "_blank", rel: "noopener" }, each.title);
  const size = node("small", {}, each.size > 1024 ? ` ${Math.round(each.size / 1024)} kB` : ` ${each.size} bytes`);
  const picture = isPicture ? node("img", { src: each.url_private, alt: each.alt_txt || each.title }) : null;
  return node("figure", { class: isPicture ? "file" : "file card", "data-file-id": each.id }, node("figcaption", {}, isPicture ? null : icon("file"), name, size), picture);
}

function reactions(message) {
  if (!message.reactions?.length) return null;
  return node("div", { class: "reactions" }, message.reactions.map((each) => node("span", { title: each.users.map((id) => person(id).real_name).join(", ") }, `${emoji(each.name)} ${each.count}`)));
}

function threadLink(message, options) {
  if (!message.reply_count || options.isThread) return null;
  const words = message.reply_count === 1 ? "1 reply" : `${message.reply_count} replies`;
  return node("button", { type: "button", class: "thread-link", onclick: () => options.openThread(message.ts) }, words,
    node("span", {}, ` last ${clockTime(Number(message.latest_reply))}`));
}

function tools(message, options) {
  if (message.is_ephemeral || message.user === "USLACKBOT") return null;
  const shortcuts = state.snapshot.shortcuts.filter((each) => each.type === "message");
  const reply = options.isThread ? null : node("button", { type: "button", title: "Reply in thread", "aria-label": "Reply in thread", onclick: () => options.openThread(message.ts) }, icon("reply"));
  const menu = node("details", { class: "menu" }, node("summary", { "aria-label": "More actions", title: "More actions" }, "⋯"));
  const use = (each) => { menu.open = false; useShortcut(each, message, options); };
  menu.append(node("div", { class: "menu-items" },
    shortcuts.map((each) => node("button", { type: "button", "data-shortcut": each.callback_id, onclick: () => use(each) }, each.name)),
    node("button", { type: "button", onclick: () => { menu.open = false; copyLink(message, options); } }, "Copy link")));
  return node("div", { class: "tools" }, reply, menu);
}

async function useShortcut(shortcut, message, options) {
  const answer = await post("/control/shortcut", { as: me(), callback_id: shortcut.callback_id, channel: options.channel, ts: message.ts });
  if (!answer.ok) toast(answer.error ?? "The app did not answer in time.");
}

async function copyLink(message, options) {
  const link = `${location.origin}/archives/${options.channel}/p${message.ts.replace(".", "")}`;
  try {
    await navigator.clipboard.writeText(link);
    toast("The link to the message is copied.");
  } catch {
    toast(link);
  }
}
