// The clock of the workspace, in this person's zone, and the buttons that move it.

import { find } from "/page/dom.js";
import { post } from "/page/server.js";
import { me, now } from "/page/state.js";
import { toast } from "/page/toast.js";
import { fullTime, toWall } from "/page/words/when.js";

export function startClock() {
  for (const button of document.querySelectorAll("button[data-clock]")) {
    if (button.dataset.clock !== "go")
      button.addEventListener("click", () => move(WISHES[button.dataset.clock]()));
  }
  find("#clock-form").addEventListener("submit", (event) => {
    event.preventDefault();
    move({ to: find("#clock-to").value, as: me() });
  });
  setInterval(showClock, 1000);
}

const WISHES = {
  hour: () => ({ by_seconds: 3600 }),
  tomorrow: () => ({ go: "tomorrow", as: me() }),
  "next-monday": () => ({ go: "next-monday", as: me() }),
};

async function move(wish) {
  const answer = await post("/clock", wish);
  if (answer.error) toast(`The clock stays: ${answer.error}.`);
}

export function showClock() {
  const place = find("#clock-now");
  const words = fullTime(now());
  if (place.textContent !== words) place.textContent = words;
  place.dateTime = new Date(now() * 1000).toISOString();
  const box = find("#clock-to");
  if (document.activeElement !== box && !box.value) box.value = toWall(now());
}
