"""Faults that tests order: the next calls of a method go wrong in a chosen way."""

from dataclasses import dataclass

from workspace.world import Json

KINDS = ("delay", "500", "429", "drop_after", "drop_before", "error")


@dataclass
class Fault:
    method: str
    kind: str
    times: int = 1
    seconds: float = 1.0
    error: str = "internal_error"


class UnknownFault(Exception):
    """The order names no kind of fault that exists here."""


class Faults:
    def __init__(self) -> None:
        self._ordered: list[Fault] = []

    def order(self, wish: Json) -> None:
        if wish.get("kind") not in KINDS or not wish.get("method"):
            raise UnknownFault(f"method and kind are needed, and kind is one of {', '.join(KINDS)}")
        self._ordered.append(
            Fault(
                method=wish["method"],
                kind=wish["kind"],
                times=int(wish.get("times", 1)),
                seconds=float(wish.get("seconds", 1)),
                error=wish.get("error", "internal_error"),
            )
        )

    def clear(self) -> None:
        self._ordered.clear()

    def take(self, method: str) -> Fault | None:
        """The fault that this call of the method meets, counted down."""
        for fault in self._ordered:
            if fault.method in (method, "*") and fault.times > 0:
                fault.times -= 1
                return fault
        return None
