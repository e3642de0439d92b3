// One quiet line for newcomers: what one could say here, from the app's own manifest.

import { fill, find, node } from "/page/dom.js";
import { iconButton } from "/page/icons.js";
import { keep, recalled } from "/page/memory.js";
import { openTab, state } from "/page/state.js";

const KEY = "practice-workspace-hint";
const isFirstVisit = recalled(KEY) === null;
let isDismissed = recalled(KEY) === "dismissed";
if (isFirstVisit) keep(KEY, "seen");

/** On a first visit everywhere, later only where nothing has been said yet, and never again once it was dismissed. */
export function showHint() {
  const [command] = state.snapshot.commands;
  const canWrite = openTab() === "messages" && find("#composer textarea");
  const isWanted = command && canWrite && !isDismissed && (isFirstVisit || !state.window.messages.length);
  find("#hint").hidden = !isWanted;
  if (!isWanted) return;
  const example = node("code", {}, `${command.name} ${command.hint}`.trim());
  fill(
    find("#hint"),
    node("span", {}, "Practice workspace: try ", example),
    iconButton("close", "Dismiss", dismiss),
  );
}

function dismiss() {
  isDismissed = true;
  keep(KEY, "dismissed");
  showHint();
  find("#composer textarea")?.focus();
}
