"""Atur: everybody chooses whether, when and in which language she is told what comes by itself."""

import words.digest_settings
from domain import digest_times as times
from domain.digest_presses import (
    DigestLanguage,
    DigestPage,
    SetDigest,
    ShowDigest,
    ShowDigests,
    UsualDigest,
)
from domain.digests import DigestKind
from domain.message import Message
from domain.refusal import Refusal
from handlers.feature import Feature, Pressed
from handlers.turn import Turn
from storage import digest_times
from storage.digest_times import Standing
from storage.digests import DigestWish
from storage.people import Person
from words.digest_settings import Kept


def _person(turn: Turn) -> Person:
    """Who presses, in private; how she wants to be told is nobody else's matter."""
    if turn.incoming.is_group:
        raise Refusal("digest-in-private")
    if turn.person is None:
        raise Refusal("digest-not-yours")
    return turn.person


def page(turn: Turn) -> Message:
    """All kinds that are hers now."""
    person_id = _person(turn).id or 0
    every = [_kept(turn, person_id, kind) for kind in digest_times.KINDS]
    hers = [one for one in every if one is not None]
    if not hers:
        raise Refusal("digest-not-yours")
    return words.digest_settings.listed(turn.reader, hers)


def _kept(turn: Turn, person_id: int, kind: DigestKind) -> Kept | None:
    """One kind as it stands for her; None where it is not hers."""
    wish = turn.session.get(DigestWish, (person_id, kind))
    stood = digest_times.standing(turn.session, wish, person_id, kind, turn.now)
    if stood is None:
        return None
    is_on = wish.is_on if wish is not None else kind is not DigestKind.KADER
    due = wish.due_at if wish is not None and is_on else None
    is_usual = wish is None or not (wish.at or wish.days or wish.language)
    return Kept(
        kind=kind,
        is_on=is_on,
        at=stood.rhythm.at,
        days=stood.rhythm.days,
        hours=times.HOURS_FOR_MINORS if stood.is_minor else times.HOURS,
        language=(wish.language if wish is not None else None) or "",
        next_at=due if due is not None and due > turn.now else None,
        is_minor=stood.is_minor,
        is_usual=is_usual,
    )


def show_all(turn: Turn, pressed: ShowDigests) -> None:
    """All kinds, in a message of its own under a digest, which stays."""
    shown = page(turn)
    if pressed.here:
        turn.edit(shown)
    else:
        turn.say(shown)


def show_one(turn: Turn, pressed: ShowDigest) -> None:
    """One kind, or one side of it, in place."""
    _draw(turn, _person(turn), pressed.kind, pressed.page)


def _draw(turn: Turn, person: Person, kind: DigestKind, side: DigestPage) -> None:
    kept = _kept(turn, person.id or 0, kind)
    if kept is None:
        raise Refusal("digest-not-yours")
    turn.edit(words.digest_settings.page(turn.reader, kept, side))


def change(turn: Turn, pressed: SetDigest) -> None:
    """What she chose holds from the next one on."""
    person = _person(turn)
    wish, stood = _hers(turn, person, pressed.kind)
    side = _changed(wish, stood, pressed)
    _keep(turn, person, f"digest {pressed.kind} set")
    _draw(turn, person, pressed.kind, side)


def _changed(wish: DigestWish, stood: Standing, pressed: SetDigest) -> DigestPage:
    """Write what was said, and where she goes on."""
    side = DigestPage.MAIN
    if pressed.is_on is not None:
        wish.is_on = pressed.is_on
    if pressed.at is not None:
        times.may_choose(pressed.at, is_minor=stood.is_minor)
        wish.at = pressed.at
    if pressed.weekday is not None:
        wish.days, side = times.toggled(stood.rhythm.days, pressed.weekday), DigestPage.DAYS
    if pressed.language is not None:
        wish.language = pressed.language if pressed.language is not DigestLanguage.OWN else None
    return side


def as_usual(turn: Turn, pressed: UsualDigest) -> None:
    """Hour, days and language as they are for who chose nothing."""
    person = _person(turn)
    wish, _ = _hers(turn, person, pressed.kind)
    wish.at = wish.days = wish.language = None
    _keep(turn, person, f"digest {pressed.kind} as usual")
    _draw(turn, person, pressed.kind, DigestPage.MAIN)


def _hers(turn: Turn, person: Person, kind: DigestKind) -> tuple[DigestWish, Standing]:
    person_id = person.id or 0
    wish = turn.session.get(DigestWish, (person_id, kind))
    stood = digest_times.standing(turn.session, wish, person_id, kind, turn.now)
    if stood is None:
        raise Refusal("digest-not-yours")
    return digest_times.made(turn.session, person_id, kind), stood


def _keep(turn: Turn, person: Person, verb: str) -> None:
    digest_times.settle(turn.session, person.id or 0, turn.now)
    turn.journal(verb, f"person:{person.id}")
    turn.toast(words.digest_settings.changed(turn.reader))


FEATURE = Feature(
    noun="digest_settings",
    presses={
        ShowDigests: Pressed(show_all),
        ShowDigest: Pressed(show_one),
        SetDigest: Pressed(change),
        UsualDigest: Pressed(as_usual),
    },
)
