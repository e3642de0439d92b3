// Times as this person's wall shows them; the zone's offsets come from the server, not from the browser.

import { now, state } from "/page/state.js";

function offsetAt(seconds) {
  let offset = 0;
  for (const [from, shift] of state.snapshot.zone.changes) {
    if (from > seconds) break;
    offset = shift;
  }
  return offset;
}

const onTheWall = (seconds) => new Date((seconds + offsetAt(seconds)) * 1000);

const formats = new Map();

/** Making a format is slow, and a channel shows hundreds of times. */
function formatOf(options) {
  const key = JSON.stringify([state.snapshot.zone.locale, options]);
  const make = () => new Intl.DateTimeFormat(state.snapshot.zone.locale, { ...options, timeZone: "UTC" });
  if (!formats.has(key)) formats.set(key, make());
  return formats.get(key);
}

const format = (seconds, options) => formatOf(options).format(onTheWall(seconds));

const DAY = { day: "numeric", month: "long", year: "numeric" };
const SHORT_DAY = { ...DAY, month: "short" };
const LONG_DAY = { ...DAY, weekday: "long" };
const CLOCK = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" };

export const dayKey = (seconds) => onTheWall(seconds).toISOString().slice(0, 10);

export const clockTime = (seconds) => format(seconds, CLOCK);

/** To the millisecond, for those who compare. */
export const exactTime = (seconds) =>
  `${format(seconds, { ...CLOCK, second: "2-digit" })}.${String(Math.floor(seconds * 1000) % 1000).padStart(3, "0")}`;

export const fullTime = (seconds) =>
  `${format(seconds, { ...SHORT_DAY, weekday: "short" })}, ${clockTime(seconds)}`;

/** The time alone where it is today's. */
export const shortTime = (seconds) =>
  dayKey(seconds) === dayKey(now()) ? clockTime(seconds) : fullTime(seconds);

/** Today, Yesterday, or the day itself. */
export function dayName(seconds) {
  return nearDay(seconds) ?? format(seconds, LONG_DAY);
}

function nearDay(seconds) {
  const near = { Yesterday: -86400, Today: 0, Tomorrow: 86400 };
  return Object.keys(near).find((name) => dayKey(seconds) === dayKey(now() + near[name]));
}

/** "2027-06-30T09:00" on this person's wall, in seconds. */
export function fromWall(local) {
  const guess = Date.parse(`${local}Z`) / 1000;
  return guess - offsetAt(guess - offsetAt(guess));
}

export const toWall = (seconds) => onTheWall(seconds).toISOString().slice(0, 16);

const DATE_WORDS = {
  date_num: dayKey,
  date_slash: (seconds) => format(seconds, { day: "2-digit", month: "2-digit", year: "numeric" }),
  date: (seconds) => format(seconds, DAY),
  date_short: (seconds) => format(seconds, SHORT_DAY),
  date_long: (seconds) => format(seconds, LONG_DAY),
  day_divider: (seconds) => format(seconds, { weekday: "long", day: "numeric", month: "long" }),
  time: clockTime,
  time_secs: (seconds) => format(seconds, { ...CLOCK, second: "2-digit" }),
  ago,
};

/** Slack's date tokens: "{date_short_pretty} at {time}". */
export function dateToken(seconds, pattern) {
  return pattern.replace(/\{(\w+)\}/g, (whole, name) => {
    const plain = name.replace(/_(pretty|full)$/, "");
    const pretty = name.endsWith("_pretty") ? nearDay(seconds) : null;
    return pretty ?? DATE_WORDS[plain]?.(seconds) ?? whole;
  });
}

function ago(seconds) {
  const minutes = Math.round((seconds - now()) / 60);
  const words = new Intl.RelativeTimeFormat(state.snapshot.zone.locale, { numeric: "auto" });
  if (Math.abs(minutes) < 60) return words.format(minutes, "minute");
  if (Math.abs(minutes) < 60 * 24) return words.format(Math.round(minutes / 60), "hour");
  return words.format(Math.round(minutes / 1440), "day");
}
