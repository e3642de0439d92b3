// Where blocks stand, and what using them there does: in a message, in the Home tab, or in a form.

import { confirmed } from "/page/confirm.js";
import { toast } from "/page/dom.js";
import { post, upload } from "/page/server.js";
import { me } from "/page/state.js";

const NO_ANSWER = "The app did not answer in time. Is it running?";

export const inMessage = (channel, message) => place({ channel, ts: message.ts }, message.state);

export const inHome = (view) => place({ home: true, view_id: view.id }, view.state.values);

/** A form keeps its fields, to be read on Submit, and its error lines, to be filled after it. */
export function inModal(view, values) {
  return { ...place({ view_id: view.id }, values), fields: new Map(), errors: new Map() };
}

function place(where, values) {
  return {
    values,
    use: (element, block, value, control) => use(where, element, block, value, control),
    suggest: (element, block, words) => suggest(where, element, block, words),
    uploads: (files) => Promise.all(files.map(async (each) => (await upload(each, me())).id)),
  };
}

async function use(where, element, block, value, control) {
  if (element.confirm && !(await confirmed(element.confirm))) return;
  control?.setAttribute("aria-busy", "true");
  const wish = { ...where, as: me(), action_id: element.action_id, block_id: block.block_id };
  const answer = await post("/control/press", value === undefined ? wish : { ...wish, value });
  control?.removeAttribute("aria-busy");
  if (!answer.ok) toast(answer.error ?? NO_ANSWER);
}

async function suggest(where, element, block, words) {
  const wish = { ...where, as: me(), action_id: element.action_id, block_id: block.block_id, value: words };
  return (await post("/control/suggest", wish)).options ?? [];
}
