"""Every check there is, in the order in which they tell most for the wait: `python3 -m bot test`."""

import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parent.parent
# import-linter has no `python -m` form.
LINT_IMPORTS = "from importlinter.cli import lint_imports_command; lint_imports_command()"
CODE = ("bot", "handlers", "storage", "workspace", "tests")


@dataclass(frozen=True, kw_only=True)
class Step:
    name: str
    command: tuple[str, ...]


def main(pytest_arguments: list[str]) -> int:
    """All steps, whatever fails; or, with arguments, pytest alone with them."""
    if pytest_arguments:
        return run(Step(name="tests", command=("-m", "pytest", *pytest_arguments)))
    results = {step.name: report(step) for step in steps()}
    failed = [name for name, passed in results.items() if not passed]
    say(f"failed: {', '.join(failed)}" if failed else f"all passed: {', '.join(results)}")
    return 1 if failed else 0


def steps() -> list[Step]:
    folders = tuple(folder for folder in CODE if (CHECKOUT / folder / "__init__.py").exists())
    return [
        Step(name="format", command=("-m", "ruff", "format", "--check", ".")),
        Step(name="lint", command=("-m", "ruff", "check", ".")),
        Step(name="types", command=("-m", "mypy", *folders)),
        Step(name="layers", command=("-c", LINT_IMPORTS)),
        # Last, because its closing line is the one that people and machines look for.
        Step(name="tests", command=("-m", "pytest", "-n", "2", "--dist", "worksteal")),
    ]


def report(step: Step) -> bool:
    began = time.monotonic()
    say(f"{step.name} ...")
    status = run(step)
    say(f"{step.name}: {'failed' if status else 'passed'} after {time.monotonic() - began:.1f} s")
    return status == 0


def run(step: Step) -> int:
    # `python -m`, never the scripts beside it: their first line breaks when the checkout is moved.
    return subprocess.run([sys.executable, *step.command], cwd=CHECKOUT).returncode


def say(line: str) -> None:
    # Flushed, so that it stands where it belongs among the lines of the tools.
    sys.stderr.write(f"checks: {line}\n")
    sys.stderr.flush()
