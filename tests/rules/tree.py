"""What the project consists of: its files, its modules, and their syntax trees."""

from __future__ import annotations

import ast
import subprocess
from functools import cache
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parents[2]
PRODUCT = ("bot", "handlers", "storage", "workspace")
NOT_OURS = {".git", ".venv", "data", "build", "dist", "node_modules", "__pycache__"}


@cache
def files() -> tuple[Path, ...]:
    """Every file of the project, relative to the checkout: what git keeps, or, without git, what lies there."""
    listing = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=CHECKOUT,
        capture_output=True,
        text=True,
        check=False,
    )
    if listing.returncode == 0:
        named = [Path(name) for name in listing.stdout.split("\0") if name]
    else:
        named = [path.relative_to(CHECKOUT) for path in CHECKOUT.rglob("*")]
    return tuple(sorted(path for path in named if (CHECKOUT / path).is_file() and not _left_behind(path)))


def _left_behind(path: Path) -> bool:
    return any(part in NOT_OURS or part.endswith("_cache") for part in path.parts)


@cache
def texts() -> dict[Path, str]:
    """Every file that is text."""
    found = {}
    for path in files():
        try:
            found[path] = (CHECKOUT / path).read_bytes().decode("utf-8")
        except UnicodeDecodeError:
            continue
    return found


@cache
def modules(*folders: str) -> dict[Path, ast.Module]:
    """The syntax trees of the Python files in these folders."""
    return {
        path: ast.parse(text, filename=str(path))
        for path, text in texts().items()
        if path.suffix == ".py" and path.parts[0] in (folders or (*PRODUCT, "tests"))
    }


def name_of(path: Path) -> str:
    """The dotted name of a module."""
    parts = path.with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
