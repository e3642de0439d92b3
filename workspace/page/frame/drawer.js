// In a narrow window the channels and the clock's buttons come when they are called, and go when they were used.

import { fill, find } from "/page/dom.js";
import { icon } from "/page/icons.js";

export function startDrawer() {
  fill(find("#drawer"), icon("menu"));
  fill(find("#clock-toggle"), icon("clock"));
  find("#drawer").addEventListener("click", () => toggle("drawer", !isOpen("drawer")));
  find("#clock-toggle").addEventListener("click", () => toggle("clock-toggle", !isOpen("clock-toggle")));
  document.addEventListener("open-drawer", () => toggle("drawer", true));
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !isOpen("drawer")) return;
    closeDrawer();
    find("#drawer").focus();
  });
  document.addEventListener("pointerdown", (event) => {
    if (!event.target.closest("#sidebar, #drawer")) closeDrawer();
  });
}

const isOpen = (id) => document.body.classList.contains(`${id}-open`);

function toggle(id, open) {
  document.body.classList.toggle(`${id}-open`, open);
  find(`#${id}`).setAttribute("aria-expanded", String(open));
  if (open && id === "drawer") find("#jump-to").focus();
}

export const closeDrawer = () => toggle("drawer", false);
