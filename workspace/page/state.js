// What this page knows: who one is, what is here, where one looks. Parts of the page read it and never copy it.

export const state = {
  snapshot: null,
  fetchedAt: 0,
  person: null,
  channel: null,
  tab: "messages",
  messages: [],
  thread: null,
};

export const me = () => state.person;

export function person(id) {
  if (id === "USLACKBOT") return { id, name: "workspace", real_name: "Workspace", notice: true };
  return state.snapshot.people.find((each) => each.id === id) ?? { id, name: id, real_name: id };
}

export const channel = (id) => state.snapshot.channels.find((each) => each.id === id);

export const isBotsDm = (id) => id === state.snapshot.bot.dm;

export function channelName(row) {
  return row.kind === "im" ? person(row.with ?? state.person).real_name : row.name;
}

/** The workspace's time now, in seconds. */
export const now = () => state.snapshot.now + (performance.now() - state.fetchedAt) / 1000;
