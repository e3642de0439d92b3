// Where blocks stand, and what using them there does: in a message, in the Home tab, or in a form.

import { confirmed } from "/page/panels/confirm.js";
import { post, upload } from "/page/server.js";
import { me } from "/page/state.js";
import { NO_ANSWER, toast } from "/page/toast.js";

export const inMessage = (channel, message) => placeAt({ channel, ts: message.ts }, message.state);

export const inHome = (view) => placeAt({ home: true, view_id: view.id }, view.state.values);

/** A form keeps its fields, to be read on Submit, and its error lines, to be filled after it. */
export function inModal(view) {
  const place = placeAt({ view_id: view.id }, view.state.values);
  const form = { ...place, fields: new Map(), errors: new Map() };
  form.use = async (...used) => {
    await keepTyped(view.id, form);
    return place.use(...used);
  };
  return form;
}

/** Tells the workspace what stands in the fields, as Slack always knows it. */
export const keepTyped = (viewId, form) =>
  post("/page-api/typed", { as: me(), view_id: viewId, values: typedIn(form) });

/** What stands in the fields of a form: by block and action id, as the workspace takes it. */
export function typedIn(form) {
  const values = {};
  for (const { block, element, field } of form.fields.values()) {
    (values[block.block_id] ??= {})[element.action_id] = field.read();
  }
  return values;
}

function placeAt(where, values) {
  return {
    values,
    use: (element, block, value, control) => use(where, element, block, value, control),
    suggest: (element, block, words) => suggest(where, element, block, words),
    uploads: (files) => Promise.all(files.map(async (each) => (await upload(each, me())).id)),
  };
}

/** Whether it was used: somebody who is asked may think better of it. */
async function use(where, element, block, value, control) {
  if (element.confirm && !(await confirmed(element.confirm))) return false;
  control?.setAttribute("aria-busy", "true");
  const wish = { ...where, as: me(), action_id: element.action_id, block_id: block.block_id };
  const answer = await post("/control/press", value === undefined ? wish : { ...wish, value });
  control?.removeAttribute("aria-busy");
  if (!answer.ok) toast(answer.error ?? NO_ANSWER);
  return true;
}

async function suggest(where, element, block, words) {
  const wish = { ...where, as: me(), action_id: element.action_id, block_id: block.block_id, value: words };
  const { options, option_groups } = await post("/control/suggest", wish);
  return { options, option_groups };
}
