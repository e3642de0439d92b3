"""python -m workspace: reads the world and the manifest, and opens the workspace on this machine."""

from __future__ import annotations

import argparse
import asyncio
import importlib.util
import sys
import zoneinfo
from pathlib import Path

from workspace.keeper import put_aside, read_state
from workspace.manifest import read_manifest
from workspace.saved import BrokenState
from workspace.server import LOOPBACK, serve
from workspace.site import Site, new_site
from workspace.world import BadFile, read_world


def main(arguments: list[str] | None = None) -> int:
    options = _parser().parse_args(arguments)
    if options.host not in LOOPBACK:
        print(f"--host {options.host}: only loopback addresses are served", file=sys.stderr)
        return 2
    _prefer_pinned_zones()
    try:
        site = _site(options)
    except BadFile as trouble:
        print(trouble, file=sys.stderr)
        return 2
    site.deliveries.events_url = options.events_url
    try:
        asyncio.run(serve(site, options.host, options.port, options.state))
    except OSError as trouble:
        print(f"--port {options.port}: {trouble.strerror or trouble}", file=sys.stderr)
        return 1
    return 0


def _site(options: argparse.Namespace) -> Site:
    world, manifest = read_world(options.world), read_manifest(options.manifest)

    def new() -> Site:
        return new_site(world, manifest, rate_limits=not options.no_rate_limits)

    site = new()
    if options.state is None:
        return site
    try:
        read_state(site, options.state)
    except BrokenState as trouble:
        aside = put_aside(options.state)
        print(f"--state {options.state}: {trouble}; a fresh start, the old file is {aside}", file=sys.stderr)
        return new()
    return site


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m workspace", description="A small Slack on this machine.")
    parser.add_argument("--port", type=int, default=8065, help="0 picks a free one (default: 8065)")
    parser.add_argument("--host", default="127.0.0.1", help="a loopback address (default: 127.0.0.1)")
    parser.add_argument(
        "--world", type=Path, required=True, help="TOML file with the team, people and channels"
    )
    parser.add_argument("--manifest", type=Path, required=True, help="the app's Slack manifest, JSON")
    parser.add_argument("--state", type=Path, help="a file in which what was said survives a restart")
    parser.add_argument("--events-url", help="deliver by signed HTTP to this URL instead of Socket Mode")
    parser.add_argument("--no-rate-limits", action="store_true", help="let the bot post as fast as it likes")
    return parser


def _prefer_pinned_zones() -> None:
    """The tzdata package, where installed, is newer than many systems' own data."""
    if importlib.util.find_spec("tzdata"):
        zoneinfo.reset_tzpath(to=())


if __name__ == "__main__":
    sys.exit(main())
