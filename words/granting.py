"""Giving a role: the questions on the way, the one yes at the end, and what the second person reads."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from domain.granting import (
    AnswerProposal,
    ChooseMember,
    ChooseRole,
    GiveRole,
    PickMember,
    PickOffice,
    SearchMember,
    ShowRoles,
)
from domain.markup import plain
from domain.message import Button, Message
from domain.offices import Office
from domain.presses import Press
from domain.reader import Reader
from domain.roles import OF_UNIT
from domain.units import Role
from words.board_packs import open_button
from words.formats import day_plain
from words.offices import title
from words.rosters import NamePage, name_button
from words.sentences import Safe, sentences


@dataclass(frozen=True, slots=True)
class Gift:
    """Who gets which role in which unit until when (None: no term); `ends`: loses it instead."""

    name: str
    unit: str
    role: Role
    office: Office | None
    last_day: date | None
    ends: bool = False


def choose_role(reader: Reader, unit: str, asked: ChooseRole, name: str) -> Message:
    """Which role: for somebody, or for this member."""
    t = sentences(reader)
    keys = tuple(Button(t("granting-role-button", role=role), _after_role(asked, role)) for role in OF_UNIT)
    text = t("granting-choose-role", unit=unit, name=name, has_name=bool(name))
    return Message(text, (keys, (_back(reader, ShowRoles(asked.unit_id)),)))


def _after_role(asked: ChooseRole, role: Role) -> Press:
    if asked.person_id:
        return PickMember(asked.unit_id, role, asked.person_id)
    return ChooseMember(asked.unit_id, role)


def _back(reader: Reader, press: Press) -> Button:
    return Button(sentences(reader)("granting-back-button"), press)


def choose_member(reader: Reader, asked: ChooseMember, names: NamePage) -> Message:
    """Who: a page of members by name, with search and the other pages."""
    t = sentences(reader)
    first, last = names.rows[:1], names.rows[-1:]
    turns: list[Button] = []
    if names.has_before:
        before = ChooseMember(asked.unit_id, asked.role, first[0].person_id if first else 0, back=True)
        turns.append(Button(t("granting-before-button"), before))
    if names.has_after and last:
        after = ChooseMember(asked.unit_id, asked.role, last[0].person_id)
        turns.append(Button(t("granting-after-button"), after))
    search = Button(t("granting-search-button"), SearchMember(asked.unit_id, asked.role))
    text = t("granting-choose-member", title=title(reader, asked.role))
    rows = (*_name_rows(reader, asked, names), tuple(turns))
    return Message(text, (*rows, (search, _back(reader, ChooseRole(asked.unit_id)))))


def _name_rows(reader: Reader, asked: ChooseMember, names: NamePage) -> tuple[tuple[Button, ...], ...]:
    keys = [
        name_button(reader, row, PickMember(asked.unit_id, asked.role, row.person_id)) for row in names.rows
    ]
    return tuple(tuple(keys[at : at + 2]) for at in range(0, len(keys), 2))


def ask_letters(reader: Reader, asked: SearchMember) -> Message:
    """Type the first letters."""
    back = _back(reader, ChooseMember(asked.unit_id, asked.role))
    return Message(sentences(reader)("granting-letters"), ((back,),))


def matches(reader: Reader, asked: ChooseMember, names: NamePage, letters: str) -> Message:
    """Whose names begin so; more letters where there are too many."""
    t = sentences(reader)
    key = "granting-matches" if names.rows else "granting-no-match"
    lines = [t(key, letters=letters, title=title(reader, asked.role))]
    lines += [t("granting-more-letters")] if names.has_after else []
    search = Button(t("granting-search-button"), SearchMember(asked.unit_id, asked.role))
    last = (search, _back(reader, ChooseMember(asked.unit_id, asked.role)))
    return Message("\n".join(lines), (*_name_rows(reader, asked, names), last))


def choose_office(reader: Reader, asked: PickMember, name: str) -> Message:
    """Which office in the board."""
    t = sentences(reader)
    keys = [
        Button(
            t("granting-office-button", office=title(reader, Role.PENGURUS, office)),
            PickOffice(asked.unit_id, asked.person_id, office),
        )
        for office in Office
    ]
    rows = tuple(tuple(keys[at : at + 2]) for at in range(0, len(keys), 2))
    back = _back(reader, ChooseMember(asked.unit_id, asked.role))
    return Message(t("granting-choose-office", name=name), (*rows, (back,)))


def choose_term(reader: Reader, first: GiveRole, name: str, days: Sequence[tuple[int, date]]) -> Message:
    """Until when: the usual term first, each with its last day; or without a term."""
    t = sentences(reader)
    rows = [
        (
            Button(
                t("granting-term-button", years=years, day=day_plain(reader, day)),
                replace(first, last_day=day),
            ),
        )
        for years, day in days
    ]
    rows.append((Button(t("granting-no-term-button"), first),))
    what = title(reader, first.role, first.office)
    back = (_back(reader, ChooseMember(first.unit_id, first.role)),)
    return Message(t("granting-choose-term", name=name, title=what), (*rows, back))


def confirm(reader: Reader, facts: Gift, asked: GiveRole, *, needs_second: bool) -> Message:
    """What will be true, in full, and one yes."""
    t = sentences(reader)
    lines = [t("granting-confirm", what=_what(reader, facts), meaning=t("granting-meaning", role=facts.role))]
    lines += [t("granting-needs-second")] if needs_second else []
    yes = Button(t("granting-yes-button"), replace(asked, sure=True))
    no = Button(t("granting-no-button"), ShowRoles(asked.unit_id))
    return Message("\n\n".join(lines), ((yes, no),))


def _what(reader: Reader, facts: Gift) -> Safe:
    t = sentences(reader)
    given = {"name": facts.name, "title": title(reader, facts.role, facts.office), "unit": facts.unit}
    if facts.last_day is None:
        return t("granting-what", **given)
    return t("granting-what-until", **given, day=facts.last_day)


def given(reader: Reader, facts: Gift, unit_id: int) -> Message:
    """Done, with the way back to the list."""
    text = sentences(reader)("granting-given", what=_what(reader, facts))
    return Message(text, ((_back(reader, ShowRoles(unit_id)),),))


def proposed(reader: Reader, facts: Gift, unit_id: int, asked: int) -> Message:
    """A second person is asked."""
    text = sentences(reader)("granting-proposed", what=_what(reader, facts), count=asked)
    return Message(text, ((_back(reader, ShowRoles(unit_id)),),))


def told(reader: Reader, facts: Gift, pack: int | None = None) -> Message:
    """To her, in private: she has the role now, and what it means; `pack` is the unit whose last board left her one."""
    t = sentences(reader)
    given = {"title": title(reader, facts.role, facts.office), "unit": facts.unit}
    given["meaning"] = t("granting-meaning", role=facts.role)
    rows = ((open_button(reader, pack),),) if pack is not None else ()
    if facts.last_day is None:
        return Message(t("granting-told", **given), rows)
    return Message(t("granting-told-until", **given, day=facts.last_day), rows)


def request(reader: Reader, facts: Gift, by: str, proposal_id: int) -> Message:
    """To the second person: what is proposed, by whom, with a yes and a no."""
    t = sentences(reader)
    text = t("granting-request", by=by, what=_what(reader, facts), ends=facts.ends)
    yes = Button(t("granting-agree-button"), AnswerProposal(proposal_id, yes=True))
    return Message(
        text, ((yes, Button(t("granting-refuse-button"), AnswerProposal(proposal_id, yes=False))),)
    )


def proposal_line(reader: Reader, facts: Gift) -> Safe:
    """What is proposed, in a list."""
    return sentences(reader)("granting-line", what=_what(reader, facts), ends=facts.ends)


def settled(reader: Reader, facts: Gift, *, yes: bool) -> Message:
    """The second person has answered."""
    t = sentences(reader)
    key = "granting-settled-end" if facts.ends else "granting-settled"
    return Message(t(key, what=_what(reader, facts), yes=yes))


def lapsed(reader: Reader, facts: Gift) -> Message:
    """Nobody answered for a week."""
    return Message(sentences(reader)("granting-lapsed", what=_what(reader, facts)))


def over(reader: Reader) -> Message:
    """This proposal does not wait any more."""
    return Message(sentences(reader)("granting-over"))


def over_toast(reader: Reader) -> str:
    """The same as a toast."""
    return plain(sentences(reader)("granting-over"))
