"""The set-up card of a group: three questions, then what may follow."""

from dataclasses import dataclass

from domain.message import Button, Message, Rows
from domain.reader import Reader
from domain.roles import AcceptPengurus
from domain.units import ChooseLevel, ChooseZone, ConfirmName, Later, Level, ShowOtherWay, StartOver, Zone
from words.sentences import sentences

UNIT_ON_BUTTON = 20


@dataclass(frozen=True, slots=True)
class Done:
    """The unit that was made."""

    unit: str
    is_verified: bool


@dataclass(frozen=True, slots=True)
class Offers:
    """What may follow: a link to the group picker, a code instead, the pengurus role (of which unit, if it shares)."""

    unit_id: int
    invite: str | None
    code: str | None
    asks_pengurus: bool
    names_unit: bool = False


def ask_level(reader: Reader) -> Message:
    """First question; two levels a row."""
    t = sentences(reader)
    keys = [Button(t("setups-level-button", level=level), ChooseLevel(level)) for level in Level]
    return Message(t("setups-level"), tuple(tuple(keys[at : at + 2]) for at in range(0, len(keys), 2)))


def ask_zone(reader: Reader) -> Message:
    """Second question."""
    t = sentences(reader)
    keys = [Button(t("setups-zone-button", zone=zone.name.lower()), ChooseZone(zone)) for zone in Zone]
    return Message(t("setups-zone"), (tuple(keys), (_over(reader),)))


def ask_name(reader: Reader, name: str) -> Message:
    """Third question: the name stands there, one tap takes it."""
    t = sentences(reader)
    use = Button(t("setups-name-button"), ConfirmName())
    return Message(t("setups-name", name=name), ((use,), (_over(reader),)))


def _over(reader: Reader) -> Button:
    return Button(sentences(reader)("setups-over-button"), StartOver())


def quiet(reader: Reader, facts: Done) -> Message:
    """The unit is there, and nothing is asked."""
    return Message(_head(reader, facts))


def done(reader: Reader, facts: Done, offers: Offers) -> Message:
    """The unit is there, and this may follow."""
    t = sentences(reader)
    lines = [t("setups-offer-link")] if offers.invite else []
    lines += [t("setups-offer-pengurus")] if offers.asks_pengurus else []
    if not lines:
        return quiet(reader, facts)
    blocks = [_head(reader, facts), "\n".join([t("setups-offers"), *lines])]
    blocks += [t("setups-code", code=offers.code)] if offers.code and offers.invite else []
    return Message("\n\n".join(blocks), _offer_buttons(reader, facts.unit, offers))


def _head(reader: Reader, facts: Done) -> str:
    t = sentences(reader)
    head = t("setups-done", unit=facts.unit)
    return head if facts.is_verified else f"{head}\n{t('setups-unverified')}"


def _offer_buttons(reader: Reader, unit: str, offers: Offers) -> Rows:
    t = sentences(reader)
    rows: list[tuple[Button, ...]] = []
    if offers.invite:
        rows.append((Button(t("setups-link-button"), url=offers.invite),))
    if offers.asks_pengurus:
        key = "setups-accept-of-button" if offers.names_unit else "setups-accept-button"
        label = t(key, unit=unit[:UNIT_ON_BUTTON])
        rows.append((Button(label, AcceptPengurus(offers.unit_id)),))
    last: tuple[Button, ...] = (Button(t("setups-later-button"), Later()),)
    if offers.invite and not offers.code:
        last = (Button(t("setups-other-button"), ShowOtherWay()), *last)
    return (*rows, last)
