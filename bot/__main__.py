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

    from bot import bootstrap

    return bootstrap.start(sys.argv[1:])


def too_old():  # type: () -> str
    command = " ".join(["python3.11 -m bot"] + sys.argv[1:])
    return (
        "Rapporteur needs Python %d.%d or newer; this is Python %d.%d (%s).\n"
        "Install a newer Python and name it in the command, for example: %s\n"
    ) % (OLDEST + tuple(sys.version_info[:2]) + (sys.executable, command))


def _import_from_the_checkout():  # type: () -> None
    # `python3 FOLDER/bot` puts FOLDER/bot itself on the path, where our modules would hide others of the same name.
    here = os.path.dirname(os.path.abspath(__file__))
    sys.path[:] = [entry for entry in sys.path if os.path.abspath(entry or os.curdir) != here]
    checkout = os.path.dirname(here)
    if checkout not in sys.path:
        sys.path.insert(0, checkout)


if __name__ == "__main__":
    sys.exit(main())
