// A list of messages: drawn once, and drawn again only where something has changed, without moving under the reader.

import { keepingFocus, node } from "/page/dom.js";
import { state } from "/page/state.js";
import { isNotice, messageRow } from "/page/talk/message.js";
import { dayKey, dayName } from "/page/words/when.js";

const CLOSE_TOGETHER = 300;
const NEAR_THE_END = 80;

/** Shows the messages; `options` has the channel, whether this is a thread, and where the line "New" stands. */
export function showMessages(list, messages, options) {
  const old = new Map([...list.children].map((each) => [each.dataset.key, each]));
  const wanted = messages.filter((each) => !state.dismissed.has(each.ts));
  const rows = withDays(wanted, options).map((row) => standing(old.get(row.key), row) ?? made(row));
  const stay = isAtEnd(list) ? () => toEnd(list) : held(list);
  keepingFocus(list, () => settle(list, rows));
  stay();
}

const standing = (before, row) => (before?.said === row.said ? before : null);

function made(row) {
  const drawn = row.draw();
  drawn.dataset.key = row.key;
  drawn.said = row.said;
  return drawn;
}

/** Puts the rows in place and touches none that stands right. */
function settle(list, rows) {
  const wanted = new Set(rows);
  for (const each of [...list.children]) if (!wanted.has(each)) each.remove();
  rows.forEach((row, index) => {
    if (list.children[index] !== row) list.insertBefore(row, list.children[index] ?? null);
  });
}

export const isAtEnd = (list) => list.scrollHeight - list.scrollTop - list.clientHeight < NEAR_THE_END;

export function toEnd(list) {
  list.scrollTop = list.scrollHeight;
}

/** Keeps the first message that one sees where it is. */
function held(list) {
  const first = [...list.children].find(
    (each) => each.dataset.ts && each.offsetTop + each.offsetHeight > list.scrollTop,
  );
  if (!first) return () => {};
  const { key } = first.dataset;
  const before = first.offsetTop - list.scrollTop;
  return () => {
    const again = [...list.children].find((each) => each.dataset.key === key);
    if (again) list.scrollTop = again.offsetTop - before;
  };
}

function withDays(messages, options) {
  const rows = [];
  let before = null;
  for (const message of messages) {
    const seconds = Number(message.ts);
    const day = dayKey(seconds);
    const isNewDay = !options.isThread && (!before || dayKey(Number(before.ts)) !== day);
    if (isNewDay) rows.push(line(`day ${day}`, dayName(seconds), "day"));
    const isFirstNew = isNew(message, options) && before && !isNew(before, options);
    if (isFirstNew) rows.push(line("new", "New", "day new"));
    const follows = !isNewDay && !isFirstNew && before && isContinued(before, message);
    const said = JSON.stringify([message, follows]);
    rows.push({ key: message.ts, said, draw: () => messageRow(message, follows, options) });
    before = message;
  }
  return rows;
}

const line = (key, words, kind) => ({
  key,
  said: words,
  draw: () => node("h2", { class: kind }, node("span", {}, words)),
});

const isNew = (message, { newSince }) => Boolean(newSince) && message.ts > newSince;

const isContinued = (before, message) =>
  before.user === message.user &&
  !before.is_ephemeral &&
  !message.is_ephemeral &&
  !before.reply_count &&
  !message.subtype &&
  !isNotice(before) &&
  Number(message.ts) - Number(before.ts) < CLOSE_TOGETHER;

/** Up and down go from message to message; what can be done with one is then a Tab away. */
export function walkMessages(list) {
  list.addEventListener("keydown", (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const rows = [...list.querySelectorAll("[data-ts]")];
    const at = rows.indexOf(event.target);
    if (!step || !rows.length || (event.target !== list && at < 0)) return;
    event.preventDefault();
    const next = at < 0 ? rows.at(-1) : rows[Math.min(rows.length - 1, Math.max(0, at + step))];
    next.focus();
  });
}
