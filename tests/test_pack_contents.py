"""What stands in a pack: its seal, its checklist and its numbers, whatever the facts are."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain import pack_contents
from domain.board_packs import DRAFT_LIFE, LONELY_WAIT, REMINDED_AFTER, draft_due, next_reminder
from domain.pack_contents import Check, Line, Of
from domain.refusal import Refusal

NOW = datetime(2026, 11, 22, 6, 0, tzinfo=UTC)
ANY_TEXT = st.text(max_size=40)


def account(number: int, *, orphaned: bool = False, dormant: bool = False) -> Line:
    return {"of": Of.ACCOUNT, "id": number, "is_orphaned": orphaned, "is_dormant": dormant}


def thing(of: Of, number: int, in_hand: bool = True, **more: object) -> Line:
    return {"of": of, "id": number, "in_hand": in_hand, **more}


def test_orphaned_accounts_stand_first_then_silent_ones_and_the_rest() -> None:
    lines = [
        account(1),
        account(2, orphaned=True, dormant=True),
        thing(Of.CASE, 9),
        thing(Of.PLAN, 4),
        {"of": Of.ROSTER, "is_on": True, "filled": 3},
    ]
    listed = [one.subject for one in pack_contents.checklist(lines, 7)]
    assert listed == [
        "guardian:2",
        "guardian:1",
        "account:2",
        "case:9",
        "plan:4",
        "roster:7",
        "guide:7",
        "settings:7",
    ]


def test_a_unit_without_a_roster_is_not_asked_about_one() -> None:
    lines = [{"of": Of.ROSTER, "is_on": False, "filled": 0}]
    assert [one.kind for one in pack_contents.checklist(lines, 7)] == [Check.GUIDE, Check.SETTINGS]


def test_many_cases_do_not_drown_the_checklist() -> None:
    lines = [thing(Of.CASE, number) for number in range(1, 60)]
    listed = [one for one in pack_contents.checklist(lines, 7) if one.kind is Check.CASE]
    assert len(listed) == pack_contents.MOST_CHECKS


@given(st.lists(ANY_TEXT, max_size=6))
def test_whatever_titles_say_the_lines_come_back_as_they_were_sealed(titles: list[str]) -> None:
    lines = [thing(Of.PLAN, number, title=title) for number, title in enumerate(titles, 1)]
    text = pack_contents.written(pack_contents.headed(lines, NOW))
    assert pack_contents.read(text)[1:] == lines
    assert len(text.split("\n")) == len(lines) + 1
    assert text.isascii()


@given(st.lists(ANY_TEXT, min_size=1, max_size=6), st.data())
def test_one_changed_sign_breaks_the_seal(titles: list[str], data: st.DataObject) -> None:
    text = pack_contents.written([thing(Of.PLAN, 1, title=title) for title in titles])
    at = data.draw(st.integers(0, len(text) - 1))
    other = data.draw(st.sampled_from([sign for sign in "ab{}" if sign != text[at]]))
    assert pack_contents.seal(text[:at] + other + text[at + 1 :]) != pack_contents.seal(text)


def test_the_mark_changes_with_what_stands_there_and_not_with_the_hour() -> None:
    before, after = [account(1)], [account(1, orphaned=True)]
    assert pack_contents.mark(before) != pack_contents.mark(after)
    assert pack_contents.mark(before) == pack_contents.mark([account(1)])
    assert len(pack_contents.mark(before)) == pack_contents.MARK


def test_the_numbers_count_what_nobody_has_in_hand() -> None:
    lines = [
        account(1, orphaned=True),
        account(2, dormant=True),
        thing(Of.CASE, 1, in_hand=False),
        thing(Of.CASE, 2),
        thing(Of.PLAN, 1, in_hand=False),
        {"of": Of.GUIDE, "edition": 3},
        {"of": Of.JOURNAL, "link": "ab12cd34" + "0" * 56},
    ]
    told = pack_contents.totals(lines)
    assert (told.accounts, told.orphaned, told.dormant) == (2, 1, 1)
    assert (told.cases, told.untaken, told.plans, told.ownerless) == (2, 1, 1, 1)
    assert (told.edition, told.has_roster, told.journal) == (3, False, "ab12-cd34")


@pytest.mark.parametrize(
    ("begun_by", "board", "after", "refused"),
    [
        (2, 2, timedelta(0), None),
        (None, 1, timedelta(0), None),
        (1, 2, timedelta(days=3), "board-packs-by-another"),
        (1, 1, LONELY_WAIT - timedelta(seconds=1), "board-packs-tomorrow"),
        (1, 1, LONELY_WAIT, None),
    ],
)
def test_two_people_seal_or_one_after_a_day(
    begun_by: int | None, board: int, after: timedelta, refused: str | None
) -> None:
    if refused is None:
        pack_contents.may_seal(begun_by, NOW, 1, board, NOW + after)
        return
    with pytest.raises(Refusal) as said:
        pack_contents.may_seal(begun_by, NOW, 1, board, NOW + after)
    assert said.value.code == refused


def test_the_next_board_is_reminded_twice_and_never_again() -> None:
    first, last = (NOW + after for after in REMINDED_AFTER)
    assert next_reminder(NOW, NOW) == first
    assert next_reminder(NOW, first) == last
    assert next_reminder(NOW, last) is None


def test_a_draft_is_looked_at_after_a_day_and_when_it_is_forgotten() -> None:
    assert draft_due(NOW, NOW) == NOW + LONELY_WAIT
    assert draft_due(NOW, NOW + LONELY_WAIT) == NOW + DRAFT_LIFE
