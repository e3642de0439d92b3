// The left side: channels with what is unread, the app, and people to write to; a box finds among them.

import { classes, fill, find, keepingFocus, node } from "/page/dom.js";
import { go } from "/page/go.js";
import { avatar, icon } from "/page/icons.js";
import { channelName, isBotsDm, isDirect, me, othersIn, state } from "/page/state.js";

const PEOPLE_AT_REST = 10;
const MOST = 99;

let said = "";

export function showSidebar() {
  const { team, channels, bot, connected, people } = state.snapshot;
  const wanted = find("#jump-to").value.trim().toLowerCase();
  const now = JSON.stringify([me(), state.channel, team, channels, connected, people.length, wanted]);
  if (now === said) return;
  said = now;
  find("#team-name").textContent = team.name;
  const fits = (name) => name.toLowerCase().includes(wanted);
  const rooms = channels.filter((each) => !isDirect(each) && fits(each.name)).sort(archivedLast);
  const several = channels.filter((each) => each.kind === "mpim" && fits(channelName(each)));
  const apps = fits(bot.name) ? channels.filter((each) => isBotsDm(each.id)) : [];
  const offline = connected ? null : node("li", { class: "offline" }, "The app is not connected.");
  keepingFocus(find("#places"), () =>
    fill(
      find("#places"),
      section("Channels", rooms.map(roomRow)),
      section("App", [apps.map(appRow), offline].flat().filter(Boolean)),
      section("Direct messages", [...several.map(severalRow), ...peopleRows(fits, wanted)]),
    ),
  );
  const mentions = channels.reduce((sum, each) => sum + (each.id === state.channel ? 0 : each.mentions), 0);
  find("#drawer").classList.toggle("news", mentions > 0);
}

const archivedLast = (one, other) => Number(one.archived) - Number(other.archived);

const section = (title, rows) => (rows.length ? [node("h2", {}, title), node("ul", {}, rows)] : []);

const name = (words) => node("span", { class: "name" }, words);

function roomRow(row) {
  const sign = node(
    "span",
    { class: "sign", "aria-hidden": "true" },
    row.kind === "group" ? icon("lock") : "#",
  );
  const isOutside = !row.members.includes(me());
  const about = [
    row.kind === "group" && "private",
    row.archived && "archived",
    isOutside && "not a member",
  ].filter(Boolean);
  return placeRow(row, [sign, name(row.name)], {
    isFaded: row.archived || isOutside,
    about: about.join(", "),
  });
}

const appRow = (row) =>
  placeRow(row, [
    avatar(state.snapshot.bot.name, state.snapshot.bot.id, true),
    name(state.snapshot.bot.name),
  ]);

/** A place to go to: bold where something is unread, with a number where it is meant for this person. */
function placeRow(row, words, { isFaded = false, about = "" } = {}) {
  const isHere = row.id === state.channel;
  const isNew = row.unread > 0 && !isHere;
  const follow = (event) => {
    event.preventDefault();
    go({ channel: row.id, tab: isBotsDm(row.id) ? state.tab : "messages" });
  };
  return node(
    "li",
    {},
    node(
      "a",
      {
        href: `?as=${me()}&channel=${row.id}`,
        class: classes("row", isFaded && "faded", isNew && "news"),
        "data-channel-id": row.id,
        "aria-current": isHere ? "page" : null,
        title: channelName(row),
        onclick: follow,
      },
      words,
      about ? hidden(`, ${about}`) : null,
      isNew ? mark(row) : null,
    ),
  );
}

const hidden = (words) => node("span", { class: "visually-hidden" }, words);

function mark(row) {
  if (!row.mentions) return hidden(", unread");
  const count = row.mentions > MOST ? `${MOST}+` : String(row.mentions);
  return node("span", { class: "mentions" }, count, hidden(isDirect(row) ? " unread" : " mentions"));
}

function severalRow(row) {
  const count = node("span", { class: "sign several", "aria-hidden": "true" }, String(othersIn(row).length));
  return placeRow(row, [count, name(channelName(row))], { isFaded: !row.said });
}

/** Those with whom something was said, then some others; the box finds the rest. */
function peopleRows(fits, wanted) {
  const open = new Map(
    state.snapshot.channels.filter((each) => each.kind === "im").map((each) => [each.with, each]),
  );
  const others = state.snapshot.people.filter(
    (each) => !each.bot && each.id !== me() && !each.deleted && fits(each.real_name),
  );
  const isSaid = (each) =>
    Number(Boolean(open.get(each.id)?.said || open.get(each.id)?.id === state.channel));
  const sorted = others.sort((one, other) => isSaid(other) - isSaid(one));
  const most = Math.max(PEOPLE_AT_REST, sorted.filter(isSaid).length);
  const rest = sorted.length - most;
  const more =
    rest > 0
      ? node("li", { class: "rest" }, wanted ? `and ${rest} more` : `${rest} more: type a name above`)
      : null;
  return [...sorted.slice(0, most).map((each) => personRow(each, open.get(each.id))), more].filter(Boolean);
}

function personRow(each, row) {
  const words = [avatar(each.real_name, each.id), name(each.real_name)];
  if (row) return placeRow(row, words, { isFaded: !row.said });
  const open = () => go({ person: each.id });
  return node(
    "li",
    {},
    node(
      "button",
      { type: "button", class: "row faded", title: each.real_name, "data-person-id": each.id, onclick: open },
      words,
    ),
  );
}

/** Control+K, some letters, Enter: the first that fits. */
export function startSidebar() {
  const box = find("#jump-to");
  box.addEventListener("input", showSidebar);
  box.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown") find("#places .row")?.focus();
    else if (event.key === "Enter") {
      find("#places .row")?.click();
      empty(box);
    } else if (event.key === "Escape" && box.value) {
      event.stopPropagation();
      empty(box);
    } else return;
    event.preventDefault();
  });
  find("#places").addEventListener("click", () => empty(box));
  document.addEventListener("keydown", (event) => {
    if (event.key.toLowerCase() !== "k" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    document.dispatchEvent(new Event("open-drawer"));
    box.focus();
  });
}

function empty(box) {
  if (!box.value) return;
  box.value = "";
  showSidebar();
}
