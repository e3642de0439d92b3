"""Values written as TypeScript constants of Slack's own types, and what the compiler says of them."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.npm.packages import MODULES

HEAD = """\
import type * as bolt from "@slack/bolt";
import type * as slack from "@slack/types";
// What has gone through this may hold more than its type knows of; it must still hold all that the type asks for.
const more = <T>(it: T): T => it;
"""
STRICT = ("--noEmit", "--strict", "--pretty", "false", "--module", "nodenext", "--target", "es2022")


@dataclass(frozen=True, kw_only=True)
class Constant:
    """A value, as JSON, and the type that it should have.

    One that is `exact` may hold nothing that the type does not know. One that is `wrong` must not fit.
    """

    about: str
    type: str
    value: str
    exact: bool = False
    wrong: bool = False

    def lines(self, number: int) -> str:
        """Two lines of TypeScript, the first of them for the compiler."""
        expected = "// @ts-expect-error" if self.wrong else ""
        value = self.value if self.exact else f"more({self.value})"
        return f"{expected}\nexport const c{number}: {self.type} = {value};\n"


def complaints(constants: Sequence[Constant], folder: Path) -> list[str]:
    """What the compiler, at its strictest, has against these constants; each complaint once."""
    file = folder / "constants.ts"
    written = [constant.lines(number) for number, constant in enumerate(constants)]
    file.write_text(HEAD + "".join(written), encoding="utf-8")
    (folder / "node_modules").symlink_to(MODULES)
    command = ["node", str(MODULES / "typescript" / "bin" / "tsc"), *STRICT, file.name]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=100, check=False)
    said = re.split(r"^constants\.ts", done.stdout, flags=re.MULTILINE)[1:]
    assert bool(said) == bool(done.returncode), done.stdout + done.stderr
    return list(dict.fromkeys(_with_its_subject(constants, each) for each in said))


def _with_its_subject(constants: Sequence[Constant], complaint: str) -> str:
    place = re.match(r"\((\d+),\d+\): ", complaint)
    assert place, complaint
    constant = constants[(int(place[1]) - HEAD.count("\n") - 1) // 2]
    return f"{constant.about}: {complaint[place.end() :]}"
