// Interactive elements among words: buttons and menus; all others are fields whose use is sent at once.

import { node } from "/page/dom.js";
import { fieldOf } from "/page/fields/fields.js";
import { icon } from "/page/icons.js";
import { menu } from "/page/menu.js";
import { me } from "/page/state.js";
import { drawText, withEmoji } from "/page/words/mrkdwn.js";

export function drawElement(element, block, place) {
  const draw = ELEMENTS[element.type];
  return draw ? draw(element, block, place) : fieldOf(element, block, place).node;
}

const ELEMENTS = {
  button,
  workflow_button: button,
  overflow,
  icon_button: iconButton,
  feedback_buttons: feedback,
};

function button(element, block, place) {
  const press = (event) => place.use(element, block, undefined, event.currentTarget);
  const said = {
    class: ["button", element.style].filter(Boolean).join(" "),
    "data-action-id": element.action_id,
    "data-value": element.value,
    "aria-label": element.accessibility_label,
    onclick: press,
  };
  const words = withEmoji(element.text.text);
  if (!isAddress(element.url)) return node("button", { type: "button", ...said }, words);
  return node("a", { href: element.url, target: "_blank", rel: "noopener noreferrer", ...said }, words);
}

const isAddress = (url) => /^https?:/i.test(url ?? "");

function overflow(element, block, place) {
  const offer = ({ text, value, description, url }) => ({
    words: [drawText(text), description ? node("small", {}, drawText(description)) : null],
    act: () => {
      if (isAddress(url)) window.open(url, "_blank", "noopener");
      place.use(element, block, value);
    },
    attributes: { "data-value": value },
  });
  const label = element.accessibility_label ?? "More";
  return menu("more", label, () => element.options.map(offer), {
    class: "",
    "data-action-id": element.action_id,
  });
}

function iconButton(element, block, place) {
  if (!(element.visible_to_user_ids ?? [me()]).includes(me())) return null;
  const label = element.accessibility_label ?? element.text.text;
  const said = { title: label, "aria-label": label };
  return signButton(element, block, place, { sign: element.icon, ...said });
}

function feedback(element, block, place) {
  const half = ({ text, value, accessibility_label: label }, sign) =>
    signButton(element, block, place, { sign, words: text.text, value, "aria-label": label });
  return [half(element.positive_button, "thumbs-up"), half(element.negative_button, "thumbs-down")];
}

/** A button that shows a sign before its words, if it has any. */
function signButton(element, block, place, { sign, words, value, ...said }) {
  const press = (event) => place.use(element, block, value, event.currentTarget);
  const names = { "data-action-id": element.action_id, "data-value": value };
  return node(
    "button",
    { type: "button", ...names, ...said, onclick: press },
    icon(sign),
    words ? [" ", withEmoji(words)] : null,
  );
}
