"""Features of a unit: what is on, and what is offered."""

from collections.abc import Mapping

from domain.message import Button, Message
from domain.reader import Reader
from domain.settings_pages import SettingsPage
from domain.switches import AnswerOffer, Switch, TurnSwitch
from words.sentences import sentences
from words.unit_settings import back, title


def page(reader: Reader, unit_id: int, unit: str, is_on: Mapping[Switch, bool]) -> Message:
    """The page Fitur of /atur."""
    t = sentences(reader)
    lines = [title(reader, unit, SettingsPage.FEATURES), ""]
    lines += [t("switches-line", name=t("switches-name", name=one), on=on) for one, on in is_on.items()]
    keys = [
        (Button(t("switches-turn-button", on=not on, name=one), TurnSwitch(unit_id, one, not on)),)
        for one, on in is_on.items()
    ]
    return Message("\n".join([*lines, "", t("switches-about")]), (*keys, (back(reader, unit_id),)))


def offer(reader: Reader, unit_id: int, unit: str, switch: Switch) -> Message:
    """To a pengurus in private: this would help now."""
    t = sentences(reader)
    yes = Button(t("switches-yes-button"), AnswerOffer(unit_id, switch, True))
    no = Button(t("switches-no-button"), AnswerOffer(unit_id, switch, False))
    return Message(t("switches-offer", unit=unit, name=switch), ((yes, no),))


def taken(reader: Reader, unit_id: int, unit: str, switch: Switch) -> Message:
    """It is on, with the way to its page."""
    text = sentences(reader)("switches-taken", unit=unit, name=switch)
    return Message(text, ((back(reader, unit_id),),))


def declined(reader: Reader) -> Message:
    """Not in this term."""
    return Message(sentences(reader)("switches-declined"))
