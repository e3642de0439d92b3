// The page: puts its parts together, keeps the address in step, and follows the news.

import { showClock, startClock } from "/page/clockbar.js";
import { makeComposer } from "/page/composer.js";
import { find, node } from "/page/dom.js";
import { showHint } from "/page/hint.js";
import { showHome } from "/page/home.js";
import { refreshInspector, showInspector } from "/page/inspector.js";
import { showMessages } from "/page/messages.js";
import { showModal } from "/page/modal.js";
import { get, listen, post } from "/page/server.js";
import { showHead, showSidebar } from "/page/sidebar.js";
import { channel, channelName, closedBecause, isBotsDm, me, openTab, person, state } from "/page/state.js";
import { closeThread, openThread, showThread } from "/page/thread.js";

const address = new URLSearchParams(location.search);
state.person = address.get("as");
state.channel = address.get("channel");
state.tab = address.get("tab") ?? "messages";

async function refreshSnapshot() {
  state.snapshot = await get(`/page-api/snapshot?as=${state.person ?? ""}`);
  state.fetchedAt = performance.now();
  state.person = state.snapshot.me;
  settle();
  showSidebar(go);
  showPeople();
  showHead(go);
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

async function refreshMessages() {
  const wanted = state.channel;
  const { messages = [] } = await get(`/control/messages?as=${me()}&channel=${wanted}`);
  if (wanted !== state.channel) return;
  state.messages = messages;
  showHint();
  const top = messages.filter((each) => !each.thread_ts || each.thread_ts === each.ts);
  showMessages(find("#messages"), top, { channel: wanted, openThread: (ts) => go({ thread: ts }) });
  if (!top.length) find("#messages").replaceChildren(node("p", { class: "empty" }, "Nothing has been said here yet."));
  showThread();
  await markRead(wanted, messages.at(-1)?.ts);
}

let lastRead = "";

/** Says once for each newest message that this person has seen it. */
async function markRead(id, ts) {
  const seen = `${me()} ${id} ${ts}`;
  if (!ts || seen === lastRead) return;
  lastRead = seen;
  await post("/page-api/read", { as: me(), channel: id });
}

function showComposer() {
  const row = channel(state.channel);
  const name = row.kind === "im" ? channelName(row) : `#${row.name}`;
  const form = find("#composer");
  const closed = closedBecause(row);
  if (closed) form.replaceChildren(node("p", { class: "closed" }, closed));
  else if (!row.members.includes(me())) form.replaceChildren(joinRow(row));
  else makeComposer(form, "composer", `Message ${name}`, () => ({ channel: state.channel }));
}

function joinRow(row) {
  const join = () => post("/control/channel", { as: me(), channel: row.id, do: "invite", user: me() });
  return node("p", { class: "closed" }, `You are not a member of #${row.name}. `, node("button", { type: "button", onclick: join }, "Join"));
}

function showPeople() {
  const select = find("#person select");
  select.replaceChildren(...state.snapshot.people.filter((each) => !each.bot).map((each) =>
    node("option", { value: each.id, selected: each.id === me() }, each.title ? `${each.real_name}, ${each.title.split(":")[0]}` : each.real_name)));
  find("#person .chosen").textContent = person(me()).real_name;
}

/** Goes to another channel, tab, thread, or panel, and says so in the address. */
async function go(wish) {
  if (wish.inspector) return showInspector(() => { find("#inspector").hidden = true; });
  if (wish.thread) return openThread(wish.thread, () => { closeThread(); remember(); });
  if (wish.person) wish.channel = (await get(`/control/messages?as=${me()}&channel=${wish.person}`)).channel;
  if (wish.channel && wish.channel !== state.channel) {
    closeThread();
    find("#messages").replaceChildren();
    state.channel = wish.channel;
  }
  state.tab = isBotsDm(state.channel) ? wish.tab ?? state.tab : "messages";
  document.body.classList.remove("drawer-open");
  remember();
  return showAll();
}

function remember() {
  const fields = new URLSearchParams({ as: me(), channel: state.channel });
  if (openTab() === "home") fields.set("tab", "home");
  history.replaceState(null, "", `?${fields}`);
  post("/page-api/place", { as: me(), channel: state.channel, tab: openTab() });
}

async function showAll() {
  await refreshSnapshot();
  const atHome = openTab() === "home";
  find("#home").hidden = !atHome;
  find("#messages").hidden = find("#composer").hidden = atHome;
  if (isBotsDm(state.channel)) post("/control/home", { as: me(), tab: openTab() });
  showComposer();
  if (atHome) showHint();
  await Promise.all([atHome ? showHome() : refreshMessages(), showModal()]);
  if (!atHome) find("#composer textarea")?.focus({ preventScroll: true });
}

/** The workspace is there again, perhaps without what it heard last. */
function comeBack() {
  lastRead = "";
  return showAll();
}

const waiting = new Map();

/** Many pieces of news in one moment are looked at once. */
function soon(name, act) {
  if (waiting.has(name)) return;
  waiting.set(name, setTimeout(() => { waiting.delete(name); act(); }, 30));
}

const NEWS = {
  messages: (news) => {
    if (news.channel === state.channel) soon("messages", () => refreshMessages().then(refreshSnapshot));
    else soon("snapshot", refreshSnapshot);
  },
  view: (news) => news.person === me() && soon("view", showModal),
  home: (news) => news.person === me() && soon("home", showHome),
  clock: () => { find("#clock-to").value = ""; soon("snapshot", refreshSnapshot); },
  channels: () => soon("channels", () => refreshSnapshot().then(showComposer).then(showHint)),
  unread: (news) => news.person === me() && soon("snapshot", refreshSnapshot),
  everything: () => location.reload(),
  connection: () => soon("snapshot", refreshSnapshot),
  log: () => soon("log", refreshInspector),
};

function begin() {
  find("#person select").addEventListener("change", (event) => {
    state.person = event.target.value;
    closeThread();
    find("#messages").replaceChildren();
    refreshSnapshot().then(() => go({}));
  });
  find("#drawer").addEventListener("click", () => {
    const open = document.body.classList.toggle("drawer-open");
    find("#drawer").setAttribute("aria-expanded", String(open));
  });
  document.addEventListener("click", (event) => {
    for (const menu of document.querySelectorAll("details.menu[open]")) if (!menu.contains(event.target)) menu.open = false;
    const target = event.target.closest?.("a[data-go-to]");
    if (target && channel(target.dataset.goTo)) { event.preventDefault(); go({ channel: target.dataset.goTo }); }
  });
  startClock();
  listen((news) => NEWS[news.topic]?.(news), comeBack);
}

begin();
await refreshSnapshot();
remember();
await showAll();
if (address.get("thread")) await go({ thread: address.get("thread") });
if (address.get("ts")) find(`[data-ts="${CSS.escape(address.get("ts"))}"]`)?.scrollIntoView({ block: "center" });
