// The panel at the right: one thing at a time stands there, and the keyboard goes back where it came from.

import { fill, find, node, rememberedFocus } from "/page/dom.js";
import { iconButton } from "/page/icons.js";

const NOBODY = { panel: null, giveBack: () => {}, onClose: () => {} };

let open = NOBODY;

/** Shows the panel with this title and content; `onClose` is told when it goes. */
export function openPanel(id, title, content, onClose = () => {}) {
  const giveBack = open.panel?.contains(document.activeElement) ? open.giveBack : rememberedFocus();
  closePanel({ givesBack: false });
  const panel = find(`#${id}`);
  fill(
    panel,
    node(
      "header",
      {},
      node("h2", {}, title),
      iconButton("close", `Close: ${title.toLowerCase()}`, () => closePanel()),
    ),
    content,
  );
  panel.hidden = false;
  open = { panel, giveBack, onClose };
}

export function closePanel({ givesBack = true } = {}) {
  const { panel, giveBack, onClose } = open;
  if (!panel) return;
  open = NOBODY;
  panel.hidden = true;
  panel.replaceChildren();
  onClose();
  if (givesBack) giveBack();
}

export const isOpen = (id) => open.panel?.id === id;

/** Escape closes the panel, unless something in it has a better use for it. */
export function closeOnEscape() {
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !event.defaultPrevented && open.panel?.contains(event.target)) closePanel();
  });
}
