"""What every service works with: the scene, the ledger and the directory of one turn."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from bot.domain.calendar import local_day
from bot.domain.group import Directory, Group
from bot.domain.item import Item, ItemId
from bot.domain.outcomes import Refused, Trouble
from bot.domain.roles import may_see
from bot.domain.scene import Scene
from bot.ports import Ledger


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """One turn's scene, with what is known of the workspace and where things are kept."""

    scene: Scene
    ledger: Ledger
    directory: Directory
    cause: int | None = None
    """The first change of the message that is being answered: what else it says is taken back with that."""

    @property
    def here(self) -> Group | None:
        """The group whose channel this is."""
        return self.directory.group_of_channel.get(self.scene.channel)

    def today(self, group: Group) -> date:
        """The group's local day."""
        return local_day(self.scene.now, group.timezone)

    def personal_day(self) -> date:
        """The speaker's local day."""
        return local_day(self.scene.now, self.directory.timezone_of(self.scene.speaker))

    def sees(self, group: Group) -> bool:
        """Whether the speaker may see the group's items."""
        return may_see(self.directory, self.scene.speaker, group, here=self.scene.channel)

    def visible_groups(self) -> tuple[Group, ...]:
        """The groups that the speaker may see, in the partnership's order."""
        return tuple(group for group in self.directory.partnership.groups if self.sees(group))

    def find_group(self, code: str) -> Group | Refused:
        """The group with that code, where the speaker may see it; else the same refusal as if there were none."""
        group = self.directory.groups.get(code)
        if group is None or not self.sees(group):
            return Refused(trouble=Trouble.NO_SUCH_GROUP, text=code)
        return group

    def find_item(self, item_id: ItemId) -> tuple[Item, Group] | Refused:
        """The item and its group, where the speaker may see it; else the same refusal as if there were none."""
        group = self.directory.groups.get(item_id.group)
        item = self.ledger.item(item_id) if group and self.sees(group) else None
        if group is None or item is None:
            return Refused(trouble=Trouble.NO_SUCH_ITEM, item_id=item_id)
        return item, group
