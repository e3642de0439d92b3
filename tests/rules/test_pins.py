"""What pyproject.toml asks for is pinned, with hashes, and the tests' pins are the product's pins and more."""

from __future__ import annotations

import re
import tomllib
from typing import Any

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.rules.tree import CHECKOUT

PIN = re.compile(
    r"^([a-z0-9._-]+)==([^ ;\\]+)([^\\]*)((?: \\\n    --hash=sha256:[0-9a-f]{64})+)$", re.MULTILINE
)


def test_what_the_product_needs_is_pinned() -> None:
    assert unmet(project()["project"]["dependencies"], "requirements.txt") == []


def test_what_the_tests_need_is_pinned() -> None:
    needed = project()["project"]["dependencies"] + project()["dependency-groups"]["dev"]

    assert unmet(needed, "requirements-dev.txt") == []


def test_the_tests_run_with_the_versions_of_the_product() -> None:
    assert pins("requirements.txt").items() <= pins("requirements-dev.txt").items()


@pytest.mark.parametrize("name", ["requirements.txt", "requirements-dev.txt"])
def test_every_line_is_a_pin_with_its_hashes(name: str) -> None:
    text = (CHECKOUT / name).read_text(encoding="utf-8")

    assert PIN.sub("", text).strip() == ""
    assert len(pins(name)) > 10


def test_every_dependency_has_its_reason() -> None:
    lines = (
        (CHECKOUT / "pyproject.toml").read_text(encoding="utf-8").split("dependencies = [")[1].split("\n]")[0]
    )
    pairs = [line.strip() for line in lines.splitlines() if line.strip()]

    assert all(line.startswith("#") for line in pairs[::2])
    assert all(line.startswith('"') for line in pairs[1::2])


def project() -> dict[str, Any]:
    return tomllib.loads((CHECKOUT / "pyproject.toml").read_text(encoding="utf-8"))


def pins(name: str) -> dict[str, str]:
    text = (CHECKOUT / name).read_text(encoding="utf-8")
    return {canonicalize_name(pin[1]): pin[2] for pin in PIN.finditer(text)}


def unmet(needed: list[str], name: str) -> list[str]:
    have = pins(name)
    wanted = [Requirement(line) for line in needed]
    return [
        str(want)
        for want in wanted
        if not want.specifier.contains(have.get(canonicalize_name(want.name), "0"))
    ]
