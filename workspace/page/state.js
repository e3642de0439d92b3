// What this page knows: who one is, what is here, where one looks. Parts of the page read it and never copy it.

const NOTHING = { messages: [], older: false, newer: false };

export const state = {
  snapshot: null,
  fetchedAt: 0,
  person: null,
  channel: null,
  tab: "messages",
  /** The messages of the channel that are here, and whether there are older and newer ones. */
  window: NOTHING,
  /** What was read of the channel when it was opened: the line "New" stands after it. */
  newSince: "",
  /** What the app says of itself in this conversation. */
  assistant: null,
  /** Answers for this person's eyes that were read and sent away, by ts. */
  dismissed: new Set(),
  thread: null,
  threadMessages: [],
};

export function forgetMessages() {
  state.window = NOTHING;
  state.assistant = null;
}

export const me = () => state.person;

export function person(id) {
  if (id === "USLACKBOT") return { id, name: "workspace", real_name: "Workspace" };
  return state.snapshot.people.find((each) => each.id === id) ?? { id, name: id, real_name: id };
}

export const channel = (id) => state.snapshot.channels.find((each) => each.id === id);

export const isBotsDm = (id) => id === state.snapshot.bot.dm;

/** The app's tabs, as its manifest has them. */
export function tabs() {
  const { home_tab: home, messages_tab: messages } = state.snapshot.bot;
  return [home ? "home" : null, messages ? "messages" : null].filter(Boolean);
}

/** The tab that is open, or the one that stands in for it where the app does not have it. */
export function openTab() {
  if (!isBotsDm(state.channel)) return "messages";
  return tabs().includes(state.tab) ? state.tab : (tabs()[0] ?? "messages");
}

/** Why nobody can write in this conversation, or nothing. */
export function closedBecause(row) {
  const { name, messages_tab: messages, read_only: readOnly } = state.snapshot.bot;
  if (row.archived) return "This channel is archived.";
  if (isBotsDm(row.id) && (readOnly || !messages)) return `Sending messages to ${name} has been turned off.`;
  return null;
}

/** Direct messages, with one person or among several. */
export const isDirect = (row) => row.kind === "im" || row.kind === "mpim";

/** Those among several are called by everybody else in them, people before the app. */
export function channelName(row) {
  if (row.kind === "im") return person(row.with ?? state.person).real_name;
  if (row.kind !== "mpim") return row.name;
  return othersIn(row)
    .map((id) => person(id).real_name)
    .join(", ");
}

export const othersIn = (row) => row.members.filter((id) => id !== state.person).sort(appLast);

const appLast = (one, other) => Number(person(one).bot) - Number(person(other).bot);

/** As it is written where it is spoken of: channels have their sign. */
export const titleOf = (row) => (isDirect(row) ? channelName(row) : `#${row.name}`);

/** A file that stands at a message which is here. */
export function knownFile(id) {
  const files = [...state.window.messages, ...state.threadMessages].flatMap((each) => each.files ?? []);
  return files.find((each) => each.id === id);
}

/** The workspace's time now, in seconds. */
export const now = () => state.snapshot.now + (performance.now() - state.fetchedAt) / 1000;
