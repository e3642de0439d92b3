// A short word at the foot of the page, above everything, said to screen readers too and gone after a while.

import { find, node } from "/page/dom.js";

const SECONDS = 6;

export const NO_ANSWER = "The app did not answer in time. Is it running?";

let timer = 0;

export function toast(words) {
  const place = find("#toast");
  place.hidePopover();
  place.replaceChildren(node("p", {}, words));
  place.showPopover();
  clearTimeout(timer);
  timer = setTimeout(() => place.hidePopover(), SECONDS * 1000);
}
