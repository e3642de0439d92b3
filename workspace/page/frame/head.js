// Above the messages: where one is, what it is about, who is here, and the app's tabs.

import { fill, find, keepingFocus, node } from "/page/dom.js";
import { go } from "/page/go.js";
import { icon } from "/page/icons.js";
import { menu } from "/page/menu.js";
import { post } from "/page/server.js";
import { channel, isBotsDm, isDirect, me, openTab, person, state, tabs, titleOf } from "/page/state.js";
import { toast } from "/page/toast.js";
import { link, mrkdwn, withEmoji } from "/page/words/mrkdwn.js";

const TABS = { home: "Home", messages: "Messages" };

let said = "";

export function showHead() {
  const row = channel(state.channel);
  const { name, kind, topic, members: within, archived, bookmarks: links, pins } = row;
  const shown = { name, kind, topic, within, archived, links, pins };
  const now = JSON.stringify([shown, openTab(), me(), state.snapshot.people]);
  if (now === said) return;
  said = now;
  const title = titleOf(row);
  const isOfTwo = row.kind === "im";
  const about = isOfTwo ? person(row.with ?? me()).title : row.topic;
  const lock =
    row.kind === "group" ? [icon("lock"), node("span", { class: "visually-hidden" }, "private ")] : null;
  keepingFocus(find("#conversation-head"), () =>
    fill(
      find("#conversation-head"),
      node("h1", {}, lock, title),
      node("p", { class: "topic", title: about }, about ?? ""),
      row.pins.length ? pinned(row) : null,
      isOfTwo ? null : members(row),
      isDirect(row) ? null : menu("more", "This channel", () => acts(row), { "data-menu": "channel" }),
      row.bookmarks.length ? bookmarks(row) : null,
      isBotsDm(row.id) && tabs().length > 1 ? tabRow() : null,
    ),
  );
  document.title = `${title} · ${state.snapshot.team.name} (practice workspace)`;
}

function members(row) {
  const list = node(
    "div",
    { class: "menu people", popover: "auto" },
    row.members.map((id) => {
      const { real_name: name, title, bot } = person(id);
      return node("p", {}, node("strong", {}, name), node("small", {}, bot ? "app" : title));
    }),
  );
  const words = row.members.length === 1 ? "1 member" : `${row.members.length} members`;
  const button = node("button", { type: "button", class: "plain members", "data-menu": "members" }, words);
  button.popoverTargetElement = list;
  return [button, list];
}

/** The messages that somebody has pinned, each to be gone to. */
function pinned(row) {
  const offer = ({ ts, text, thread }) => ({
    words: mrkdwn(text || "A message without words"),
    act: () => go({ channel: row.id, ...(thread ? { thread } : { ts }) }),
  });
  const label = row.pins.length === 1 ? "1 pinned message" : `${row.pins.length} pinned messages`;
  return menu("pin", label, () => row.pins.map(offer), { "data-menu": "pins" });
}

function bookmarks(row) {
  const links = row.bookmarks.map((each) =>
    link(each.link, [each.emoji ? withEmoji(each.emoji) : icon("bookmark"), " ", each.title]),
  );
  return node("nav", { class: "bookmarks", "aria-label": "Bookmarks" }, links);
}

/** What the person may do with the channel, to see how the app takes it. */
function acts(row) {
  const withBot = row.members.includes(state.snapshot.bot.id);
  const act = (words, wish) => ({ words, act: () => change(row, wish), attributes: { "data-do": wish.do } });
  const bot = state.snapshot.bot.name;
  return [
    withBot
      ? act(`Remove ${bot}`, { do: "remove", user: "bot" })
      : act(`Add ${bot}`, { do: "invite", user: "bot" }),
    row.archived ? act("Unarchive", { do: "unarchive" }) : act("Archive", { do: "archive" }),
    row.members.includes(me())
      ? act("Leave", { do: "remove", user: me() })
      : act("Join", { do: "invite", user: me() }),
  ];
}

async function change(row, wish) {
  const answer = await post("/control/channel", { as: me(), channel: row.id, ...wish });
  if (!answer.ok) toast(answer.error);
}

function tabRow() {
  const tab = (name) =>
    node(
      "button",
      {
        type: "button",
        role: "tab",
        id: `tab-${name}`,
        "data-tab": name,
        "aria-selected": String(openTab() === name),
        tabindex: openTab() === name ? null : "-1",
        onclick: () => go({ tab: name }),
      },
      TABS[name],
    );
  const walk = (event) => {
    if (!["ArrowLeft", "ArrowRight"].includes(event.key)) return;
    const other = tabs().find((name) => name !== openTab());
    if (other) {
      find(`#tab-${other}`).focus();
      go({ tab: other });
    }
  };
  return node("div", { class: "tabs", role: "tablist", onkeydown: walk }, tabs().map(tab));
}
