// Which messages of the channel are here: a window that follows the newest and can be moved up and down.

import { get } from "/page/server.js";
import { me, state } from "/page/state.js";

const STEP = 50;
const MOST = 300;

async function ask(fields) {
  const wanted = state.channel;
  const answer = await get("/page-api/messages", { as: me(), channel: wanted, limit: STEP, ...fields });
  if (!answer.ok || wanted !== state.channel) return null;
  state.assistant = answer.assistant;
  return answer;
}

function hold(messages, older, newer) {
  state.window = { messages, older, newer };
  return true;
}

/** Each answers whether the window is another one now. */
export async function showNewest() {
  const answer = await ask({});
  return answer && hold(answer.messages, answer.older, answer.newer);
}

export async function showAround(ts) {
  const answer = await ask({ around: ts });
  return answer && hold(answer.messages, answer.older, answer.newer);
}

export async function showOlder() {
  const { messages, newer } = state.window;
  const answer = await ask({ before: messages[0].ts });
  if (!answer) return false;
  const all = [...answer.messages, ...messages];
  return hold(all.slice(0, MOST), answer.older, newer || all.length > MOST);
}

export async function showNewer() {
  const { messages, older } = state.window;
  const answer = await ask({ after: messages.at(-1).ts });
  if (!answer) return false;
  const all = [...messages, ...answer.messages];
  return hold(all.slice(-MOST), older || all.length > MOST, answer.newer);
}

/** What stands in the window as it is now; at its end also what is new. */
export async function refreshWindow() {
  const { messages, newer, older } = state.window;
  if (!messages.length) return showNewest();
  const to = newer ? { to: messages.at(-1).ts } : {};
  const answer = await ask({ from: messages[0].ts, ...to });
  if (!answer) return false;
  const kept = answer.messages.slice(-MOST);
  return hold(kept, older || kept.length < answer.messages.length, answer.newer);
}

export const isHere = (ts) => state.window.messages.some((each) => each.ts === ts);
