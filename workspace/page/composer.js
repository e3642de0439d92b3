// The box in which one writes: Enter sends, / offers the commands, @ offers people and # channels.

import { icon, node, toast } from "/page/dom.js";
import { post, upload } from "/page/server.js";
import { me, state } from "/page/state.js";

const MOST = 8;

/** Fills a form with a message box; `where()` says the channel and, in a thread, its thread_ts. */
export function makeComposer(form, id, label, where) {
  const list = node("ul", { id: `${id}-offers`, class: "offers", role: "listbox", hidden: true });
  const box = node("textarea", {
    id: `${id}-text`, rows: 1, "aria-label": label, placeholder: label, role: "combobox", "aria-autocomplete": "list",
    "aria-expanded": "false", "aria-controls": list.id, autocomplete: "off",
  });
  const files = [];
  const shown = node("div", { class: "attached" });
  const chooser = node("input", { type: "file", multiple: true, hidden: true, "aria-label": "Files to share" });
  const attach = node("button", { type: "button", class: "plain", title: "Attach a file", "aria-label": "Attach a file", onclick: () => chooser.click() }, icon("attach"));
  const send = node("button", { type: "submit", class: "primary", "aria-label": "Send" }, icon("send"));
  form.replaceChildren(list, node("div", { class: "box" }, attach, chooser, box, send), shown);
  const completion = makeCompletion(box, list);

  chooser.addEventListener("change", async () => {
    for (const each of chooser.files) files.push(await upload(each, me()));
    chooser.value = "";
    showFiles();
  });
  box.addEventListener("input", () => { grow(box); completion.offer(); });
  box.addEventListener("keydown", (event) => {
    if (completion.key(event) || event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    form.requestSubmit();
  });
  form.onsubmit = (event) => { event.preventDefault(); submit(); };

  async function submit() {
    const text = box.value.trim();
    if (!text && !files.length) return;
    const sent = files.splice(0);
    setText("");
    showFiles();
    const answer = await post("/control/say", { ...where(), as: me(), text, files: sent.map((each) => each.id) });
    if (answer.ok || ["dispatch_failed", "not_supported_in_threads"].includes(answer.error)) return;
    toast(`Not sent: ${answer.error}`);
    setText(text);
  }

  function setText(text) { box.value = text; grow(box); completion.close(); }
  function showFiles() { shown.replaceChildren(...files.map((each) => node("span", {}, icon("file"), each.name))); }
  return { box, setText };
}

function grow(box) {
  box.style.height = "auto";
  box.style.height = `${Math.min(box.scrollHeight, 200)}px`;
}

function makeCompletion(box, list) {
  let offers = [];
  let chosen = 0;

  function offer() {
    const typed = box.value.slice(0, box.selectionStart);
    offers = offersFor(typed);
    chosen = 0;
    show();
  }

  function show() {
    list.hidden = !offers.length;
    box.setAttribute("aria-expanded", String(!list.hidden));
    list.replaceChildren(...offers.map(row));
    if (offers.length) box.setAttribute("aria-activedescendant", `${list.id}-${chosen}`);
    else box.removeAttribute("aria-activedescendant");
  }

  function row(each, index) {
    const take = (event) => { event.preventDefault(); accept(index); };
    return node("li", { role: "option", id: `${list.id}-${index}`, "aria-selected": String(index === chosen), onmousedown: take },
      node("strong", {}, each.shown), each.hint ? node("span", { class: "hint" }, ` ${each.hint}`) : null,
      each.about ? node("small", {}, each.about) : null);
  }

  function accept(index) {
    const start = box.selectionStart - offers[index].typed.length;
    box.setRangeText(`${offers[index].insert} `, start, box.selectionStart, "end");
    close();
    box.focus();
  }

  function close() { offers = []; show(); }

  function key(event) {
    if (!offers.length) return false;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      chosen = (chosen + (event.key === "ArrowDown" ? 1 : offers.length - 1)) % offers.length;
      show();
    } else if (event.key === "Tab" || (event.key === "Enter" && !isWhole())) accept(chosen);
    else if (event.key === "Escape") close();
    else return false;
    event.preventDefault();
    return true;
  }

  /** A word that is typed to its end needs no completion: Enter sends it. */
  function isWhole() { return offers.some((each) => each.insert === each.typed); }

  box.addEventListener("blur", close);
  return { offer, close, key };
}

function offersFor(typed) {
  const command = typed.match(/^\/\S*$/);
  if (command) return commandOffers(command[0]);
  const word = typed.match(/(?:^|\s)([@#][^\s@#]*)$/)?.[1];
  if (!word) return [];
  return word[0] === "@" ? peopleOffers(word) : channelOffers(word);
}

const commandOffers = (typed) =>
  state.snapshot.commands.filter((each) => each.name.startsWith(typed)).map((each) => ({ typed, insert: each.name, shown: each.name, hint: each.hint, about: each.description }));

function peopleOffers(typed) {
  const wanted = typed.slice(1).toLowerCase();
  const fits = (each) => each.name.toLowerCase().startsWith(wanted) || each.real_name.toLowerCase().split(" ").some((part) => part.startsWith(wanted));
  return state.snapshot.people.filter(fits).sort((one, other) => Number(other.bot) - Number(one.bot)).slice(0, MOST)
    .map((each) => ({ typed, insert: `@${each.name}`, shown: `@${each.name}`, about: each.bot ? "app" : `${each.real_name}${each.title ? `, ${each.title}` : ""}` }));
}

const channelOffers = (typed) =>
  state.snapshot.channels.filter((each) => each.name.startsWith(typed.slice(1)) && each.kind !== "im").slice(0, MOST).map((each) => ({ typed, insert: `#${each.name}`, shown: `#${each.name}`, about: each.topic }));
