"""When a message may go out: not at night, and not before another to which it belongs."""

from __future__ import annotations

from datetime import datetime, time, timedelta

from bot.domain.calendar import ONE_DAY, instant, local_day, local_time

EARLIEST, LATEST = time(7), time(20)
"""Between these local times people may be written to."""
A_MOMENT = timedelta(seconds=2)
"""How long a message waits for another, to which it belongs, that another process is sending."""


def quiet_until(now: datetime, timezone: str) -> datetime | None:
    """The next moment at which people there may be written to; None when that is now."""
    at = local_time(now, timezone)
    if EARLIEST <= at <= LATEST:
        return None
    today = local_day(now, timezone)
    return instant(today if at < EARLIEST else today + ONE_DAY, EARLIEST, timezone)
