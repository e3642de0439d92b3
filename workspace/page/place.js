// Where one is: gone to, shown, kept in the address.

import { fill, find, node } from "/page/dom.js";
import { showClock } from "/page/frame/clockbar.js";
import { closeDrawer } from "/page/frame/drawer.js";
import { showHead } from "/page/frame/head.js";
import { showHint } from "/page/frame/hint.js";
import { showPeople } from "/page/frame/people.js";
import { showSidebar } from "/page/frame/sidebar.js";
import { showHome } from "/page/panels/home.js";
import { showModal } from "/page/panels/modal.js";
import { get, post } from "/page/server.js";
import {
  channel,
  closedBecause,
  forgetMessages,
  isBotsDm,
  me,
  openTab,
  state,
  titleOf,
} from "/page/state.js";
import { goToMessage, hideJump, jumpToNewest, markRead, openMessages } from "/page/talk/channel.js";
import { makeComposer } from "/page/talk/composer.js";
import { closeThread, openThread } from "/page/talk/thread.js";

/** As the address says, when the page begins. */
export async function openPlace(address) {
  state.person = address.get("as");
  state.channel = address.get("channel");
  state.tab = address.get("tab") ?? "messages";
  await refreshSnapshot();
  remember();
  await showPlace(address.get("ts"));
  if (address.get("thread")) await openThread(address.get("thread"), remember);
}

export async function refreshSnapshot() {
  state.snapshot = await get("/page-api/snapshot", { as: state.person ?? "" });
  state.fetchedAt = performance.now();
  state.person = state.snapshot.me;
  settle();
  showSidebar();
  showPeople();
  showHead();
  showClock();
}

/** Stays where one is; without that, goes where this person last was. */
function settle() {
  if (channel(state.channel)) return;
  const { place, channels } = state.snapshot;
  const here = channel(place?.channel) ?? channels[0];
  state.channel = here.id;
  state.tab = here.id === place?.channel ? place.tab : "messages";
}

export async function go(wish) {
  const id = wish.person ? await directMessages(wish.person) : wish.channel;
  const isElsewhere = id && id !== state.channel;
  const isOtherTab = wish.tab && wish.tab !== openTab();
  if (isElsewhere || isOtherTab) await move({ ...wish, channel: id });
  else if (wish.ts) await goToMessage(wish.ts);
  if (wish.thread) await openThread(wish.thread, remember);
}

async function directMessages(person) {
  return (await get("/page-api/messages", { as: me(), channel: person, limit: 1 })).channel;
}

async function move({ channel: id = state.channel, tab = "messages", ts }) {
  closeThread();
  closeDrawer();
  state.channel = id;
  state.tab = tab;
  leaveMessages();
  remember();
  await showPlace(ts);
}

function leaveMessages() {
  forgetMessages();
  hideJump();
  find("#messages").replaceChildren();
}

export async function become(person) {
  closeThread();
  state.person = person;
  leaveMessages();
  await refreshSnapshot();
  remember();
  await showPlace();
}

function remember() {
  const fields = new URLSearchParams({ as: me(), channel: state.channel });
  if (openTab() === "home") fields.set("tab", "home");
  history.replaceState(null, "", `?${fields}`);
  post("/page-api/place", { as: me(), channel: state.channel, tab: openTab() });
}

export async function showPlace(ts = null) {
  if (!channel(state.channel)) await refreshSnapshot();
  const { read, unread } = channel(state.channel);
  state.newSince = unread ? read : "";
  showSidebar();
  showHead();
  const atHome = openTab() === "home";
  find("#home").hidden = !atHome;
  for (const part of ["#messages", "#assistant", "#composer"]) find(part).hidden = atHome;
  if (isBotsDm(state.channel)) post("/control/home", { as: me(), tab: openTab() });
  showComposer();
  await Promise.all([atHome ? showHome() : openMessages(ts), showModal()]);
  await markRead();
  showHint();
  if (!atHome && !ts && !find("dialog[open]")) find("#composer textarea")?.focus({ preventScroll: true });
}

export function showComposer() {
  const row = channel(state.channel);
  const form = find("#composer");
  const closed = closedBecause(row);
  const isMember = row.members.includes(me());
  const key = JSON.stringify([me(), row.id, row.name, closed, isMember]);
  if (form.dataset.key === key) return;
  form.dataset.key = key;
  if (closed) fill(form, node("p", { class: "closed" }, closed));
  else if (!isMember) fill(form, joinRow(row));
  else makeComposer(form, "composer", `Message ${titleOf(row)}`, { channel: row.id, onSaid: jumpToNewest });
}

function joinRow(row) {
  const join = () => post("/control/channel", { as: me(), channel: row.id, do: "invite", user: me() });
  const button = node("button", { type: "button", onclick: join }, "Join");
  return node("p", { class: "closed" }, `You are not a member of #${row.name}. `, button);
}
