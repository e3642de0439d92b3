"""The parts of one running workspace, put together once and handed to whoever needs them."""

from __future__ import annotations

from dataclasses import dataclass

from workspace.clock import Clock
from workspace.deliveries import Deliveries
from workspace.events import Events
from workspace.faults import Faults
from workspace.hooks import Hooks
from workspace.installs import Installs
from workspace.limits import Limits
from workspace.log import Log
from workspace.manifest import Manifest
from workspace.quota import Quota
from workspace.sockets import Sockets
from workspace.state import Workspace
from workspace.triggers import Triggers
from workspace.world import World


@dataclass(frozen=True, kw_only=True)
class Site:
    space: Workspace
    clock: Clock
    log: Log
    sockets: Sockets
    deliveries: Deliveries
    events: Events
    triggers: Triggers
    hooks: Hooks
    faults: Faults
    limits: Limits
    installs: Installs

    async def start_again(self) -> None:
        """A fresh workspace at the same address: connections are closed, deliveries forgotten, the clock is true."""
        await self.sockets.close()
        await self.deliveries.forget()
        self.deliveries.events_url = None
        for part in (self.faults, self.limits, self.log):
            part.clear()
        self.clock.start_again()
        self.space.start_again()
        self.space.changed("everything")


def new_site(world: World, manifest: Manifest, *, rate_limits: bool = True) -> Site:
    clock = Clock(world.team.tz)
    space = Workspace(world, manifest, clock)
    clock.on_move.append(lambda: space.changed("clock"))
    log = Log(clock)
    log.on_change.append(lambda: space.changed("log"))
    sockets = Sockets()
    sockets.on_change.append(lambda: space.changed("connection"))
    deliveries = Deliveries(clock, log, sockets, Quota(on=rate_limits))
    return Site(
        space=space,
        clock=clock,
        log=log,
        sockets=sockets,
        deliveries=deliveries,
        events=Events(space, deliveries),
        triggers=Triggers(),
        hooks=Hooks(space),
        faults=Faults(),
        limits=Limits(on=rate_limits),
        installs=Installs(),
    )
