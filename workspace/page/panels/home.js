// The app's Home tab, as the bot has published it for this person.

import { drawBlocks } from "/page/blocks/blocks.js";
import { inHome } from "/page/blocks/places.js";
import { find, keepingFocus, node } from "/page/dom.js";
import { get } from "/page/server.js";
import { me } from "/page/state.js";

export async function showHome() {
  const { view } = await get("/control/home", { as: me() });
  const place = find("#home");
  const said = view ? `${me()} ${view.hash}` : "";
  if (view && place.dataset.said === said) return;
  place.dataset.said = said;
  const drawn = view
    ? drawBlocks(view.blocks, inHome(view))
    : [node("p", { class: "empty" }, "The app has not published a Home tab for you yet.")];
  keepingFocus(place, () => place.replaceChildren(...drawn));
}
