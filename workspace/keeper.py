"""Keeps the state in a file: written whole or not at all, a second after a change and at the end, read at the start."""

from __future__ import annotations

import asyncio
import json
import os
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from workspace.saved import BrokenState, as_json, restore
from workspace.site import Site
from workspace.world import BadFile, Json

WAIT_SECONDS = 1.0
NOT_KEPT = {"connection", "log", "view"}


def read_state(site: Site, path: Path) -> None:
    """Fills the site from the file, where there is one. Raises BrokenState, and BadFile where reading is not possible."""
    try:
        restore(site, json.loads(path.read_text(encoding="utf-8")))
    except FileNotFoundError:
        if not path.parent.is_dir():
            raise BadFile(f"--state {path}: there is no folder {path.parent}") from None
    except (ValueError, RecursionError) as trouble:
        raise BrokenState(f"not JSON: {trouble}") from trouble
    except OSError as trouble:
        raise BadFile(f"--state {path}: {trouble.strerror}") from trouble


def put_aside(path: Path) -> Path:
    return path.replace(path.with_name(path.name + ".broken"))


class Keeper:
    def __init__(self, site: Site, path: Path) -> None:
        self._site = site
        self._path = path
        self._changed = asyncio.Event()

    async def keep(self) -> None:
        """Saves a second after a change, with all that came in between; until it is cancelled."""
        unwatch = self._site.space.watch(self._notice)
        try:
            while True:
                await self._changed.wait()
                await asyncio.sleep(WAIT_SECONDS)
                self.save()
        finally:
            unwatch()

    def finish(self) -> None:
        if self._changed.is_set():
            self.save()

    def _notice(self, news: Json) -> None:
        if news["topic"] not in NOT_KEPT:
            self._changed.set()

    def save(self) -> None:
        """A disk that is full or gone is said, and does not end the workspace."""
        self._changed.clear()
        new = self._path.with_name(self._path.name + ".new")
        try:
            new.write_text(json.dumps(as_json(self._site)), encoding="utf-8")
            os.replace(new, self._path)
        except OSError as trouble:
            print(f"--state {self._path}: not saved: {trouble.strerror}", file=sys.stderr, flush=True)


@asynccontextmanager
async def kept(site: Site, path: Path | None) -> AsyncIterator[None]:
    """Keeps the state while the body runs, and what is still unsaved after it; without a path, nothing."""
    if path is None:
        yield
        return
    keeper = Keeper(site, path)
    keeping = asyncio.create_task(keeper.keep())
    try:
        yield
    finally:
        keeping.cancel()
        keeper.finish()
