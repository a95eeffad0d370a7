"""Roles: offers, requests, and answers."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from domain.granting import AnswerProposal
from domain.markup import plain
from domain.menus import RunCommand
from domain.message import Button, Message
from domain.reader import Reader
from domain.roles import AcceptPengurus, AnswerRequest, DeclineOffer, ShowRequests
from domain.units import Role
from words.granting import Gift, proposal_line
from words.sentences import sentences

SHOWN = 5
NAME_ON_BUTTON = 24


class Answer(StrEnum):
    """What came of a request; SECOND: another pengurus has to agree as well."""

    YES = "yes"
    NO = "no"
    SECOND = "second"


@dataclass(frozen=True, slots=True)
class Answered:
    """Whose request has just been answered, and how."""

    name: str
    role: Role
    how: Answer


@dataclass(frozen=True, slots=True)
class Waiting:
    """Who asks for which role."""

    name: str
    role: Role
    request_id: int


@dataclass(frozen=True, slots=True)
class Deciding:
    """What waits for a pengurus: requests for roles, proposals of another pengurus, and so many plans to read."""

    requests: Sequence[Waiting]
    proposals: Sequence[tuple[Gift, int]]
    plans: int = 0


def offer(reader: Reader, unit: str, unit_id: int) -> Message:
    """What being pengurus means, with a yes and a no."""
    t = sentences(reader)
    yes = Button(t("roles-accept-button"), AcceptPengurus(unit_id))
    return Message(
        t("roles-offer", unit=unit), ((yes, Button(t("roles-decline-button"), DeclineOffer(unit_id))),)
    )


def accepted_toast(reader: Reader) -> str:
    """She is pengurus: what that means, in 200 signs."""
    return plain(sentences(reader)("roles-accepted-toast"))


def accepted(reader: Reader, unit: str, waiting: int) -> Message:
    """She is pengurus: what that means, and what waits for her already."""
    t = sentences(reader)
    text = t("roles-accepted", unit=unit)
    if not waiting:
        return Message(text)
    show = Button(t("roles-show-button"), ShowRequests())
    return Message(f"{text}\n\n{t('roles-accepted-waiting', count=waiting)}", ((show,),))


def declined(reader: Reader) -> Message:
    """Not now."""
    return Message(sentences(reader)("roles-declined"))


def may_already(reader: Reader) -> str:
    """Nothing to ask for."""
    return plain(sentences(reader)("roles-may-already"))


def asked(reader: Reader, *, has_pengurus: bool) -> str:
    """Her request is on its way, or waits until there is a pengurus."""
    return plain(sentences(reader)("roles-asked", pengurus=has_pengurus))


def request(reader: Reader, waits: Waiting, unit: str) -> Message:
    """To a pengurus, in private: may she have this role?"""
    text = sentences(reader)("roles-request", name=waits.name, unit=unit, role=waits.role)
    return Message(text, (_yes_or_no(reader, waits),))


def _yes_or_no(reader: Reader, waits: Waiting) -> tuple[Button, Button]:
    t = sentences(reader)
    label = t("roles-yes-button", name=waits.name[:NAME_ON_BUTTON])
    yes = Button(label, AnswerRequest(waits.request_id, yes=True))
    return yes, Button(t("roles-no-button"), AnswerRequest(waits.request_id, yes=False))


def requests(reader: Reader, unit: str, waiting: Deciding, answered: Answered | None) -> Message:
    """What has just been answered, and what still waits, each with a yes and a no."""
    t = sentences(reader)
    lines: list[str] = []
    if answered is not None:
        lines.append(t("roles-answered", name=answered.name, role=answered.role, how=answered.how))
    count = len(waiting.requests) + len(waiting.proposals)
    if count:
        lines.append(t("roles-requests", unit=unit, count=count))
    elif answered is None and not waiting.plans:
        lines.append(t("roles-nothing-waits", unit=unit))
    rows: list[tuple[Button, ...]] = [_yes_or_no(reader, one) for one in waiting.requests[:SHOWN]]
    for facts, proposal_id in waiting.proposals[: SHOWN - len(rows)]:
        lines.append(proposal_line(reader, facts))
        rows.append(_agree_or_not(reader, facts, proposal_id))
    if waiting.plans:
        lines.append(t("roles-plans-wait", unit=unit, count=waiting.plans))
        rows.append((Button(t("roles-plans-button", count=waiting.plans), RunCommand("periksa")),))
    return Message("\n\n".join(lines), tuple(rows))


def _agree_or_not(reader: Reader, facts: Gift, proposal_id: int) -> tuple[Button, Button]:
    t = sentences(reader)
    label = t("roles-agree-button", name=facts.name[:NAME_ON_BUTTON])
    yes = Button(label, AnswerProposal(proposal_id, yes=True))
    return yes, Button(t("roles-refuse-button"), AnswerProposal(proposal_id, yes=False))


def answered_already(reader: Reader) -> str:
    """Another pengurus was faster."""
    return plain(sentences(reader)("roles-answered-already"))


def answered_already_card(reader: Reader) -> Message:
    """The same, in place of the question."""
    return Message(sentences(reader)("roles-answered-already"))


def told(reader: Reader, role: Role, how: Answer, unit: str) -> Message:
    """To her who asked: the answer."""
    return Message(sentences(reader)("roles-told", role=role, how=how, unit=unit))
