"""Screenshots: an adult may send one in private; humas opens it behind a button while it is kept, and that is noted."""

from collections.abc import Mapping
from typing import Any

import words.promotion_proofs
from domain.attaching import Attachment
from domain.contents import MediaKind, Medium
from domain.poster_files import ENDINGS
from domain.posting import Lane
from domain.promotion_proofs import (
    MOST_SHOWN,
    GiveProof,
    OpenProof,
    RemoveProof,
    ShowProofs,
    kept_until,
    must_be_adult,
)
from domain.promotions import PROOF_KEPT
from domain.publishing import calls
from domain.refusal import Refusal
from domain.units import TRUSTED
from handlers import proof_links
from handlers.doing import Report, band_of, count_shown, noted, report
from handlers.feature import Feature, Pressed
from handlers.turn import Turn
from storage import drafts, promotion_deeds, promotion_proofs, promotions, units
from storage.outbox import Call
from storage.promotions import Promotion

PURPOSE = QUESTION = "promotion-proof"
LIST_PURPOSE = "promotion-proofs"


def give(turn: Turn, pressed: GiveProof) -> None:
    """She wants to send one: adults only, in private only."""
    told = _proving(turn, pressed.promotion_id)
    if turn.incoming.is_group:
        turn.toast("", url=turn.link(PURPOSE, promotion_id=told.who.promotion_id))
        return
    turn.ask(QUESTION, promotion_id=told.who.promotion_id)
    turn.say(words.promotion_proofs.ask(turn.reader, PROOF_KEPT))


def arrive(turn: Turn, facts: Mapping[str, Any]) -> None:
    """She came from the group to send one."""
    give(turn, GiveProof(int(facts["promotion_id"])))


def _proving(turn: Turn, promotion_id: int) -> Report:
    told = report(turn, promotion_id)
    must_be_adult(band_of(turn, told.who))
    return told


def sent(turn: Turn, facts: Mapping[str, Any], text: str) -> None:
    """A file came where a picture or a link was asked for."""
    if proof_links.has_link(turn, text):
        proof_links.pasted(turn, facts, text)
        return
    told = _proving(turn, int(facts["promotion_id"]))
    file = _picture(turn.incoming.attachment)
    if file is None:
        raise Refusal("promotion-proofs-not-this")
    promotion_proofs.put(turn.session, told.who, file, kept_until(turn.now), turn.now)
    count_shown(turn, told)
    noted(turn, told.who, "promotion proof")
    if turn.incoming.album is None:
        drafts.end(turn.session, turn.incoming.actor.telegram_id if turn.incoming.actor else 0)
    once = f"proof:{turn.chat.id}:{turn.incoming.album}" if turn.incoming.album is not None else None
    thanks = words.promotion_proofs.taken(
        turn.reader, told.who.promotion_id, kept_until(turn.now), is_late=told.is_late
    )
    turn.say(thanks, once=once)


def typed(turn: Turn, facts: Mapping[str, Any], text: str) -> None:
    """Words where a picture was asked for: a link will do as well."""
    if not proof_links.has_link(turn, text):
        raise Refusal("promotion-proofs-not-this")
    proof_links.pasted(turn, facts, text)


def _picture(attached: Attachment | None) -> str | None:
    if attached is None:
        return None
    is_picture = attached.kind is MediaKind.PHOTO or attached.name.lower().endswith(ENDINGS)
    return f"{attached.kind}:{attached.file_id}" if is_picture else None


def remove(turn: Turn, pressed: RemoveProof) -> None:
    """She takes it back, whenever she likes."""
    person_id = turn.person.id or 0 if turn.person is not None else 0
    mine = [one for one in promotion_deeds.of(turn.session, pressed.promotion_id, person_id) if one.proof]
    if not mine:
        raise Refusal("promotion-proofs-gone")
    for deed in mine:
        promotion_deeds.drop(turn.session, deed)
    turn.edit(words.promotion_proofs.removed(turn.reader, pressed.promotion_id))


def _of_humas(turn: Turn, promotion_id: int) -> Promotion:
    """The promotion, for humas and pengurus of the unit that sent it."""
    promotion = promotions.find(turn.session, promotion_id)
    unit = units.get(turn.session, promotion.unit_id) if promotion is not None else None
    if promotion is None or unit is None or unit.closed_at is not None:
        raise Refusal("promotions-gone")
    if turn.held_in(promotion.unit_id).isdisjoint(TRUSTED):
        raise Refusal("refusal-only-humas")
    unit.must_be_awake()
    turn.mean(promotion.unit_id)
    return promotion


def show(turn: Turn, pressed: ShowProofs) -> None:
    """Which there are: by number and day, without names; in private."""
    promotion = _of_humas(turn, pressed.promotion_id)
    if turn.incoming.is_group:
        turn.toast("", url=turn.link(LIST_PURPOSE, promotion_id=promotion.id))
        return
    kept = promotion_proofs.kept(turn.session, promotion.id or 0)
    start = pressed.start if 0 <= pressed.start < len(kept) else 0
    page = kept[start : start + MOST_SHOWN]
    turn.say(words.promotion_proofs.listed(turn.reader, pressed.promotion_id, page, (start, len(kept))))


def arrive_at_list(turn: Turn, facts: Mapping[str, Any]) -> None:
    """Humas came from the room to look at them."""
    show(turn, ShowProofs(int(facts["promotion_id"])))


def open_one(turn: Turn, pressed: OpenProof) -> None:
    """The picture itself, so that it can't be passed on; the opening is written down first."""
    deed = promotion_proofs.find(turn.session, pressed.deed_id)
    if deed is None:
        raise Refusal("promotion-proofs-gone")
    _of_humas(turn, deed.promotion_id)
    if turn.incoming.is_group:
        show(turn, ShowProofs(deed.promotion_id))
        return
    turn.journal("opened a proof", f"deed:{deed.id}")
    kind, _, file_id = deed.proof.partition(":")
    for method, params in calls("", [Medium(kind, file_id, "")]):
        kept_here = {**params, "protect_content": True}
        turn.put(Call(method, kept_here, Lane.REPLY, chat_id=turn.chat.id, private=True))


FEATURE = Feature(
    noun="promotion_proofs",
    presses={
        GiveProof: Pressed(give),
        RemoveProof: Pressed(remove),
        ShowProofs: Pressed(show),
        OpenProof: Pressed(open_one),
    },
    starts={PURPOSE: arrive, LIST_PURPOSE: arrive_at_list},
    answers={QUESTION: typed},
    attached={QUESTION: sent},
)
