// What other services lend to an app: a call to join, an account to sign in with.

import { node } from "/page/dom.js";
import { drawElement } from "/page/fields/elements.js";
import { icon } from "/page/icons.js";
import { drawText, link } from "/page/words/mrkdwn.js";

export function call(block) {
  const { name = "Call", join_url: address } = block.call?.v1 ?? {};
  const join = address ? link(address, ["Join"], { class: "button" }) : null;
  return node("p", { class: "file card" }, icon("phone"), node("strong", {}, name), join);
}

export function authProvider(block, place) {
  const account = block.connected_identity ? [" as ", drawText(block.connected_identity)] : [];
  const standing = block.is_connected ? ["Signed in", ...account] : ["Not signed in"];
  const [words, address] = block.is_connected
    ? ["Sign out", block.disconnect_url]
    : ["Sign in", block.auth_url];
  const line = (text) => (text ? node("small", { class: "line" }, drawText(text)) : null);
  return node(
    "div",
    { class: "framed" },
    node("strong", {}, drawText(block.name)),
    line(block.description),
    node("small", { class: "line" }, standing),
    line(block.connected_context),
    node(
      "div",
      { class: "actions" },
      address ? link(address, [words], { class: "button" }) : null,
      block.accessory ? drawElement(block.accessory, block, place) : null,
    ),
  );
}
