// The messages of the channel that is open: drawn, followed as they come, looked back through, marked as read.

import { find, node } from "/page/dom.js";
import { icon } from "/page/icons.js";
import { post } from "/page/server.js";
import { channel, me, openTab, state } from "/page/state.js";
import { announce } from "/page/talk/announce.js";
import { showAssistant } from "/page/talk/assistant.js";
import { isAtEnd, showMessages, toEnd, walkMessages } from "/page/talk/list.js";
import { isHere, refreshWindow, showAround, showNewer, showNewest, showOlder } from "/page/talk/window.js";

const NEAR = 400;

const list = () => find("#messages");

/** The newest messages, or those around one that is named, which is then pointed out. */
export async function openMessages(ts = null) {
  const isShown = await (ts ? showAround(ts) : showNewest());
  if (!isShown) return;
  draw();
  if (ts) pointOut(ts);
  else goToEnd();
}

export async function refreshMessages() {
  const known = state.window.messages.at(-1)?.ts ?? "";
  if (!(await refreshWindow())) return;
  const wasAtEnd = isAtEnd(list());
  draw();
  const came = state.window.messages.filter((each) => each.ts > known);
  announce(came);
  if (came.length && !wasAtEnd) showJump("New messages");
}

export async function goToMessage(ts) {
  if (isHere(ts)) pointOut(ts);
  else await openMessages(ts);
}

function draw() {
  const { messages } = state.window;
  if (messages.length) showMessages(list(), messages, { channel: state.channel, newSince: state.newSince });
  else list().replaceChildren(node("p", { class: "empty" }, "Nothing has been said here yet."));
  showAssistant(find("#assistant"), state.assistant, { channel: state.channel });
}

function pointOut(ts) {
  const row = find(`[data-ts="${CSS.escape(ts)}"]`, list());
  if (!row) return;
  staysAtEnd = false;
  row.scrollIntoView({ block: "center" });
  row.focus({ preventScroll: true });
  row.classList.add("pointed-out");
}

/** Says that this person has seen what is here, if that is news. */
export async function markRead() {
  const { messages, newer } = state.window;
  const { read, unread } = channel(state.channel);
  const isNews = unread > 0 || messages.at(-1)?.ts > read;
  if (isNews && !newer && !document.hidden && openTab() === "messages") {
    await post("/page-api/read", { as: me(), channel: state.channel });
  }
}

let isLooking = false;

/** At either end of the window there may be more. */
async function lookFurther() {
  const { older, newer } = state.window;
  const isUp = list().scrollTop < NEAR;
  const isDown = list().scrollHeight - list().scrollTop - list().clientHeight < NEAR;
  const look = (isUp && older && showOlder) || (isDown && newer && showNewer);
  if (!look || isLooking) return;
  isLooking = true;
  if (await look()) draw();
  isLooking = false;
}

function showJump(words) {
  const jump = find("#jump");
  const isWanted = state.window.newer || !isAtEnd(list());
  if (isWanted && (jump.hidden || words)) jump.replaceChildren(icon("down"), words ?? "Jump to newest");
  jump.hidden = !isWanted || list().hidden;
}

export function hideJump() {
  find("#jump").hidden = true;
}

/** Whoever says something sees it, wherever they read before. */
export async function jumpToNewest() {
  if (state.window.newer) await openMessages();
  goToEnd();
  find("#composer textarea")?.focus();
}

/** Whoever is at the end stays there when a picture arrives or the window changes. */
let staysAtEnd = true;

function goToEnd() {
  staysAtEnd = true;
  toEnd(list());
}

function followTheEnd() {
  let size = "";
  const sizeNow = () => `${list().clientWidth} ${list().clientHeight}`;
  const follow = () => {
    size = sizeNow();
    if (staysAtEnd) toEnd(list());
  };
  // a list that has another size now was not scrolled by the reader
  list().addEventListener("scroll", () => {
    if (size === sizeNow()) staysAtEnd = isAtEnd(list());
  });
  list().addEventListener("load", follow, true);
  new ResizeObserver(follow).observe(list());
}

export function startMessages() {
  walkMessages(list());
  followTheEnd();
  list().addEventListener("scroll", () => {
    showJump();
    lookFurther();
  });
  find("#jump").addEventListener("click", jumpToNewest);
  document.addEventListener("visibilitychange", markRead);
}
