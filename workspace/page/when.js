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

export function format(seconds, options) {
  return new Intl.DateTimeFormat(state.snapshot.zone.locale, { ...options, timeZone: "UTC" }).format(onTheWall(seconds));
}

export const dayKey = (seconds) => onTheWall(seconds).toISOString().slice(0, 10);

export const clockTime = (seconds) => format(seconds, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });

export const fullTime = (seconds) =>
  `${format(seconds, { weekday: "short", day: "numeric", month: "short", year: "numeric" })}, ${clockTime(seconds)}`;

export function dayName(seconds) {
  if (dayKey(seconds) === dayKey(now())) return "Today";
  if (dayKey(seconds) === dayKey(now() - 86400)) return "Yesterday";
  return format(seconds, { weekday: "long", day: "numeric", month: "long", year: "numeric" });
}

/** "2027-06-30T09:00" on this person's wall, in seconds. */
export function fromWall(local) {
  const guess = Date.parse(`${local}Z`) / 1000;
  return guess - offsetAt(guess - offsetAt(guess));
}

export const toWall = (seconds) => onTheWall(seconds).toISOString().slice(0, 16);

const DATE_WORDS = {
  date_num: (s) => dayKey(s),
  date_slash: (s) => format(s, { day: "2-digit", month: "2-digit", year: "numeric" }),
  date: (s) => format(s, { day: "numeric", month: "long", year: "numeric" }),
  date_short: (s) => format(s, { day: "numeric", month: "short", year: "numeric" }),
  date_long: (s) => format(s, { weekday: "long", day: "numeric", month: "long", year: "numeric" }),
  time: clockTime,
  time_secs: (s) => format(s, { hour: "2-digit", minute: "2-digit", second: "2-digit", hourCycle: "h23" }),
  ago,
};

/** Slack's date tokens: "{date_short_pretty} at {time}". */
export function dateToken(seconds, pattern) {
  return pattern.replace(/\{(\w+)\}/g, (whole, name) => {
    const plain = name.replace(/_(pretty|full)$/, "");
    if (name.endsWith("_pretty") && ["Today", "Yesterday"].includes(dayName(seconds))) return dayName(seconds);
    return DATE_WORDS[plain]?.(seconds) ?? (plain === "day_divider" ? dayName(seconds) : whole);
  });
}

function ago(seconds) {
  const minutes = Math.round((seconds - now()) / 60);
  const words = new Intl.RelativeTimeFormat(state.snapshot.zone.locale, { numeric: "auto" });
  if (Math.abs(minutes) < 60) return words.format(minutes, "minute");
  if (Math.abs(minutes) < 60 * 24) return words.format(Math.round(minutes / 60), "hour");
  return words.format(Math.round(minutes / 1440), "day");
}
