// The left side: the workspace, its channels with unread marks, the app, and people to write to.

import { avatar, fill, find, icon, node, toast } from "/page/dom.js";
import { post } from "/page/server.js";
import { channelName, isBotsDm, me, openTab, person, state, tabs } from "/page/state.js";

export function showSidebar(go) {
  const { team, channels, bot, connected } = state.snapshot;
  const rooms = channels.filter((each) => each.kind !== "im").sort((one, other) => Number(one.archived) - Number(other.archived));
  const app = channels.find((each) => each.id === bot.dm);
  fill(find("#sidebar"),
    node("div", { class: "team" }, node("strong", {}, team.name), node("span", {}, "practice workspace")),
    section("Channels", rooms.map((each) => roomRow(each, go))),
    section("App", [appRow(app, go), globalShortcuts(), connected ? null : node("li", { class: "offline" }, "The app is not connected.")]),
    section("Direct messages", peopleRows(go)),
    node("ul", { class: "foot" }, node("li", {}, node("button", { type: "button", class: "row", id: "open-inspector", onclick: () => go({ inspector: true }) }, "Requests"))),
  );
}

const section = (title, rows) => [node("h2", {}, title), node("ul", {}, rows)];

const name = (words) => node("span", { class: "name" }, words);

function roomRow(row, go) {
  const sign = row.kind === "group" ? icon("lock") : "#";
  const outside = !row.members.includes(me());
  return channelRow(row, [node("span", { class: "sign", "aria-hidden": "true" }, sign), name(row.name)], go, { faded: row.archived || outside });
}

function channelRow(row, words, go, { faded = false, tab = "messages" } = {}) {
  const here = row.id === state.channel;
  const follow = (event) => { event.preventDefault(); go({ channel: row.id, tab }); };
  const mark = row.unread && !here ? node("span", { class: "unread" }, row.unread, node("span", { class: "visually-hidden" }, " unread")) : null;
  return node("li", {}, node("a", {
    href: `?as=${me()}&channel=${row.id}`, class: ["row", faded && "faded", mark && "news"].filter(Boolean).join(" "),
    "data-channel-id": row.id, "aria-current": here ? "page" : null, onclick: follow,
  }, words, mark));
}

function appRow(row, go) {
  const { bot } = state.snapshot;
  return channelRow(row, [avatar(bot.name, bot.id, true), name(bot.name)], go, { tab: isBotsDm(state.channel) ? state.tab : "messages" });
}

function globalShortcuts() {
  const shortcuts = state.snapshot.shortcuts.filter((each) => each.type === "global");
  return shortcuts.map((each) => node("li", {}, node("button", { type: "button", class: "row", "data-shortcut": each.callback_id, onclick: () => useShortcut(each) },
    node("span", { class: "sign", "aria-hidden": "true" }, icon("bolt")), name(each.name))));
}

async function useShortcut(shortcut) {
  const answer = await post("/control/shortcut", { as: me(), callback_id: shortcut.callback_id });
  if (!answer.ok) toast(answer.error ?? "The app did not answer in time.");
}

function peopleRows(go) {
  const open = new Map(state.snapshot.channels.filter((each) => each.kind === "im" && !isBotsDm(each.id)).map((each) => [each.with, each]));
  const others = state.snapshot.people.filter((each) => !each.bot && each.id !== me());
  return others.map((each) => {
    const words = [avatar(each.real_name, each.id), name(each.real_name)];
    if (open.has(each.id)) return channelRow(open.get(each.id), words, go);
    return node("li", {}, node("button", { type: "button", class: "row faded", "data-person-id": each.id, onclick: () => go({ person: each.id }) }, words));
  });
}

export function showHead(go) {
  const row = state.snapshot.channels.find((each) => each.id === state.channel);
  const title = row.kind === "im" ? channelName(row) : `#${row.name}`;
  const about = row.kind === "im" ? person(row.with ?? me()).title : row.topic;
  const members = row.kind === "im" ? null : node("span", { class: "members", title: row.members.map((id) => person(id).real_name).join("\n") }, `${row.members.length} members`);
  const lock = row.kind === "group" ? [icon("lock"), node("span", { class: "visually-hidden" }, "private ")] : null;
  fill(find("#conversation-head"), node("h1", {}, lock, title), node("p", { class: "topic" }, about ?? ""), members, isBotsDm(row.id) ? tabRow(go) : null);
  document.title = `${title} · ${state.snapshot.team.name} (practice)`;
}

const TABS = { home: "Home", messages: "Messages" };

function tabRow(go) {
  const tab = (name) => node("button", { type: "button", role: "tab", "data-tab": name, "aria-selected": String(openTab() === name), onclick: () => go({ tab: name }) }, TABS[name]);
  return node("div", { class: "tabs", role: "tablist" }, tabs().map(tab));
}
