"""What the harbour app says in words of every kind, in tables and in charts."""

from __future__ import annotations

from tests.browser.harbour_parts import Json, section

NOON = 1_798_650_000  # seconds; the date tokens show it on each reader's wall


def words() -> list[Json]:
    return [
        section(
            "*bold* _italic_ ~gone~ `code` <https://harbour.example|a link> <@U0DANA> <#C0CRANES> <!channel> :anchor: :tada:"
        ),
        section("> quoted\n> twice\nthen plain\n```\nfor ship in ships:\n    berth(ship)\n```"),
        section("1 &lt; 2 &amp; 3 * 4 * 5, snake_case_name, *not closed"),
        section(
            f"<!date^{NOON}^{{date_num}} {{time_secs}}|a> · <!date^{NOON}^{{date_long}}|b> · <!date^{NOON}^{{date_short}} {{ago}}|c>"
        ),
        {
            "type": "markdown",
            "text": "# Heading\n\nSome **bold**, _italic_, ~~gone~~, `code` and a [link](https://harbour.example).\n\n1. one\n2. two\n\n- [x] done\n- [ ] to do\n\n> a quote\n\n| Ship | Berth |\n|---|---:|\n| Aurora | 4 |\n| Île de Ré | 17 |\n\n```\ncode **as it is**\n```",
        },
        rich_text(),
        rarer_rich_text(),
    ]


def rich_text() -> Json:
    return {
        "type": "rich_text",
        "elements": [
            _row(
                _said("Strong", bold=True),
                _said(" slanted", italic=True),
                _said(" struck", strike=True),
                _said(" coded", code=True),
                _said(" both ", bold=True, italic=True),
                {"type": "user", "user_id": "U0LEE"},
                _said(" in "),
                {"type": "channel", "channel_id": "C0DOCKS"},
                _said(" "),
                {"type": "emoji", "name": "tada"},
                {"type": "link", "url": "https://harbour.example", "text": " a link"},
                _said(" on "),
                {"type": "date", "timestamp": NOON, "format": "{date_long}", "fallback": "a day"},
                {"type": "color", "value": "#1d7263"},
                {"type": "broadcast", "range": "here"},
            ),
            _listed("bullet", "Cranes"),
            _listed("bullet", "North", "South", indent=1),
            _listed("ordered", "First", "Second"),
            _listed("ordered", "a part of the second", indent=1),
            {"type": "rich_text_quote", "elements": [_said("So it was said.")]},
            {"type": "rich_text_preformatted", "elements": [_said("berth(4)\nberth(5)")]},
        ],
    }


def rarer_rich_text() -> Json:
    """What people seldom write: who is called, unknown emoji, a date that leads somewhere, deep and framed lists."""
    return {
        "type": "rich_text",
        "block_id": "rarer",
        "elements": [
            _row(
                {"type": "usergroup", "usergroup_id": "S0CREW"},
                _said(" "),
                {"type": "team", "team_id": "T0HARBOUR"},
                _said(" "),
                {"type": "emoji", "name": "a_harbours_own", "unicode": "1f1e8-1f1e6"},
                {"type": "color", "value": "b3362b"},
                _said("underlined", underline=True),
                {"type": "link", "url": "https://harbour.example/plans", "style": {"bold": True}},
                {
                    "type": "date",
                    "timestamp": NOON,
                    "format": "{date_num}",
                    "url": "https://harbour.example/day",
                },
            ),
            _row(),
            _listed("ordered", "Third", offset=2),
            _listed("bullet", "Seven deep", indent=6, border=1),
            {"type": "rich_text_quote", "elements": [_said("one\ntwo")], "border": 1},
        ],
    }


def _said(words: str, **style: bool) -> Json:
    return {"type": "text", "text": words, **({"style": style} if style else {})}


def _row(*pieces: Json) -> Json:
    return {"type": "rich_text_section", "elements": list(pieces)}


def _listed(style: str, *items: str, **more: int) -> Json:
    rows = [_row(_said(each)) for each in items]
    return {"type": "rich_text_list", "style": style, "elements": rows, "indent": 0, **more}


def tables() -> list[Json]:
    return [
        {
            "type": "table",
            "column_settings": [{"is_wrapped": True}, {"align": "right"}],
            "rows": [
                [_raw("Ship"), _raw("Metres")],
                [_raw("Aurora"), _raw("120")],
                [_raw("Borealis"), _raw("98")],
            ],
        },
    ]


def data_table() -> list[Json]:
    rows = [
        [_raw(f"Ship {n:02}"), {"type": "raw_number", "value": n * 7 % 12, "text": f"{n * 7 % 12} m"}]
        for n in range(12)
    ]
    return [
        {
            "type": "data_table",
            "caption": "Draughts",
            "page_size": 5,
            "rows": [[_raw("Ship"), _raw("Draught")], *rows],
        }
    ]


def charts() -> list[Json]:
    segments = [{"label": "Open", "value": 12}, {"label": "Late", "value": 3}, {"label": "Done", "value": 31}]
    pie = {"type": "pie", "segments": segments}
    return [{"type": "data_visualization", "title": "Berths", "chart": pie}, _traffic("line")]


def bars() -> list[Json]:
    return [_traffic("bar"), _traffic("area")]


def _traffic(kind: str) -> Json:
    months = ["Jan", "Feb", "Mar"]
    series = [
        {"name": "In", "data": [{"label": label, "value": 10 + 4 * n} for n, label in enumerate(months)]},
        {"name": "Out", "data": [{"label": label, "value": 16 - 5 * n} for n, label in enumerate(months)]},
    ]
    axes = {"categories": months, "x_label": "Month", "y_label": "Ships"}
    chart = {"type": kind, "series": series, "axis_config": axes}
    return {"type": "data_visualization", "title": f"Traffic, {kind}", "chart": chart}


def _raw(words: str) -> Json:
    return {"type": "raw_text", "text": words}
