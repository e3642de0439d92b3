"""Files that commands write: the picture of coming milestones, spreadsheets, calendars."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.e2e.running import Stage, set_the_stage, user


@pytest.fixture(scope="module")
def stage(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    """A stage with one milestone on it."""
    folder = tmp_path_factory.mktemp("files")
    stage = set_the_stage(f"sqlite:///{folder / 'rapporteur.db'}", folder)
    options = ("--as", user("marie"), "--channel", "C0AGR", "--command", "/milestone")
    done = stage.bot("say", "Evaluation report: March 2037", *options)
    assert done.returncode == 0, done.stderr
    yield stage
    stage.close()


def test_the_picture_of_a_group_is_drawn_and_told(stage: Stage) -> None:
    done = stage.bot("timeline", "--group", "AGR", "--language", "fr", "-o", "agr.png")
    assert (done.returncode, done.stderr) == (0, "")
    assert "AGR-1 · Evaluation report, mars 2037" in done.stdout
    assert Path(stage.folder, "agr.png").read_bytes().startswith(b"\x89PNG")


def test_the_picture_of_all_groups_holds_what_is_in_each(stage: Stage) -> None:
    done = stage.bot("timeline", "-o", "all.png")
    assert "AGR-1 · Evaluation report, March 2037" in done.stdout
    assert Path(stage.folder, "all.png").read_bytes().startswith(b"\x89PNG")


@pytest.mark.parametrize(("form", "start"), [("ics", b"BEGIN:VCALENDAR"), ("csv", b"id,kind,title")])
def test_items_are_written_as_files(stage: Stage, form: str, start: bytes) -> None:
    done = stage.bot("list", "--format", form)
    assert done.stdout.encode().startswith(start)
    assert "Evaluation report" in done.stdout
