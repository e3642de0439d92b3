"""Every module says what it is for, can be imported without consequences, and keeps its functions short."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.rules.tree import CHECKOUT, PRODUCT, modules, name_of

LONGEST = 60
LONG = 30

SENTENCE = re.compile(r"""\S.*[.?!][`)"'”]*$""")

# Who may ask for what is around the process; everybody else is told.
READERS_OF_THE_ENVIRONMENT = {"bot/__main__.py", "bot/bootstrap.py", "bot/settings.py"}
# Where the true clock is read. The practice workspace is a stranger and has its own, as Slack has.
READERS_OF_THE_CLOCK = {"handlers/wallclock.py"}
CLOCKS = {"datetime.now", "datetime.utcnow", "datetime.today", "date.today", "time.time"}

# Alembic runs these itself, with a database at hand; and a step lists every table it makes, however many.
RUN_BY_ALEMBIC = re.compile(r"\.migrations\.(env|versions\..+)$")


def test_every_module_begins_with_a_sentence() -> None:
    # An empty file only makes a folder a package.
    assert not [
        str(path) for path, tree in modules().items() if tree.body and not SENTENCE.match(opening(tree))
    ]


def test_no_function_is_longer_than_a_page_and_nine_tenths_fit_half_a_page() -> None:
    lengths = sorted((length, where) for length, where in functions(*PRODUCT))
    if not lengths:
        pytest.skip("no functions yet")

    assert not [where for length, where in lengths if length > LONGEST]
    assert lengths[len(lengths) * 9 // 10][0] <= LONG, [where for length, where in lengths if length > LONG]


def test_no_test_is_longer_than_a_page() -> None:
    assert not [where for length, where in functions("tests") if length > LONGEST]


def test_nobody_replaces_our_code_by_mocks() -> None:
    found = [
        f"{path}: {name}"
        for path, tree in modules().items()
        for name in imported(tree)
        if "mock" in name.split(".") or name.startswith("pytest_mock")
    ]

    assert not found


def test_now_is_an_argument() -> None:
    found = [
        f"{path}:{line}: {call}"
        for path, tree in modules("bot", "handlers", "storage").items()
        if path.as_posix() not in READERS_OF_THE_CLOCK
        for line, call in attributes(tree)
        if call in CLOCKS
    ]

    assert not found


def test_the_environment_is_read_in_one_place() -> None:
    found = [
        f"{path}:{line}: {name}"
        for path, tree in modules(*PRODUCT).items()
        if path.as_posix() not in READERS_OF_THE_ENVIRONMENT and not path.as_posix().startswith("bot/demo")
        for line, name in attributes(tree)
        if name in {"os.environ", "os.getenv"}
    ]

    assert not found


def test_importing_a_module_has_no_consequences(tmp_path: Path) -> None:
    names = [name_of(path) for path in modules(*PRODUCT)]
    wanted = [name for name in names if not name.endswith("__main__") and not RUN_BY_ALEMBIC.search(name)]

    done = subprocess.run(
        [
            sys.executable,
            "-I",
            "-W",
            "error",
            str(CHECKOUT / "tests/rules/import_all.py"),
            str(CHECKOUT),
            *wanted,
        ],
        cwd=tmp_path,
        env={"PATH": "", "SYSTEMROOT": ""},
        capture_output=True,
        text=True,
        timeout=110,
        check=False,
    )

    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert not list(tmp_path.iterdir())


def opening(tree: ast.Module) -> str:
    return (ast.get_docstring(tree) or "").split("\n\n")[0].replace("\n", " ")


def functions(*folders: str) -> Iterator[tuple[int, str]]:
    for path, tree in modules(*folders).items():
        if RUN_BY_ALEMBIC.search(name_of(path)):
            continue
        for node in ast.walk(tree):
            if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
                length = (node.end_lineno or node.lineno) - node.lineno + 1
                yield length, f"{path}:{node.lineno}: {node.name} ({length} lines)"


def imported(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def attributes(tree: ast.Module) -> Iterator[tuple[int, str]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute):
            yield node.lineno, ".".join(ast.unparse(node).split(".")[-2:])
