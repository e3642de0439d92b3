"""What is filled into a form comes back as values, and a form that is none of ours is not read."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.commands import Form
from bot.domain.filled import FilledItem, NewItem
from bot.domain.item import ItemId, Kind, Priority
from bot.domain.outcomes import AddAsked, FormAsked
from bot.domain.person import Language
from bot.domain.proposal import Proposal, ProposalKind
from bot.render.form_values import read_form
from bot.render.forms import ADD, DAY, GROUP, LEAD, LINK, ORGANISATIONS, PEOPLE, PRIORITY, TEXT, TITLE, WORDS
from bot.render.message import Json
from bot.render.replies import reply
from tests.unit.render.world import AGR, ALICE, HOU, NOW, TODAY, an_item, reader

JUNK: Any = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from([DAY, TITLE, "value", "x"]), inner)
    ),
    max_leaves=12,
)


def form_of(outcome: FormAsked | AddAsked, language: Language = Language.EN) -> Json:
    (answer,) = reply(outcome, reader(language))
    assert answer.form
    return answer.form


def state(**fields: Any) -> dict[str, dict[str, dict[str, Any]]]:
    """Slack's state.values: by block id, then action id, which are the same here."""
    return {name: {name: value} for name, value in fields.items()}


def test_why_a_proposal_is_declined_comes_back_with_its_number() -> None:
    proposal = Proposal(item=ItemId("AGR", 12), kind=ProposalKind.CLOSE, by=ALICE, at=NOW, number=7)
    asked = FormAsked(form=Form.DECLINE, item=an_item(), group=AGR, today=TODAY, proposal=proposal)
    form = form_of(asked)
    values = state(**{TEXT: {"type": "plain_text_input", "value": "the annex is missing"}})

    filled = read_form(form["callback_id"], form["private_metadata"], values)

    assert filled == FilledItem(
        form=Form.DECLINE, item=ItemId("AGR", 12), text="the annex is missing", proposal=7
    )
    forged = form["private_metadata"].replace("7", '"7"')
    assert read_form(form["callback_id"], forged, values) is None


def test_a_move_comes_back() -> None:
    form = form_of(FormAsked(form=Form.MOVE, item=an_item(), group=AGR, today=TODAY))
    values = state(
        **{
            DAY: {"type": "datepicker", "selected_date": "2027-09-01"},
            WORDS: {"type": "plain_text_input", "value": None},
            TEXT: {"type": "plain_text_input", "value": " the ministry asked "},
        }
    )

    filled = read_form(form["callback_id"], form["private_metadata"], values)

    assert filled == FilledItem(
        form=Form.MOVE, item=ItemId("AGR", 12), day=date(2027, 9, 1), text="the ministry asked"
    )


@pytest.mark.parametrize("form", Form)
def test_every_form_about_an_item_comes_back(form: Form) -> None:
    asked = form_of(FormAsked(form=form, item=an_item(), group=AGR, today=TODAY), Language.ES)
    filled_in = {
        DAY: {"selected_date": "2027-09-01"},
        WORDS: {"value": "otoño de 2027"},
        TEXT: {"value": "lo pidió la secretaría"},
        TITLE: {"value": "Enviar el borrador"},
        LINK: {"value": "https://example.org/informe"},
        PEOPLE: {"selected_users": [ALICE]},
        ORGANISATIONS: {"value": "SAGARPA,  CONAVI ,"},
        PRIORITY: {"selected_option": {"value": "high"}},
    }
    shown = [block["block_id"] for block in asked["blocks"] if block["type"] == "input"]
    values = state(**{name: filled_in[name] for name in shown})

    filled = read_form(asked["callback_id"], asked["private_metadata"], values)

    assert isinstance(filled, FilledItem)
    assert (filled.form, filled.item) == (form, ItemId("AGR", 12))
    assert {name for name in shown if not _of_field(filled, name)} == set()


def _of_field(filled: FilledItem, name: str) -> object:
    known = {
        DAY: filled.day == date(2027, 9, 1),
        WORDS: filled.words == "otoño de 2027",
        TEXT: filled.text == "lo pidió la secretaría",
        TITLE: filled.title == "Enviar el borrador",
        LINK: filled.link == "https://example.org/informe",
        PEOPLE: filled.people == (ALICE,),
        ORGANISATIONS: filled.organisations == ("SAGARPA", "CONAVI"),
        PRIORITY: filled.priority is Priority.HIGH,
    }
    return known[name]


def test_a_new_item_comes_back() -> None:
    form = form_of(AddAsked(kind=Kind.MILESTONE, title="", group=None, groups=(AGR, HOU)), Language.FR)
    values = state(
        **{
            TITLE: {"value": "Envoyer le rapport"},
            GROUP: {"selected_option": {"text": {"type": "plain_text", "text": "Logement"}, "value": "HOU"}},
            LEAD: {"selected_user": ALICE},
            DAY: {"selected_date": None},
            WORDS: {"value": "automne 2027"},
        }
    )

    filled = read_form(form["callback_id"], form["private_metadata"], values)

    assert filled == NewItem(
        kind=Kind.MILESTONE, title="Envoyer le rapport", group="HOU", lead=ALICE, words="automne 2027"
    )


def test_the_group_that_was_understood_is_chosen() -> None:
    form = form_of(AddAsked(kind=Kind.ACTION, title="Send it", group=HOU, groups=(AGR, HOU)), Language.ES)

    (block,) = (each for each in form["blocks"] if each.get("block_id") == GROUP)

    assert block["element"]["initial_option"]["value"] == "HOU"
    assert block["element"]["initial_option"]["text"]["text"] == "Vivienda y Desarrollo Comunitario"


def test_no_day_is_chosen_beforehand_so_that_words_stand_alone() -> None:
    form = form_of(FormAsked(form=Form.MOVE, item=an_item(), group=AGR, today=TODAY, words="some time"))
    fields = {each["block_id"]: each["element"] for each in form["blocks"] if "element" in each}

    assert "initial_date" not in fields[DAY]
    assert fields[WORDS]["initial_value"] == "some time"


@pytest.mark.parametrize(
    ("form", "metadata", "values"),
    [
        ("other", '{"v":1,"item":"AGR-12"}', {}),
        (Form.MOVE, "", {}),
        (Form.MOVE, "[]", {}),
        (Form.MOVE, '{"item":"AGR-12"}', {}),
        (Form.MOVE, '{"v":2,"item":"AGR-12"}', {}),
        (Form.MOVE, '{"v":true,"item":"AGR-12"}', {}),
        (Form.MOVE, '{"v":1,"item":"AGR"}', {}),
        (Form.MOVE, '{"v":1,"item":12}', {}),
        (Form.MOVE, '{"v":1,"item":"AGR-12"}', state(day={"selected_date": "soon"})),
        (Form.MOVE, '{"v":1,"item":"AGR-12"}', state(words={"value": ["a"]})),
        (Form.ASSIGN, '{"v":1,"item":"AGR-12"}', state(people={"selected_users": ["<!channel>"]})),
        (Form.ASSIGN, '{"v":1,"item":"AGR-12"}', state(people={"selected_users": "U1"})),
        (ADD, '{"v":1,"kind":"party"}', {}),
        (ADD, '{"v":1,"kind":"action"}', state(lead={"selected_user": "<!channel>"})),
        (ADD, '{"v":1,"kind":"action"}', state(group={"selected_option": {"value": 3}})),
    ],
)
def test_what_is_no_form_of_ours_is_not_read(form: str, metadata: str, values: Any) -> None:
    assert read_form(form, metadata, values) is None


@given(st.sampled_from([Form.MOVE, ADD, "x"]), JUNK.map(json.dumps) | st.text(), JUNK)
def test_reading_a_form_never_raises(form: str, metadata: str, values: Any) -> None:
    read_form(form, metadata, values)
    read_form(form, '{"v":1,"item":"AGR-12","kind":"action"}', values)
