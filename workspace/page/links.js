// Links to places in this workspace are followed on this page, as the person that one is.

import { go } from "/page/go.js";
import { channel } from "/page/state.js";

export const followLinks = () => document.addEventListener("click", follow);

function follow(event) {
  const link = event.target.closest?.('a[href]:not([href^="#"])');
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const wish = placeOf(new URL(link.href));
  if (!wish || !channel(wish.channel)) return;
  event.preventDefault();
  go(wish);
}

function placeOf({ origin, pathname, searchParams }) {
  if (origin !== location.origin) return null;
  const [, archived, digits] = pathname.match(/^\/archives\/(\w+)\/p(\d+)$/) ?? [];
  if (archived) return permalinkPlace(archived, digits, searchParams.get("thread_ts"));
  const wish = Object.fromEntries(
    ["channel", "ts"].map((name) => [name, searchParams.get(name) ?? undefined]),
  );
  return pathname === "/" && wish.channel ? wish : null;
}

function permalinkPlace(id, digits, thread) {
  return thread ? { channel: id, thread } : { channel: id, ts: `${digits.slice(0, -6)}.${digits.slice(-6)}` };
}
