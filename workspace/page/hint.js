// One quiet line for newcomers: what one could say here, from the app's own manifest.

import { fill, find, icon, node } from "/page/dom.js";
import { openTab, state } from "/page/state.js";

const KEY = "practice-workspace-hint";
const isFirstVisit = recalled() === null;
let isDismissed = recalled() === "dismissed";
if (isFirstVisit) keep("seen");

/** On a first visit everywhere, later only where nothing has been said yet, and never again once it was dismissed. */
export function showHint() {
  const [command] = state.snapshot.commands;
  const canWrite = openTab() === "messages" && find("#composer textarea");
  const isWanted = command && canWrite && !isDismissed && (isFirstVisit || !state.messages.length);
  find("#hint").hidden = !isWanted;
  if (isWanted) fill(find("#hint"), node("span", {}, "Practice workspace: try ", node("code", {}, `${command.name} ${command.hint}`.trim())), dismissal());
}

function dismissal() {
  return node("button", { type: "button", class: "plain", "aria-label": "Dismiss", title: "Dismiss", onclick: dismiss }, icon("close"));
}

function dismiss() {
  isDismissed = true;
  keep("dismissed");
  showHint();
  find("#composer textarea")?.focus();
}

/** A browser that keeps nothing for pages shows the line at every visit. */
function recalled() {
  try { return localStorage.getItem(KEY); } catch { return null; }
}

function keep(word) {
  try { localStorage.setItem(KEY, word); } catch { /* the line will be there again */ }
}
