"""The rest of the Web API: auth, team, people, views, files, and the exchange of OAuth codes."""

from workspace import methods_chat, shapes, views
from workspace.calls import Call, SlackError, invalid
from workspace.ids import APP_ID, BOT_ID, BOT_USER, TEAM_TOKEN_BOT
from workspace.paging import page
from workspace.site import Site
from workspace.state import Message, StoredFile, View
from workspace.world import Json


def api_test(_site: Site, call: Call) -> Json:
    if call.has("error"):
        raise SlackError(call.text("error"), args=call.args)
    return {"args": call.args}


def auth_test(site: Site, _call: Call) -> Json:
    team = site.space.world.team
    return {
        "url": site.space.url,
        "team": team.name,
        "user": site.space.manifest.handle,
        "team_id": team.id,
        "user_id": BOT_USER,
        "bot_id": BOT_ID,
        "app_id": APP_ID,
        "app_name": site.space.manifest.app_name,
        "is_enterprise_install": False,
    }


def open_connection(site: Site, _call: Call) -> Json:
    address = site.space.url.replace("http://", "ws://", 1)
    return {"url": f"{address}link/?ticket={site.sockets.new_ticket()}&app_id={APP_ID}"}


def team_info(site: Site, _call: Call) -> Json:
    team = site.space.world.team
    return {"team": {"id": team.id, "name": team.name, "domain": team.domain, "email_domain": "", "icon": {}}}


def bot_info(site: Site, call: Call) -> Json:
    if call.text("bot", BOT_ID) != BOT_ID:
        raise SlackError("bot_not_found")
    bot = {
        "id": BOT_ID,
        "deleted": False,
        "name": site.space.manifest.bot_name,
        "updated": 0,
        "app_id": APP_ID,
    }
    return {"bot": bot | {"user_id": BOT_USER, "icons": {}}}


def list_users(site: Site, call: Call) -> Json:
    part, cursor = page(call, list(site.space.people.values()), 1000)
    with_locale = call.flag("include_locale")
    return {
        "members": [shapes.person_json(site.space, each, with_locale=with_locale) for each in part],
        "cache_ts": int(site.clock.timestamp()),
        "response_metadata": {"next_cursor": cursor},
    }


def user_info(site: Site, call: Call) -> Json:
    person = site.space.people.get(call.text("user"))
    if person is None:
        raise SlackError("user_not_found")
    return {"user": shapes.person_json(site.space, person, with_locale=call.flag("include_locale"))}


def open_view(site: Site, call: Call) -> Json:
    body = views.checked(site.space, call.parsed("view"), "modal")
    return _shown(site, views.open_modal(site.space, _exchanged(site, call), body))


def push_view(site: Site, call: Call) -> Json:
    body = views.checked(site.space, call.parsed("view"), "modal")
    return _shown(site, views.push_modal(site.space, _exchanged(site, call), body))


def _exchanged(site: Site, call: Call) -> str:
    """The person of the trigger; Slack checks the view first, so a bad one does not use the trigger up."""
    if not (call.has("trigger_id") or call.has("interactivity_pointer")):
        raise invalid("missing required field: trigger_id")
    return site.triggers.exchange(call.text("trigger_id") or call.text("interactivity_pointer"))


def update_view(site: Site, call: Call) -> Json:
    if call.has("view_id"):
        view = site.space.find_view(call.text("view_id"))
    else:
        view = site.space.find_external_view(call.text("external_id")) if call.has("external_id") else None
    if view is None:
        raise SlackError("not_found")
    return _shown(site, views.update(site.space, view, call.parsed("view"), call.text("hash")))


def publish_view(site: Site, call: Call) -> Json:
    person = call.text("user_id")
    if person not in site.space.people:
        raise invalid("user_id is not a known user")
    return _shown(site, views.publish_home(site.space, person, call.parsed("view"), call.text("hash")))


def _shown(site: Site, view: View) -> Json:
    return {"view": shapes.view_json(site.space, view)}


def upload_url(site: Site, call: Call) -> Json:
    length = call.number("length", 0)
    if length <= 0:
        raise SlackError(
            "invalid_arguments", response_metadata={"messages": ["[ERROR] length must be positive"]}
        )
    file = site.space.new_file(
        name=call.text("filename"), length=length, user=BOT_USER, alt_text=call.text("alt_txt")
    )
    return {"upload_url": f"{site.space.url}upload/v1/{file.secret}", "file_id": file.id}


def complete_upload(site: Site, call: Call) -> Json:
    wishes = call.parsed("files")
    if not isinstance(wishes, list) or not wishes:
        raise invalid("files must be a list of uploaded files")
    files = [_uploaded(site, wish) for wish in wishes]
    for channel in _upload_channels(call):
        _share(site, Call(call.method, {**call.args, "channel": channel}), files)
    return {"files": [shapes.file_json(site.space, file) for file in files]}


def _uploaded(site: Site, wish: Json) -> StoredFile:
    file = site.space.files.get(str(wish.get("id")))
    if file is None or not file.content:
        raise SlackError("file_not_found")
    file.title = wish.get("title") or file.name
    return file


def _upload_channels(call: Call) -> list[str]:
    listed = call.text("channel_id") or call.text("channels")
    return [each.strip() for each in listed.split(",") if each.strip()]


def _share(site: Site, call: Call, files: list[StoredFile]) -> None:
    conversation = methods_chat.writable(site, call)
    message = Message(
        ts=site.space.next_ts(conversation),
        user=BOT_USER,
        text=call.text("initial_comment"),
        blocks=methods_chat.blocks_of(call),
        thread_ts=methods_chat.thread_of(conversation, call),
        files=[file.id for file in files],
        by_bot=True,
    )
    for file in files:
        file.shared = True
    methods_chat.posted(site, conversation, message)


def oauth_access(site: Site, call: Call) -> Json:
    if not (call.has("client_id") and call.has("client_secret")):
        raise SlackError("bad_client_secret" if call.has("client_id") else "invalid_client_id")
    grant = site.installs.exchange(call.text("code"))
    if grant is None or grant.client_id != call.text("client_id"):
        raise SlackError("invalid_code")
    if call.has("redirect_uri") and call.text("redirect_uri") != grant.redirect_uri:
        raise SlackError("bad_redirect_uri")
    team = site.space.world.team
    return {
        "access_token": TEAM_TOKEN_BOT,
        "token_type": "bot",
        "scope": ",".join(sorted(grant.scopes)),
        "bot_user_id": BOT_USER,
        "app_id": APP_ID,
        "team": {"name": team.name, "id": team.id},
        "enterprise": None,
        "authed_user": {"id": grant.person},
        "is_enterprise_install": False,
    }
