// What a word that is begun may become: / a command, @ a person, a group or everybody, # a channel.

import { isDirect, state } from "/page/state.js";

const MOST = 8;

/** Each with the word as `typed`, what to `insert`, what is `shown`, and more `about` it. */
export function offersFor(typed) {
  const command = typed.match(/^\/\S*$/)?.[0];
  if (command) return commandOffers(command);
  const word = typed.match(/(?:^|\s)([@#][^\s@#]*)$/)?.[1];
  if (!word) return [];
  return (word[0] === "@" ? peopleOffers(word) : channelOffers(word)).slice(0, MOST);
}

function commandOffers(typed) {
  const fitting = state.snapshot.commands.filter((each) => each.name.startsWith(typed));
  return fitting.map(({ name, hint, description }) => ({
    typed,
    insert: name,
    shown: name,
    hint,
    about: description,
  }));
}

const EVERYBODY = [
  { insert: "@channel", about: "everybody in this channel" },
  { insert: "@here", about: "everybody here who is active" },
];

function peopleOffers(typed) {
  const wanted = typed.slice(1).toLowerCase();
  const begins = (words) =>
    words
      .toLowerCase()
      .split(/[\s<>-]+/)
      .some((part) => part.startsWith(wanted));
  const fits = (each) => !each.deleted && (begins(each.name) || begins(each.real_name));
  const people = state.snapshot.people.filter(fits);
  const appsFirst = people.sort((one, other) => Number(other.bot) - Number(one.bot));
  const everybody = EVERYBODY.filter((each) => wanted && each.insert.startsWith(typed));
  const groups = state.snapshot.groups.filter((each) => begins(each.handle) || begins(each.name));
  const offers = [
    ...appsFirst.map((each) => ({ insert: `@${each.name}`, about: aboutPerson(each) })),
    ...groups.map((each) => ({ insert: `@${each.handle}`, about: `${each.name}, a group` })),
    ...everybody,
  ];
  return offers.map((each) => ({ typed, shown: each.insert, ...each }));
}

const aboutPerson = ({ bot, real_name: name, title }) =>
  bot ? "app" : [name, title].filter(Boolean).join(", ");

function channelOffers(typed) {
  const wanted = typed.slice(1).toLowerCase();
  const rooms = state.snapshot.channels.filter((each) => !isDirect(each) && each.name.includes(wanted));
  return rooms.map(({ name, topic }) => ({ typed, insert: `#${name}`, shown: `#${name}`, about: topic }));
}
