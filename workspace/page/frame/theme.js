// Light or dark: as the system has it, unless the person says otherwise.

import { find } from "/page/dom.js";
import { keep, recalled } from "/page/memory.js";

const KEY = "practice-workspace-colours";

export function startTheme() {
  const menu = find("#theme");
  menu.value = recalled(KEY) ?? "";
  wear(menu.value);
  menu.addEventListener("change", () => {
    keep(KEY, menu.value);
    wear(menu.value);
  });
}

function wear(theme) {
  if (theme) document.documentElement.dataset.theme = theme;
  else delete document.documentElement.dataset.theme;
}
