// Interactive elements among words: buttons and menus; all others are fields whose use is sent at once.

import { node } from "/page/dom.js";
import { fieldOf } from "/page/fields/fields.js";
import { menu } from "/page/menu.js";
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
  const offer = ({ text, value }) => ({
    words: drawText(text),
    act: () => place.use(element, block, value),
    attributes: { "data-value": value },
  });
  const label = element.accessibility_label ?? "More";
  return menu("more", label, () => element.options.map(offer), {
    class: "",
    "data-action-id": element.action_id,
  });
}

function iconButton(element, block, place) {
  const press = (event) => place.use(element, block, undefined, event.currentTarget);
  const label = element.accessibility_label ?? element.text.text;
  return node(
    "button",
    {
      type: "button",
      "data-action-id": element.action_id,
      title: label,
      "aria-label": label,
      onclick: press,
    },
    element.icon === "trash" ? "🗑" : element.text.text,
  );
}

function feedback(element, block, place) {
  const half = (each, sign) =>
    node(
      "button",
      {
        type: "button",
        "data-action-id": element.action_id,
        "data-value": each.value,
        "aria-label": each.accessibility_label,
        onclick: (event) => place.use(element, block, each.value, event.currentTarget),
      },
      sign,
      " ",
      withEmoji(each.text.text),
    );
  return [half(element.positive_button, "👍"), half(element.negative_button, "👎")];
}
