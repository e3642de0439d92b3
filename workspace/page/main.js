// The page: puts its parts together, keeps the address in step, and follows the news.

import { fill, find, node } from "/page/dom.js";
import { showClock, startClock } from "/page/frame/clockbar.js";
import { closeDrawer, startDrawer } from "/page/frame/drawer.js";
import { showHead } from "/page/frame/head.js";
import { showHint } from "/page/frame/hint.js";
import { showPeople, startPeople } from "/page/frame/people.js";
import { showSidebar, startSidebar } from "/page/frame/sidebar.js";
import { startTheme } from "/page/frame/theme.js";
import { onGo } from "/page/go.js";
import { icon } from "/page/icons.js";
import { showFaults } from "/page/panels/faults.js";
import { showHome } from "/page/panels/home.js";
import { showInspector } from "/page/panels/inspector.js";
import { showModal } from "/page/panels/modal.js";
import { closeOnEscape } from "/page/panels/panel.js";
import { get, listen, post } from "/page/server.js";
import { channel, channelName, closedBecause, forgetMessages, isBotsDm, me, openTab, state } from "/page/state.js";
import { forgetRead, goToMessage, hideJump, openMessages, refreshMessages, startMessages } from "/page/talk/channel.js";
import { makeComposer } from "/page/talk/composer.js";
import { closeThread, openThread, showThread } from "/page/talk/thread.js";

// --- where one is

const address = new URLSearchParams(location.search);
state.person = address.get("as");
state.channel = address.get("channel");
state.tab = address.get("tab") ?? "messages";

async function refreshSnapshot() {
  state.snapshot = await get("/page-api/snapshot", { as: state.person ?? "" });
  state.fetchedAt = performance.now();
  state.person = state.snapshot.me;
  settle();
  showSidebar();
  showPeople();
  showHead();
  showClock();
}

/** Stays where the address says; without that, goes where this person last was. */
function settle() {
  if (channel(state.channel)) return;
  const { place, channels } = state.snapshot;
  const here = channel(place?.channel) ?? channels[0];
  state.channel = here.id;
  state.tab = here.id === place?.channel ? place.tab : "messages";
}

async function go(wish) {
  if (wish.person) wish.channel = (await get("/page-api/messages", { as: me(), channel: wish.person, limit: 1 })).channel;
  const isElsewhere = wish.channel && wish.channel !== state.channel;
  const isOtherTab = wish.tab && wish.tab !== openTab();
  if (isElsewhere || isOtherTab) await move(wish);
  else if (wish.ts) await goToMessage(wish.ts);
  if (wish.thread) await openThread(wish.thread, remember);
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

async function become(person) {
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

// --- what is shown there

async function showPlace(ts = null) {
  const row = channel(state.channel);
  if (!row) await refreshSnapshot();
  state.newSince = channel(state.channel).read;
  showSidebar();
  showHead();
  const atHome = openTab() === "home";
  find("#home").hidden = !atHome;
  find("#messages").hidden = find("#composer").hidden = atHome;
  if (isBotsDm(state.channel)) post("/control/home", { as: me(), tab: openTab() });
  showComposer();
  await Promise.all([atHome ? showHome() : openMessages(ts), showModal()]);
  showHint();
  if (!atHome && !ts && !find("dialog[open]")) find("#composer textarea")?.focus({ preventScroll: true });
}

function showComposer() {
  const row = channel(state.channel);
  const form = find("#composer");
  const closed = closedBecause(row);
  const isMember = row.members.includes(me());
  const key = JSON.stringify([me(), row.id, row.name, closed, isMember]);
  if (form.dataset.key === key) return;
  form.dataset.key = key;
  const name = row.kind === "im" ? channelName(row) : `#${row.name}`;
  if (closed) fill(form, node("p", { class: "closed" }, closed));
  else if (!isMember) fill(form, joinRow(row));
  else makeComposer(form, "composer", `Message ${name}`, { channel: row.id });
}

function joinRow(row) {
  const join = () => post("/control/channel", { as: me(), channel: row.id, do: "invite", user: me() });
  const button = node("button", { type: "button", onclick: join }, "Join");
  return node("p", { class: "closed" }, `You are not a member of #${row.name}. `, button);
}

/** The workspace is there again, perhaps without what it heard last. */
async function comeBack() {
  forgetRead();
  await refreshSnapshot();
  await showPlace();
}

// --- news

const waiting = new Map();

/** Many pieces of news in one moment are looked at once. */
function soon(name, act) {
  if (waiting.has(name)) return;
  waiting.set(name, setTimeout(() => { waiting.delete(name); act(); }, 30));
}

async function refreshPlace() {
  if (openTab() === "messages") await refreshMessages();
  await showThread();
  showHint();
  await refreshSnapshot();
}

async function refreshChannels() {
  await refreshSnapshot();
  showComposer();
  showHint();
}

const NEWS = {
  messages: (news) => (news.channel === state.channel ? soon("place", refreshPlace) : soon("snapshot", refreshSnapshot)),
  view: (news) => news.person === me() && soon("view", showModal),
  home: (news) => news.person === me() && soon("home", showHome),
  clock: () => { find("#clock-to").value = ""; soon("place", refreshPlace); },
  channels: () => soon("channels", refreshChannels),
  unread: (news) => news.person === me() && soon("snapshot", refreshSnapshot),
  everything: () => location.reload(),
  connection: () => soon("snapshot", refreshSnapshot),
};

/** Links to places in this workspace are followed here, as the person that one is. */
function follow(event) {
  const link = event.target.closest?.("a[href]");
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const wish = placeOf(new URL(link.href));
  if (!wish || !channel(wish.channel)) return;
  event.preventDefault();
  go(wish);
}

function placeOf({ origin, pathname, searchParams }) {
  if (origin !== location.origin) return null;
  const [, id, digits] = pathname.match(/^\/archives\/(\w+)\/p(\d+)$/) ?? [];
  const thread = searchParams.get("thread_ts");
  if (id) return { channel: id, ...(thread ? { thread } : { ts: `${digits.slice(0, -6)}.${digits.slice(-6)}` }) };
  const fields = Object.fromEntries(["channel", "ts"].map((name) => [name, searchParams.get(name)]));
  return pathname === "/" && fields.channel ? { channel: fields.channel, ...(fields.ts ? { ts: fields.ts } : {}) } : null;
}

function begin() {
  startTheme();
  startDrawer();
  startSidebar();
  startPeople(become);
  startMessages();
  startClock();
  closeOnEscape();
  fill(find("#open-inspector"), node("span", { class: "sign" }, icon("requests")), "Requests");
  fill(find("#open-faults"), node("span", { class: "sign" }, icon("fault")), "Faults");
  find("#open-inspector").addEventListener("click", showInspector);
  find("#open-faults").addEventListener("click", showFaults);
  document.addEventListener("click", follow);
  onGo(go);
  listen((news) => NEWS[news.topic]?.(news), comeBack);
}

begin();
await refreshSnapshot();
remember();
await showPlace(address.get("ts"));
if (address.get("thread")) await openThread(address.get("thread"), remember);
document.body.dataset.ready = "";
