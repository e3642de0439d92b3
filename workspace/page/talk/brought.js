// Files that will be shared with what is written: chosen, pasted or dropped, and left out again.

import { fill, node } from "/page/dom.js";
import { icon, iconButton } from "/page/icons.js";
import { upload } from "/page/server.js";
import { me } from "/page/state.js";

export function broughtFiles() {
  const files = [];
  const chips = node("div", { class: "attached" });
  const draw = () =>
    fill(
      chips,
      files.map((file) => chip(file, () => leaveOut(file))),
    );
  const leaveOut = (file) => {
    files.splice(files.indexOf(file), 1);
    draw();
  };
  const take = async (list) => {
    for (const each of list) files.push(await upload(each, me()));
    draw();
  };
  /** The ids of the files, which are then no longer here. */
  const giveAway = () => {
    const ids = files.splice(0).map((each) => each.id);
    draw();
    return ids;
  };
  return { chips, take, giveAway, isEmpty: () => !files.length };
}

function chip({ name }, leaveOut) {
  return node(
    "span",
    { class: "chip" },
    icon("file"),
    name,
    iconButton("close", `Leave out ${name}`, leaveOut),
  );
}

/** The clip, and the browser's own chooser behind it. */
export function chooseFiles(take) {
  const chooser = node("input", {
    type: "file",
    multiple: true,
    hidden: true,
    "aria-label": "Files to share",
  });
  chooser.addEventListener("change", async () => {
    await take(chooser.files);
    chooser.value = "";
  });
  return [chooser, iconButton("attach", "Attach files", () => chooser.click())];
}
