"""/control/step runs one of the app's custom steps for a person; with /control/assistant it tells what the app made of it."""

from __future__ import annotations

import json
from dataclasses import asdict

from aiohttp import web

from workspace.events import heard
from workspace.ids import APP_ID, TEAM_TOKEN_STEP, new_id
from workspace.site import Site
from workspace.things import StepRun
from workspace.wishes import BadWish, person_of
from workspace.world import Json


def routes(site: Site) -> list[web.RouteDef]:
    return [
        web.post("/control/step", lambda request: _run(site, request)),
        web.get("/control/step", lambda request: _tell(site, request)),
        web.get("/control/assistant", lambda request: _tell_threads(site, request)),
    ]


async def _run(site: Site, request: web.Request) -> web.Response:
    try:
        run = _new_run(site, json.loads(await request.text() or "{}"))
    except KeyError as trouble:
        return _refused(f"{trouble.args[0]} is missing")
    except (BadWish, ValueError) as trouble:
        return _refused(str(trouble))
    site.space.step_runs[run.id] = run
    site.space.changed("steps")
    acks = await heard(site.events.send("function_executed", _event(site, run)))
    return web.json_response({"ok": True, "id": run.id, "acks": acks})


def _new_run(site: Site, wish: Json) -> StepRun:
    person, callback_id = person_of(site, wish), wish["callback_id"]
    if callback_id not in site.space.manifest.steps:
        raise BadWish(f"no step {callback_id} in the manifest")
    return StepRun(id=new_id("Fx"), callback_id=callback_id, person=person, inputs=wish.get("inputs", {}))


def _refused(words: str) -> web.Response:
    return web.json_response({"ok": False, "error": words}, status=400)


def _event(site: Site, run: StepRun) -> Json:
    """https://docs.slack.dev/reference/events/function_executed"""
    step = site.space.manifest.steps[run.callback_id]
    return {
        "type": "function_executed",
        "function": {
            "id": "Fn0PRACTICE",
            "callback_id": step.callback_id,
            "title": step.title,
            "description": step.description,
            "type": "app",
            "input_parameters": _parameters(step.inputs),
            "output_parameters": _parameters(step.outputs),
            "app_id": APP_ID,
            "date_created": 0,
            "date_updated": 0,
            "date_deleted": 0,
        },
        "inputs": run.inputs,
        "function_execution_id": run.id,
        "workflow_execution_id": new_id("Wx"),
        "event_ts": site.events.now(),
        "bot_access_token": TEAM_TOKEN_STEP,
    }


def _parameters(properties: Json) -> list[Json]:
    return [{"name": name, **each} for name, each in properties.items()]


async def _tell(site: Site, request: web.Request) -> web.Response:
    run = site.space.step_runs.get(request.query.get("id", ""))
    if run is None:
        return _refused("no such run")
    return web.json_response({"ok": True, "run": asdict(run)})


async def _tell_threads(site: Site, request: web.Request) -> web.Response:
    """What the app shows at the threads of a channel; under no thread_ts, at the channel as a whole."""
    wanted = request.query.get("channel", "")
    threads = [
        {"thread_ts": ts, **asdict(thread)}
        for (channel, ts), thread in site.space.assistants.items()
        if channel == wanted
    ]
    return web.json_response({"ok": True, "threads": threads})
