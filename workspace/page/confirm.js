// The question before a button that asks for one.

import { fill, find, node } from "/page/dom.js";
import { drawText } from "/page/mrkdwn.js";

export function confirmed(question) {
  const dialog = find("#confirm");
  const answer = (value) => () => dialog.close(value);
  fill(dialog,
    node("h2", { id: "confirm-title" }, drawText(question.title)),
    node("div", {}, drawText(question.text)),
    node("div", { class: "buttons" },
      node("button", { type: "button", onclick: answer("no") }, drawText(question.deny)),
      node("button", { type: "button", class: question.style === "danger" ? "danger" : "primary", onclick: answer("yes") }, drawText(question.confirm))),
  );
  dialog.returnValue = "no";
  dialog.showModal();
  return new Promise((resolve) => dialog.addEventListener("close", () => resolve(dialog.returnValue === "yes"), { once: true }));
}
