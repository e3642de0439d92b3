"""Rich text: sections, lists, quotes and preformatted text, and what stands in them.

Source: https://docs.slack.dev/reference/block-kit/blocks/rich-text-block
"""

from __future__ import annotations

from workspace.blockkit.composition import ID, URL
from workspace.blockkit.rules import (
    anything,
    by_type,
    flag,
    items,
    must,
    one_of,
    pattern,
    record,
    string,
    whole,
)

STYLE = record(bold=flag, italic=flag, strike=flag, underline=flag, code=flag)
MENTION_STYLE = record(
    bold=flag, italic=flag, strike=flag, underline=flag, highlight=flag, client_highlight=flag, unlink=flag
)

TEXT = record(type=anything, text=must(string()), style=STYLE)
LINK = record(type=anything, url=must(URL), text=string(), unsafe=flag, style=STYLE)
DATE = record(
    type=anything,
    timestamp=must(whole(0)),
    format=must(string()),
    timezone=string(),
    url=URL,
    fallback=string(),
    style=STYLE,
)
EMOJI = record(
    type=anything, name=must(string()), unicode=string(), skin_tone=whole(1, 6), url=URL, style=STYLE
)

INLINE = {
    "text": TEXT,
    "link": LINK,
    "emoji": EMOJI,
    "date": DATE,
    "user": record(type=anything, user_id=must(string()), style=MENTION_STYLE),
    "usergroup": record(type=anything, usergroup_id=must(string()), style=MENTION_STYLE),
    "channel": record(type=anything, channel_id=must(string()), style=MENTION_STYLE),
    "team": record(type=anything, team_id=must(string()), style=MENTION_STYLE),
    "broadcast": record(type=anything, range=must(one_of("here", "channel", "everyone")), style=STYLE),
    "color": record(
        type=anything, value=must(pattern("#?([0-9A-Fa-f]{3}|[0-9A-Fa-f]{6})", known_as="color")), style=STYLE
    ),
}
BORDER = whole(0, 1)

# A section may be empty: Slack's own editor sends such lines.
SECTION = record(type=must(one_of("rich_text_section")), elements=must(items(by_type(INLINE), least=0)))
LIST = record(
    type=anything,
    style=must(one_of("bullet", "ordered")),
    elements=must(items(SECTION, least=0)),
    indent=whole(0, 8),
    offset=whole(0),
    border=BORDER,
)
QUOTE = record(type=anything, elements=must(items(by_type(INLINE), least=0)), border=BORDER)
PREFORMATTED = record(
    type=anything,
    elements=must(items(by_type({"text": TEXT, "link": LINK}), least=0)),
    border=BORDER,
    language=string(),
)

RICH_TEXT = record(
    type=must(one_of("rich_text")),
    block_id=ID,
    elements=must(
        items(
            by_type(
                {
                    "rich_text_section": SECTION,
                    "rich_text_list": LIST,
                    "rich_text_quote": QUOTE,
                    "rich_text_preformatted": PREFORMATTED,
                }
            )
        )
    ),
)
