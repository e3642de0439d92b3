"""No file names a machine, and every file ends as editors expect."""

from __future__ import annotations

from tests.rules.tree import texts

# Put together here, so that this file passes its own test.
PATHS_OF_SOMEBODYS_MACHINE = tuple(f"/{folder}/" for folder in ("work", "root"))

OURS_TO_TIDY = {".py", ".toml", ".md", ".yaml", ".po", ".html", ".css", ".js", ""}


def test_no_file_holds_a_path_of_somebodys_machine() -> None:
    found = [
        f"{path}: {name}"
        for path, text in texts().items()
        for name in PATHS_OF_SOMEBODYS_MACHINE
        if name in text
    ]

    assert not found


def test_the_pinned_packages_name_no_address() -> None:
    found = [
        f"{path}:{number}"
        for path, text in texts().items()
        if path.name.startswith("requirements")
        for number, line in enumerate(text.splitlines(), start=1)
        if "://" in line or line.startswith("-")
    ]

    assert not found


def test_lines_end_without_blanks_and_files_with_a_line_end() -> None:
    ours = {path: text for path, text in texts().items() if path.suffix in OURS_TO_TIDY and text}

    assert not [str(path) for path, text in ours.items() if not text.endswith("\n") or "\r" in text]
    assert not [
        f"{path}:{number}"
        for path, text in ours.items()
        for number, line in enumerate(text.split("\n"), start=1)
        if line != line.rstrip(" \t")
    ]
