// News of the workspace: what has changed is looked at again.

import { find } from "/page/dom.js";
import { showHint } from "/page/frame/hint.js";
import { showHome } from "/page/panels/home.js";
import { showModal } from "/page/panels/modal.js";
import { refreshSnapshot, showComposer, showPlace } from "/page/place.js";
import { listen } from "/page/server.js";
import { me, openTab, state } from "/page/state.js";
import { markRead, refreshMessages } from "/page/talk/channel.js";
import { showThread } from "/page/talk/thread.js";

const PAUSE = 30;

const waiting = new Map();

/** Many pieces of news in one moment are looked at once. */
function soon(name, act) {
  if (waiting.has(name)) return;
  const look = () => {
    waiting.delete(name);
    act();
  };
  waiting.set(name, setTimeout(look, PAUSE));
}

async function refreshPlace() {
  if (openTab() === "messages") await refreshMessages();
  await showThread();
  showHint();
  await refreshSnapshot();
  await markRead();
}

async function refreshChannels() {
  await refreshSnapshot();
  showComposer();
  showHint();
}

/** The clock was moved: what is of today is another. */
function refreshClock() {
  find("#clock-to").value = "";
  soon("place", refreshPlace);
}

const isHere = (news) => news.channel === state.channel;

const NEWS = {
  messages: (news) => (isHere(news) ? soon("place", refreshPlace) : soon("snapshot", refreshSnapshot)),
  assistant: (news) => isHere(news) && soon("place", refreshPlace),
  view: (news) => news.person === me() && soon("view", showModal),
  home: (news) => news.person === me() && soon("home", showHome),
  clock: refreshClock,
  channels: () => soon("channels", refreshChannels),
  unread: (news) => news.person === me() && soon("snapshot", refreshSnapshot),
  everything: () => location.reload(),
  connection: () => soon("snapshot", refreshSnapshot),
};

/** The workspace is there again, perhaps without what it heard last. */
async function comeBack() {
  await refreshSnapshot();
  await showPlace();
}

/** Heard from the first moment on, and followed as soon as there is a page that could be another one: `opened`. */
export const followNews = (opened) =>
  listen((news) => opened.then(() => NEWS[news.topic]?.(news)), comeBack);
