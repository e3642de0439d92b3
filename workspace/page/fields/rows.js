// What there is to choose: options of the app's, people, channels, conversations; each a `value` with `words`.

import { state, titleOf } from "/page/state.js";

const row = (option) => ({ value: option.value, words: option.text.text, about: option.description?.text });

/** The options in their groups; without groups, one that has no name. */
export function optionGroups(element) {
  if (!element.option_groups) return [{ rows: (element.options ?? []).map(row) }];
  return element.option_groups.map((group) => ({ name: group.label.text, rows: group.options.map(row) }));
}

/** One after the other; each says its group. */
export const optionRows = (element) =>
  optionGroups(element).flatMap(({ name, rows }) => rows.map((each) => ({ ...each, group: name })));

export const peopleRows = () =>
  state.snapshot.people.filter((each) => !each.deleted).map((each) => ({ value: each.id, words: each.real_name, about: each.title }));

const named = (each) => ({ value: each.id, words: titleOf(each) });

/** Public channels: private ones are conversations. */
export const channelRows = () =>
  state.snapshot.channels.filter((each) => each.kind === "channel" && !each.archived).map(named);

const KINDS = { public: "channel", private: "group", im: "im", mpim: "mpim" };

export function conversationRows(element) {
  const kinds = (element.filter?.include ?? Object.keys(KINDS)).map((each) => KINDS[each]);
  const withBot = (each) => each.kind === "im" && each.with === state.snapshot.bot.id;
  const fits = (each) =>
    !each.archived && kinds.includes(each.kind) && !(element.filter?.exclude_bot_users && withBot(each));
  return state.snapshot.channels.filter(fits).map(named);
}
