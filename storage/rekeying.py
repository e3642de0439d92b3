"""A channel that Slack has given another id: every row that names it follows."""

from __future__ import annotations

import secrets
from dataclasses import replace

from sqlalchemy import Text, bindparam, delete, func, update

from bot.domain.person import ChannelId
from storage.directory import DirectoryPart
from storage.opened import HERE, kept_in
from storage.schema import cards, channels, notices, working_groups, workspaces

_OLD, _NEW = bindparam("old", type_=Text), bindparam("new", type_=Text)
# The target stands within the key, between colons: what was said under the old id is not said again under the new one.
_KEY = func.replace(notices.c.key, bindparam("old_in_key"), bindparam("new_in_key"))
_FOLLOW = (
    update(working_groups).where(working_groups.c.workspace == HERE, working_groups.c.channel == _OLD).values(channel=_NEW),
    update(cards).where(cards.c.workspace == HERE, cards.c.channel == _OLD).values(channel=_NEW),
    update(notices).where(notices.c.workspace == HERE, notices.c.sent_channel == _OLD).values(sent_channel=_NEW),
    delete(channels).where(channels.c.workspace == HERE, channels.c.channel == _OLD),
)  # fmt: skip
_FOLLOW_IN_NOTICES = (
    update(notices).where(notices.c.workspace == HERE, notices.c.target == _OLD).values(target=_NEW, key=_KEY)
)
_KEEP_WORKSPACE = kept_in(workspaces, "names")


class RekeyingPart(DirectoryPart):
    """The ledger as far as it is about channels that change their ids."""

    def rekey_channel(self, old: ChannelId, new: ChannelId) -> None:
        directory = self.directory()
        if directory is None:
            return
        if known := directory.channels.get(old):
            self.keep_channels([replace(known, id=new)])
        for statement in _FOLLOW:
            self._run(statement, {"old": old, "new": new})
        in_key = {"old_in_key": f":{old}:", "new_in_key": f":{new}:"}
        self._run(_FOLLOW_IN_NOTICES, {"old": old, "new": new, **in_key})
        self._add(_KEEP_WORKSPACE, {"revision": secrets.randbits(62)})
        self._directory = None
