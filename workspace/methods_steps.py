"""functions.*: the app says how a run of one of its custom steps has ended."""

from __future__ import annotations

from workspace.calls import Call, SlackError
from workspace.site import Site
from workspace.things import StepRun
from workspace.world import Json


def complete_success(site: Site, call: Call) -> Json:
    run = _running(site, call)
    outputs = call.parsed("outputs", "parameter_validation_failed")
    step = site.space.manifest.steps[run.callback_id]
    if not isinstance(outputs, dict) or not step.required_outputs <= set(outputs) <= set(step.outputs):
        raise SlackError("parameter_validation_failed")
    run.status, run.outputs = "completed", outputs
    site.space.changed("steps")
    return {}


def complete_error(site: Site, call: Call) -> Json:
    run = _running(site, call)
    run.status, run.error = "failed", call.text("error")
    site.space.changed("steps")
    return {}


def _running(site: Site, call: Call) -> StepRun:
    run = site.space.step_runs.get(call.text("function_execution_id"))
    if run is None:
        raise SlackError("function_execution_not_found")
    if run.status != "running":
        raise SlackError("execution_not_in_running_state")
    return run
