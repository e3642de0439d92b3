// Forms that the bot opens, in a dialog: what was typed stays when the form changes, errors stand at their fields.

import { drawBlocks } from "/page/blocks.js";
import { find, icon, node } from "/page/dom.js";
import { drawText } from "/page/mrkdwn.js";
import { inModal } from "/page/places.js";
import { get, post } from "/page/server.js";
import { me } from "/page/state.js";

const shown = { id: null, hash: null, place: null };

export async function showModal() {
  const dialog = find("#modal");
  const { view } = await get(`/control/view?as=${me()}`);
  if (!view) {
    shown.id = null;
    if (dialog.open) dialog.close("server");
    return;
  }
  if (shown.id === view.id && shown.hash === view.hash && dialog.open) return;
  draw(dialog, view, shown.id === view.id ? merged(view.state.values, typed()) : view.state.values);
}

function draw(dialog, view, values) {
  const place = inModal(view, values);
  const form = node("form", { novalidate: true, "data-view-id": view.id, "data-callback-id": view.callback_id },
    node("header", {}, node("h2", { id: "modal-title" }, drawText(view.title)), node("button", { type: "button", class: "plain", "aria-label": "Close", onclick: leave }, icon("close"))),
    node("p", { class: "error form-error", role: "alert" }),
    node("div", { class: "modal-body" }, drawBlocks(view.blocks, place)),
    node("footer", { class: "buttons" },
      node("button", { type: "button", onclick: leave }, view.close ? drawText(view.close) : "Cancel"),
      view.submit ? node("button", { type: "submit", class: "primary" }, drawText(view.submit)) : null));
  form.addEventListener("submit", (event) => { event.preventDefault(); submit(form, view); });
  Object.assign(shown, { id: view.id, hash: view.hash, place });
  dialog.oncancel = (event) => { event.preventDefault(); leave(); };
  dialog.replaceChildren(form);
  if (!dialog.open) dialog.showModal();
  form.querySelector(".modal-body :is(input, textarea, select)")?.focus();
}

const leave = () => post("/control/close_view", { as: me() });

/** What stands in the fields now, as state.values would say it. */
function typed() {
  const values = {};
  for (const { block, element, field } of shown.place.fields.values()) {
    (values[block.block_id] ??= {})[element.action_id] = { type: element.type, value: field.read() };
  }
  return values;
}

const merged = (server, mine) => ({ ...server, ...mine });

async function submit(form, view) {
  const values = {};
  for (const { block, element, field } of shown.place.fields.values()) {
    (values[block.block_id] ??= {})[element.action_id] = field.read();
  }
  form.setAttribute("aria-busy", "true");
  const answer = await post("/control/submit", { as: me(), view_id: view.id, values });
  form.removeAttribute("aria-busy");
  showErrors(form, answer.errors ?? (answer.ok ? {} : { "": answer.error }));
}

function showErrors(form, errors) {
  for (const [blockId, { error, field }] of shown.place.errors) {
    error.textContent = errors[blockId] ?? "";
    field.control.toggleAttribute?.("aria-invalid", Boolean(errors[blockId]));
    if (errors[blockId]) field.control.setAttribute("aria-describedby", error.id);
  }
  const known = new Set(shown.place.errors.keys());
  const rest = Object.entries(errors).filter(([blockId]) => !known.has(blockId)).map(([, words]) => words);
  form.querySelector(".form-error").textContent = rest.join(" ");
  const first = [...shown.place.errors].find(([blockId]) => errors[blockId]);
  first?.[1].field.control.focus?.();
}
