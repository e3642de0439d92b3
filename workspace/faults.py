"""Faults on demand: the next calls of a method, or the next deliveries of a kind, go wrong in a chosen way."""

from __future__ import annotations

from dataclasses import asdict, dataclass

from workspace.world import Json

OF_METHODS = {
    "delay": "Slack takes so many seconds to answer",
    "429": "too many calls; Retry-After names so many seconds",
    "500": "Slack itself fails",
    "drop_before": "the line breaks before Slack has taken the call",
    "drop_after": "Slack takes the call, then the line breaks",
    "error": "Slack refuses, with the error that is named",
    "token_revoked": "Slack says that the token was revoked",
    "is_archived": "Slack says that the channel is archived",
}
OF_DELIVERIES = {
    "lost_ack": "the app's acknowledgement gets lost, and Slack acts as if there had been none",
    "twice": "it comes twice at once, over two connections where there are two",
    "out_of_order": "an event waits, and comes after the next delivery",
    "rate_limited": "an event is one too many in its hour: it is lost, and over HTTP the app is told app_rate_limited",
    "refresh": "an event comes right after its connection is asked to be renewed, and again over the new one",
}
SAY_THEIR_ERROR = ("token_revoked", "is_archived")


@dataclass
class Fault:
    """`method` is a Web API method, or a delivery: an event's type, a command, an interaction's type; * is any."""

    method: str
    kind: str
    times: int = 1
    seconds: float = 1.0
    error: str = "internal_error"


class UnknownFault(Exception):
    """The order names no kind of fault that exists here."""


class Faults:
    """The faults that are ordered and have not happened yet, of the kinds that somebody can make happen."""

    def __init__(self, kinds: Json = OF_METHODS) -> None:
        self.kinds = kinds
        self._ordered: list[Fault] = []

    def order(self, wish: Json) -> None:
        if wish.get("kind") not in self.kinds or not wish.get("method"):
            known = ", ".join([*OF_METHODS, *OF_DELIVERIES])
            raise UnknownFault(f"method and kind are needed, and kind is one of {known}")
        try:
            self._ordered.append(_fault(wish))
        except (TypeError, ValueError) as trouble:
            raise UnknownFault(f"times and seconds are numbers above nothing: {trouble}") from trouble

    def clear(self) -> None:
        self._ordered.clear()

    def as_json(self) -> list[Json]:
        return [asdict(fault) for fault in self._ordered]

    def take(self, name: str) -> Fault | None:
        """The fault that this call or this delivery meets, counted down."""
        fault = next((each for each in self._ordered if each.method in (name, "*")), None)
        if fault:
            fault.times -= 1
            if not fault.times:
                self._ordered.remove(fault)
        return fault


def _fault(wish: Json) -> Fault:
    kind = str(wish["kind"])
    fault = Fault(
        method=str(wish["method"]),
        kind=kind,
        times=int(wish.get("times", 1)),
        seconds=float(wish.get("seconds", 1)),
        error=kind if kind in SAY_THEIR_ERROR else str(wish.get("error", "internal_error")),
    )
    if fault.times < 1 or fault.seconds < 0:
        raise ValueError(f"{fault.times} times, {fault.seconds} seconds")
    return fault
