"""What somebody reads who is bullied or not safe: whom to call, who may read her story, and how it goes off."""

from collections.abc import Sequence
from dataclasses import dataclass

from domain.markup import Safe, plain
from domain.message import Button, Message
from domain.reader import Reader
from domain.safety import BeginSafety, Choice, ReaderFacts, SafetyKind
from domain.safety_presses import ChooseAbout, ChooseReader, DropSafety, ResumeSafety, SendSafety, WriteSafety
from words.sentences import sentences

NAMES_SHOWN = 3


@dataclass(frozen=True, slots=True)
class Caller:
    """Who reads, the helpline as the host confirmed it ("" for the usual one), and whether there is danger now."""

    reader: Reader
    helpline: str
    kind: SafetyKind = SafetyKind.UNSAFE


def helpline(caller: Caller) -> Safe | str:
    """The national helpline."""
    return caller.helpline or sentences(caller.reader)("safety-helpline-usual")


def below_help(caller: Caller, *parts: str) -> str:
    """Whom to call, and under it what else is said."""
    t = sentences(caller.reader)
    is_danger = caller.kind is SafetyKind.DANGER
    return "\n\n".join([t("safety-help", danger=is_danger, helpline=helpline(caller)), *parts])


def named(readers: Sequence[ReaderFacts]) -> str:
    """First names with commas, a few of them."""
    shown = ", ".join(one.name for one in readers[:NAMES_SHOWN])
    return shown if len(readers) <= NAMES_SHOWN else f"{shown} …"


def ask_now(caller: Caller, unit_id: int, *, kept: bool = False) -> Message:
    """Is she in danger at this moment? `kept`: she has written already."""
    t = sentences(caller.reader)
    now = Button(t("safety-now-button"), ChooseReader(unit_id, SafetyKind.DANGER))
    not_now = Button(t("safety-not-now-button"), ChooseReader(unit_id, SafetyKind.UNSAFE))
    return Message(
        below_help(caller, *_kept(caller, kept), t("safety-ask-now")),
        ((now,), (not_now,), (_drop(caller.reader),)),
    )


def which_unit(caller: Caller, hers: Sequence[tuple[int, str]]) -> Message:
    """She is in several units: which is meant?"""
    rows = tuple((Button(name, BeginSafety(caller.kind, unit_id)),) for unit_id, name in hers)
    return Message(below_help(caller, sentences(caller.reader)("safety-which-unit")), rows)


def no_unit(caller: Caller) -> Message:
    """Nothing can be passed on: whom to call, and how to come back."""
    return Message(below_help(caller, sentences(caller.reader)("safety-no-unit")))


def _kept(caller: Caller, kept: bool) -> list[Safe]:
    """What she wrote waits, and has not gone anywhere."""
    return [sentences(caller.reader)("safety-kept")] if kept else []


def choose(
    caller: Caller, pressed: ChooseReader, choices: Sequence[Choice], without: str = "", *, kept: bool = False
) -> Message:
    """Who may read it? `without`: the first name of whom it will not reach; `kept`: she has written already."""
    t = sentences(caller.reader)
    rows = tuple((_to(caller.reader, pressed, one),) for one in choices)
    about = Button(t("safety-about-button"), ChooseAbout(pressed.unit_id, pressed.kind))
    asked = t("safety-choose", kind=pressed.kind)
    parts = [*_kept(caller, kept), asked, *([t("safety-without", name=without)] if without else [])]
    last = (() if without else ((about,),)) + ((_drop(caller.reader),),)
    return Message(below_help(caller, *parts), (*rows, *last))


def _to(reader: Reader, pressed: ChooseReader, choice: Choice) -> Button:
    label = sentences(reader)("safety-to-button", to=choice.to, names=named(choice.readers))
    return Button(label, WriteSafety(pressed.unit_id, pressed.kind, choice.to, pressed.about_id))


def nobody(caller: Caller, unit: str, *, is_left: bool) -> Message:
    """No adult can get it here, or, where `is_left` is False, none but whom it is about."""
    t = sentences(caller.reader)
    return Message(below_help(caller, t("safety-nobody" if is_left else "safety-nobody-left", unit=unit)))


def about(caller: Caller, pressed: ChooseAbout, people: Sequence[ReaderFacts]) -> Message:
    """Whom of them is it about?"""
    t = sentences(caller.reader)
    rows = [(Button(one.name, ChooseReader(pressed.unit_id, pressed.kind, one.id)),) for one in people]
    none = Button(t("safety-about-nobody-button"), ChooseReader(pressed.unit_id, pressed.kind))
    return Message(below_help(caller, t("safety-about")), (*rows, (none,)))


def write(caller: Caller, pressed: WriteSafety, readers: Sequence[ReaderFacts], name: str) -> Message:
    """Now her words; `name`: her first name where she could add it."""
    t = sentences(caller.reader)
    parts = [t("safety-write", danger=pressed.kind is SafetyKind.DANGER, names=named(readers))]
    keys = [Button(t("safety-send-empty-button"), SendSafety())]
    if name:
        parts.append(t("safety-write-named", named=pressed.named, name=name))
        keys.append(Button(t("safety-name-button", named=pressed.named), _other_way(pressed)))
    back = Button(t("safety-back-button"), ChooseReader(pressed.unit_id, pressed.kind, pressed.about_id))
    rows = [*((one,) for one in keys), (back, _drop(caller.reader))]
    return Message(below_help(caller, "\n".join(parts)), tuple(rows))


def _other_way(pressed: WriteSafety) -> WriteSafety:
    return WriteSafety(pressed.unit_id, pressed.kind, pressed.to, pressed.about_id, named=not pressed.named)


def ready(reader: Reader, readers: Sequence[ReaderFacts], called: Sequence[ReaderFacts]) -> Message:
    """Written, not sent; `called`: those of them whom her words mention."""
    t = sentences(reader)
    parts = [t("safety-ready", names=named(readers)), *(t("safety-names", name=one.name) for one in called)]
    send = Button(t("safety-send-button"), SendSafety())
    skips = tuple((Button(t("safety-skip-button", name=one.name), SendSafety(one.id)),) for one in called)
    return Message("\n\n".join(parts), ((send,), *skips, (_drop(reader),)))


def only_words(reader: Reader) -> Message:
    """Pictures and voices are not kept: she keeps them."""
    return Message(sentences(reader)("safety-only-words"))


def unfinished(reader: Reader) -> Message:
    """She wrote and did not send; nothing of it is shown, as somebody else may look at her phone."""
    t = sentences(reader)
    go_on = Button(t("safety-go-on-button"), ResumeSafety())
    return Message(t("safety-unfinished"), ((go_on,), (_drop(reader),)))


def gone(caller: Caller) -> Message:
    """Nothing waits here any more."""
    return Message(sentences(caller.reader)("safety-gone", helpline=helpline(caller)))


def dropped(reader: Reader) -> Message:
    """Nothing was sent."""
    return Message(sentences(reader)("safety-dropped"))


def in_private(reader: Reader) -> str:
    """To who presses it in a group."""
    return plain(sentences(reader)("safety-in-private"))


def _drop(reader: Reader) -> Button:
    return Button(sentences(reader)("safety-drop-button"), DropSafety())
