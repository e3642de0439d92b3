"""The rules of dates in the order in which they are tried: each is a shape and what it means (DESIGN section 5).

A rule gets the values of its shape's named elements and gives a sense, or None where the values do not go together.
"""

from __future__ import annotations

from collections.abc import Sequence

from bot.language.named_rules import NAMED
from bot.language.rules import Rule
from bot.language.told_rules import TOLD

RULES: Sequence[Rule] = (*NAMED, *TOLD)
