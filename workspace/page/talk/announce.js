// What comes in while one is here, said to screen readers: who, and the first words.

import { find } from "/page/dom.js";
import { me } from "/page/state.js";
import { authorOf, isNotice } from "/page/talk/message.js";
import { plainWords } from "/page/words/mrkdwn.js";

const MOST = 200;

export function announce(messages) {
  const others = messages.filter((each) => each.user !== me());
  if (!others.length) return;
  find("#announcer").textContent = others.map(told).join(". ");
}

const told = (message) => (isNotice(message) ? words(message) : `${authorOf(message)}: ${words(message)}`);

const words = (message) => plainWords({ type: "mrkdwn", text: message.text ?? "" }).slice(0, MOST);
