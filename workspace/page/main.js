// The page begins here: its parts are started, then the place that the address names is opened.

import { fill, find, node } from "/page/dom.js";
import { startClock } from "/page/frame/clockbar.js";
import { startDrawer } from "/page/frame/drawer.js";
import { startPeople } from "/page/frame/people.js";
import { startSidebar } from "/page/frame/sidebar.js";
import { startTheme } from "/page/frame/theme.js";
import { onGo } from "/page/go.js";
import { icon } from "/page/icons.js";
import { followLinks } from "/page/links.js";
import { followNews } from "/page/news.js";
import { showFaults } from "/page/panels/faults.js";
import { showInspector } from "/page/panels/inspector.js";
import { closeOnEscape } from "/page/panels/panel.js";
import { become, go, openPlace } from "/page/place.js";
import { startMessages } from "/page/talk/channel.js";

function panelButton(id, sign, words, show) {
  fill(find(id), node("span", { class: "sign" }, icon(sign)), words);
  find(id).addEventListener("click", show);
}

startTheme();
startDrawer();
startSidebar();
startPeople(become);
startMessages();
panelButton("#open-inspector", "requests", "Requests", showInspector);
panelButton("#open-faults", "fault", "Faults", showFaults);
closeOnEscape();
followLinks();
onGo(go);
const opened = Promise.withResolvers();
await followNews(opened.promise);
await openPlace(new URLSearchParams(location.search));
opened.resolve();
startClock();
// for whoever waits until all of it is there
document.body.dataset.ready = "";
