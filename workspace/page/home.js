// The app's Home tab, as the bot has published it for this person.

import { drawBlocks } from "/page/blocks.js";
import { find, node } from "/page/dom.js";
import { inHome } from "/page/places.js";
import { get } from "/page/server.js";
import { me } from "/page/state.js";

export async function showHome() {
  const { view } = await get(`/control/home?as=${me()}`);
  const place = find("#home");
  if (!view) return place.replaceChildren(node("p", { class: "empty" }, "The app has not published a Home tab for you yet."));
  if (place.dataset.hash === view.hash && place.dataset.person === me()) return undefined;
  Object.assign(place.dataset, { hash: view.hash, person: me() });
  return place.replaceChildren(...drawBlocks(view.blocks, inHome(view)));
}
