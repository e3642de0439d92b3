"""Starts Rapporteur from a bare checkout: `python3 -m bot COMMAND`, or `python3 /path/to/checkout/bot COMMAND`."""

# This file must parse on any Python 3, so that an old one reads the sentence below and not a traceback.
# Everything newer waits behind the check: imports are in functions for that reason.

import os
import sys

OLDEST = (3, 11)


def main():  # type: () -> int
    if sys.version_info < OLDEST:
        sys.stderr.write(too_old())
        return 1
    _import_from_the_checkout()
    arguments = sys.argv[1:]

    from bot import bootstrap

    status = bootstrap.settle(arguments)
    return _hand_over(arguments) if status is None else status


def _hand_over(arguments):  # type: (list[str]) -> int
    # From here on the program's own environment is at hand.
    if arguments[:1] == ["test"]:
        from bot import checks

        return checks.main(arguments[1:])
    from bot import cli

    return cli.main(arguments)


def too_old():  # type: () -> str
    command = " ".join([newer_python() + " -m bot"] + sys.argv[1:])
    return (
        "Rapporteur needs Python {}.{} or newer; this is Python {}.{} ({}).\n"
        "Name a newer one in the command (install it first where it is missing): {}\n"
    ).format(OLDEST[0], OLDEST[1], sys.version_info[0], sys.version_info[1], sys.executable, command)


def newer_python():  # type: () -> str
    """The name of a newer Python on this machine, or of the oldest that will do."""
    folders = os.environ.get("PATH", "").split(os.pathsep)
    for minor in range(OLDEST[1] + 4, OLDEST[1] - 1, -1):
        name = "python{}.{}".format(OLDEST[0], minor)
        if any(os.path.exists(os.path.join(folder, name)) for folder in folders):
            return name
    return "python{}.{}".format(*OLDEST)


def _import_from_the_checkout():  # type: () -> None
    # `python3 FOLDER/bot` puts FOLDER/bot itself on the path, where our modules would hide others of the same name.
    here = os.path.dirname(os.path.abspath(__file__))
    sys.path[:] = [entry for entry in sys.path if os.path.abspath(entry or os.curdir) != here]
    checkout = os.path.dirname(here)
    if checkout not in sys.path:
        sys.path.insert(0, checkout)


if __name__ == "__main__":
    sys.exit(main())
