// One message: who said it and when, its words or blocks, files, reactions, and what can be done with it.

import { drawBlocks } from "/page/blocks/blocks.js";
import { inMessage } from "/page/blocks/places.js";
import { classes, node } from "/page/dom.js";
import { go } from "/page/go.js";
import { avatar, icon } from "/page/icons.js";
import { me, person, state } from "/page/state.js";
import { attachments, files } from "/page/talk/attached.js";
import { reactions } from "/page/talk/reactions.js";
import { tools } from "/page/talk/tools.js";
import { mrkdwn, plainWords } from "/page/words/mrkdwn.js";
import { clockTime, fullTime, shortTime } from "/page/words/when.js";

export function messageRow(message, follows, options) {
  if (isNotice(message)) return noticeRow(message, options);
  const seconds = Number(message.ts);
  const name = authorOf(message);
  const time = () => permalink(message, options, timeOf(seconds));
  const tag = message.bot_id ? node("span", { class: "tag" }, "app") : null;
  const head = follows ? null : node("div", { class: "head" }, node("strong", {}, name), tag, time());
  const face = follows
    ? node("span", { class: "avatar-space" }, time())
    : avatar(name, message.user, Boolean(message.bot_id));
  const body = node(
    "div",
    { class: "message-body" },
    standing(message, options),
    head,
    content(message, options),
    reactions(message, options),
    threadLink(message, options),
  );
  return node(
    "article",
    {
      class: classes(
        "message",
        follows && "follows",
        message.is_ephemeral && "ephemeral",
        message.pinned_by && "pinned",
        message.subtype === "tombstone" && "gone",
      ),
      "data-ts": message.ts,
      "data-user": message.user,
      tabindex: "-1",
      "aria-label": `${name}, ${clockTime(seconds)}`,
    },
    face,
    body,
    tools(message, options),
  );
}

/** What Slack itself writes into a channel when somebody comes or goes, or changes what the channel is. */
export const isNotice = (message) => /^channel_/.test(message.subtype);

/** One quiet line that names whoever did it: without a face, and without anything to do with it. */
function noticeRow(message, options) {
  const seconds = Number(message.ts);
  const said = `${plainWords({ type: "mrkdwn", text: message.text })}, ${clockTime(seconds)}`;
  return node(
    "article",
    { class: "message notice", "data-ts": message.ts, tabindex: "-1", "aria-label": said },
    node("span", { class: "avatar-space" }, permalink(message, options, timeOf(seconds))),
    node(
      "div",
      { class: "message-body" },
      node("div", { class: "words" }, mrkdwn(message.text)),
      reactions(message, options),
      threadLink(message, options),
    ),
  );
}

function timeOf(seconds) {
  const attributes = { datetime: new Date(seconds * 1000).toISOString(), title: fullTime(seconds) };
  return node("time", attributes, clockTime(seconds));
}

export const authorOf = (message) =>
  message.username ?? message.bot_profile?.name ?? person(message.user).real_name;

/** What a reader must know before the words: for whose eyes they are, who pinned them, that they are of a thread. */
function standing(message, options) {
  const line = (...words) => node("p", { class: "standing" }, words);
  return [
    message.is_ephemeral ? line(icon("eye"), " Only visible to you · ", dismissal(message)) : null,
    message.pinned_by ? line(icon("pin"), ` Pinned by ${person(message.pinned_by).real_name}`) : null,
    message.root ? line(fromThread(message, options)) : null,
  ];
}

/** As in Slack it is gone for as long as the page stands; the keyboard stays in the list. */
function dismissal({ ts }) {
  const dismiss = ({ target }) => {
    state.dismissed.add(ts);
    target.closest(".messages").focus({ preventScroll: true });
    target.closest(".message").remove();
  };
  return node("button", { type: "button", class: "link", onclick: dismiss }, "Dismiss");
}

function fromThread(message, options) {
  if (options.isThread) return "also sent to the channel";
  const open = () => go({ thread: message.thread_ts });
  const root = node("button", { type: "button", class: "link", onclick: open }, mrkdwn(message.root.text));
  return ["replied to a thread: ", root];
}

function permalink(message, options, words) {
  if (message.is_ephemeral) return words;
  const fields = new URLSearchParams({ as: me(), channel: options.channel, ts: message.ts });
  return node("a", { class: "permalink", href: `?${fields}`, tabindex: "-1" }, words);
}

function content(message, options) {
  const edited = message.edited ? node("small", { class: "edited" }, " (edited)") : null;
  const blocks = message.blocks?.length
    ? drawBlocks(message.blocks, inMessage(options.channel, message))
    : null;
  const words =
    blocks ?? (message.text ? node("div", { class: "words" }, mrkdwn(message.text), edited) : null);
  return node(
    "div",
    { class: "content" },
    words,
    blocks ? edited : null,
    attachments(message, options),
    files(message),
  );
}

function threadLink(message, options) {
  if (!message.reply_count || options.isThread) return null;
  const words = message.reply_count === 1 ? "1 reply" : `${message.reply_count} replies`;
  const faces = (message.reply_users ?? [])
    .slice(0, 3)
    .map((id) => avatar(person(id).real_name, id, person(id).bot));
  const last = node("span", { class: "last" }, `last ${shortTime(Number(message.latest_reply))}`);
  return node(
    "button",
    { type: "button", class: "thread-link", "data-menu": "thread", onclick: () => go({ thread: message.ts }) },
    faces,
    node("span", {}, words),
    last,
  );
}
