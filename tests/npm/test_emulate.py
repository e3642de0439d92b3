"""The practice workspace and npm's emulate, asked alike, answer alike; where they do not, a table says who is right."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from dataclasses import dataclass
from fnmatch import fnmatch
from pathlib import Path

import pytest

from tests.conftest import lacking
from tests.npm.differences import ANSWERS, THEIRS_ALONE, TYPES, Difference
from tests.npm.peers import Json, start_emulate, start_ours
from tests.npm.script import play

pytestmark = [pytest.mark.npm, pytest.mark.needs("node"), pytest.mark.timeout(300)]

UNRECORDED = {"blocks", "attachments", "state", "shares", "event_payload"}
"""What an app has put there itself, or whose keys are ids: its shape is no matter of the server's."""


@dataclass(frozen=True)
class Answers:
    """What the two answered to the same script, by method and case."""

    theirs: dict[str, Json]
    ours: dict[str, Json]

    def both(self) -> Iterator[tuple[str, dict[str, str], dict[str, str]]]:
        """Of each call that succeeded with both: its name, and the types of what is in their answer and in ours."""
        for name, theirs in self.theirs.items():
            if theirs["ok"] and self.ours[name]["ok"]:
                yield name, types_in(theirs), types_in(self.ours[name])


@pytest.fixture(scope="module")
def answers(packages: None, tmp_path_factory: pytest.TempPathFactory) -> Answers:
    emulate = start_emulate(tmp_path_factory.mktemp("emulate"))
    theirs = play(emulate)
    emulate.close()
    practice = start_ours()
    ours = play(practice)
    practice.close()
    return Answers(theirs, ours)


def types_in(part: object, at: str = "") -> dict[str, str]:
    """The type of everything in an answer, by its path; * stands for each entry of a list."""
    found = {at: type(part).__name__} if at else {}
    if isinstance(part, dict):
        for key, value in part.items():
            below = f"{at}.{key}" if at else key
            found |= {below: type(value).__name__} if key in UNRECORDED else types_in(value, below)
    elif isinstance(part, list):
        for entry in part:
            found |= types_in(entry, f"{at}.*")
    return found


def test_what_one_refuses_the_other_refuses_with_the_same_word(answers: Answers) -> None:
    found = {
        f"{name} {word(theirs)} {word(answers.ours[name])}"
        for name, theirs in answers.theirs.items()
        if word(theirs) != word(answers.ours[name])
    }

    assert found == known(ANSWERS, found)


def word(answer: Json) -> str:
    return "ok" if answer["ok"] else str(answer["error"])


def test_whatever_is_in_their_answers_is_in_ours(answers: Answers) -> None:
    found = {
        f"{name} {path}" for name, theirs, ours in answers.both() for path in theirs.keys() - ours.keys()
    }

    assert found == known(THEIRS_ALONE, found)


def test_whatever_is_in_our_answers_alone_is_in_slacks_recordings(answers: Answers) -> None:
    shapes = recorded_shapes()
    found = {
        f"{name} {path}"
        for name, theirs, ours in answers.both()
        for path in ours.keys() - theirs.keys()
        if not is_recorded(shapes, name.partition(":")[0], path)
    }

    assert found == set()


def test_what_is_in_both_is_of_the_same_type(answers: Answers) -> None:
    found = {
        f"{name} {path} {theirs[path]} {ours[path]}"
        for name, theirs, ours in answers.both()
        for path in theirs.keys() & ours.keys()
        if theirs[path] != ours[path]
    }

    assert found == known(TYPES, found)


def known(table: tuple[Difference, ...], found: set[str]) -> set[str]:
    """Those of the found that the table explains; every line of the table explains at least one."""
    explained = {
        difference: {each for each in found if fnmatch(each, difference.what)} for difference in table
    }
    assert [difference for difference, those in explained.items() if not those] == []
    return set().union(*explained.values())


def recorded_shapes() -> Json:
    folder = os.environ.get("TEST_ORACLES")
    if folder is None:
        lacking("TEST_ORACLES names no folder with Slack's recordings")
    shapes: Json = json.loads((Path(folder or "") / "slack-shapes.json").read_text(encoding="utf-8"))
    return shapes


def is_recorded(shapes: Json, method: str, path: str) -> bool:
    """Files are recorded once, as files.info gives them."""
    _, in_file, of_file = path.partition("files.*")
    if in_file:
        method, path = "files.info", f"file{of_file}"
    return f".{path.replace('.*', '[]')}" in shapes.get(method, {})
