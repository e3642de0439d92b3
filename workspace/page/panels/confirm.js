// The question before something that asks for one.

import { fill, find, node } from "/page/dom.js";
import { drawText } from "/page/words/mrkdwn.js";

/** Whether the person says yes; Escape is a no. */
export function confirmed(question) {
  const dialog = find("#confirm");
  const answer = (value) => () => dialog.close(value);
  const style = question.style === "danger" ? "danger" : "primary";
  fill(
    dialog,
    node("h2", { id: "confirm-title" }, drawText(question.title)),
    node("div", {}, drawText(question.text)),
    node(
      "div",
      { class: "buttons" },
      node("button", { type: "button", onclick: answer("no") }, drawText(question.deny)),
      node("button", { type: "button", class: style, onclick: answer("yes") }, drawText(question.confirm)),
    ),
  );
  dialog.returnValue = "no";
  dialog.showModal();
  const said = (resolve) => () => resolve(dialog.returnValue === "yes");
  return new Promise((resolve) => dialog.addEventListener("close", said(resolve), { once: true }));
}
