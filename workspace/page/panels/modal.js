// Forms that the app opens, in a dialog: what was typed stays when the form changes, errors stand at their fields.

import { drawBlocks } from "/page/blocks/blocks.js";
import { inModal, keepTyped, typedIn } from "/page/blocks/places.js";
import { find, keepingFocus, node, rememberedFocus } from "/page/dom.js";
import { iconButton } from "/page/icons.js";
import { get, post } from "/page/server.js";
import { me } from "/page/state.js";
import { drawText } from "/page/words/mrkdwn.js";

const NOTHING = { id: null, hash: null, form: null, giveBack: () => {} };
const shown = { ...NOTHING };

export async function showModal() {
  const dialog = find("#modal");
  const { view, depth } = await get("/control/view", { as: me() });
  if (!view) return close(dialog);
  if (shown.id === view.id && shown.hash === view.hash && dialog.open) return undefined;
  return shown.id === view.id ? drawAgain(dialog, view, depth) : drawFirst(dialog, view, depth);
}

function close(dialog) {
  if (!dialog.open) return;
  dialog.close();
  shown.giveBack();
  Object.assign(shown, NOTHING);
}

function drawFirst(dialog, view, depth) {
  if (!dialog.open) shown.giveBack = rememberedFocus();
  draw(dialog, view, depth);
  if (!dialog.open) dialog.showModal();
  firstField(dialog, view)?.focus();
}

/** The same form, changed by the app: what was typed since stays where the ids stay. */
async function drawAgain(dialog, { id }, depth) {
  await keepTyped(id, shown.form);
  const { view } = await get("/control/view", { as: me() });
  if (view?.id !== id) return;
  const { scrollTop } = find(".modal-body", dialog);
  keepingFocus(dialog, () => draw(dialog, view, depth));
  find(".modal-body", dialog).scrollTop = scrollTop;
}

function firstField(dialog, view) {
  const first = view.blocks.find((each) => each.element?.focus_on_load);
  const within = first ? `[data-block-id="${CSS.escape(first.block_id)}"]` : ".modal-body";
  const fields = ":is(input:not([type=hidden]), textarea, select, summary)";
  return find(`${within} ${fields}`, dialog) ?? find("footer button:last-child", dialog);
}

function draw(dialog, view, depth) {
  const form = inModal(view);
  const leave = () => post("/control/close_view", { as: me(), all: view.clear_on_close });
  const leaveAll = () => post("/control/close_view", { as: me(), all: true });
  const back = depth > 1 ? iconButton("back", "Back", () => post("/control/close_view", { as: me() })) : null;
  const made = node(
    "form",
    { novalidate: true, "data-view-id": view.id, "data-callback-id": view.callback_id },
    node(
      "header",
      {},
      back,
      node("h2", { id: "modal-title" }, drawText(view.title)),
      iconButton("close", "Close", leaveAll),
    ),
    node("p", { class: "error form-error", role: "alert" }),
    node("div", { class: "modal-body" }, drawBlocks(view.blocks, form)),
    node(
      "footer",
      { class: "buttons" },
      node("button", { type: "button", onclick: leave }, view.close ? drawText(view.close) : "Cancel"),
      view.submit ? submitButton(view) : null,
    ),
  );
  made.addEventListener("submit", (event) => {
    event.preventDefault();
    submit(made, view, form);
  });
  Object.assign(shown, { id: view.id, hash: view.hash, form });
  dialog.oncancel = (event) => {
    if (event.target === dialog) {
      event.preventDefault();
      leave();
    }
  };
  dialog.replaceChildren(made);
}

const submitButton = ({ submit: words, submit_disabled: disabled }) =>
  node("button", { type: "submit", class: "primary", disabled }, drawText(words));

async function submit(made, view, form) {
  const wrong = complaints(form);
  if (Object.keys(wrong).length) return showErrors(made, form, wrong);
  made.setAttribute("aria-busy", "true");
  const answer = await post("/control/submit", { as: me(), view_id: view.id, values: typedIn(form) });
  made.removeAttribute("aria-busy");
  return showErrors(made, form, answer.errors ?? (answer.ok ? {} : { "": answer.error }));
}

/** What the browser itself holds against a field: no address, too small a number, too few letters. */
function complaints(form) {
  const wrong = [...form.fields.values()].filter(({ field }) => field.control.validity?.valid === false);
  return Object.fromEntries(
    wrong.map(({ block, field }) => [block.block_id, field.control.validationMessage]),
  );
}

function showErrors(made, form, errors) {
  for (const [blockId, { error, field }] of form.errors) {
    error.textContent = errors[blockId] ?? "";
    if (errors[blockId]) field.control.setAttribute("aria-invalid", "true");
    else field.control.removeAttribute("aria-invalid");
  }
  const rest = Object.entries(errors)
    .filter(([blockId]) => !form.errors.has(blockId))
    .map(([, words]) => words);
  find(".form-error", made).textContent = rest.join(" ");
  const first = [...form.errors].find(([blockId]) => errors[blockId])?.[1].field;
  if (first) (first.focus ?? (() => first.control.focus()))();
}
