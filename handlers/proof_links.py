"""Where what she did stands: pasted links, each of one identity, counted once in a promotion; no secret is kept."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

import words.promotion_deeds
from domain.forwarded import is_thanks
from domain.links import Link, find
from domain.links.identity import identify
from domain.post_links import ANYWHERE, GOOD, Found, Judged, around, unfit
from domain.post_states import Kind
from domain.promotion_deeds import MOST_LINKS, POST, GiveLink
from domain.promotions import TOO_YOUNG
from domain.refusal import Refusal
from handlers.doing import Report, band_of, count_shown, noted, report
from handlers.turn import Turn
from storage import drafts, promotion_deeds, publishing
from storage.promotion_deeds import PromotionDeed
from storage.promotions import Promotion

PURPOSE = QUESTION = "promotion-link"
LINKS_TOGETHER = timedelta(minutes=10)
LONGEST_REMARK = 6  # words; what is longer is about something else


def listen(turn: Turn, promotion_id: int) -> bool:
    """Her next words may be a link; False: she is asked something else already, which is not forgotten for this. She
    need not answer: what else comes is heard as if nobody had asked."""
    actor = turn.incoming.actor
    waits = drafts.waiting(turn.session, actor.telegram_id, turn.now) if actor is not None else None
    if waits is not None and waits.question != QUESTION:
        return False
    turn.ask(QUESTION, promotion_id=promotion_id, gently=True)
    return True


def is_meant(turn: Turn, facts: Mapping[str, Any], text: str) -> bool:
    """Whether what came is where her post stands. Of who was not asked outright nothing is that she forwarded, sent as
    an album, or wrote about something; of who has just given a link only another link, for a few minutes."""
    came, until = turn.incoming, facts.get("until")
    if until is not None:
        is_soon = turn.now < datetime.fromisoformat(until)
        return is_soon and came.forwarded_at is None and has_link(turn, text)
    if not facts.get("gently"):
        return True
    if came.forwarded_at is not None or came.album is not None:
        return False
    is_short = len(text.split()) <= LONGEST_REMARK and not is_thanks(text)
    return is_short or came.attachment is not None or has_link(turn, text)


def give(turn: Turn, pressed: GiveLink) -> None:
    """She wants to paste one."""
    told = _linking(turn, pressed.promotion_id)
    if turn.incoming.is_group:
        turn.toast("", url=turn.link(PURPOSE, promotion_id=told.who.promotion_id))
        return
    turn.ask(QUESTION, promotion_id=told.who.promotion_id)
    turn.say(words.promotion_deeds.ask_link(turn.reader, tuple(told.promotion.platforms)))


def arrive(turn: Turn, facts: Mapping[str, Any]) -> None:
    """She came from the group to paste one."""
    give(turn, GiveLink(int(facts["promotion_id"])))


def _linking(turn: Turn, promotion_id: int) -> Report:
    """Who reports a link: nobody who should have no account of her own."""
    told = report(turn, promotion_id)
    if band_of(turn, told.who) in TOO_YOUNG:
        raise Refusal("promotion-deeds-young-link")
    return told


def has_link(turn: Turn, text: str) -> bool:
    """Whether a link came, in words or behind them."""
    return bool(find("\n".join((text, *turn.incoming.links))))


def pasted(turn: Turn, facts: Mapping[str, Any], text: str) -> None:
    """She pasted something: every link in it is judged by itself, and one answer says what became of all."""
    told = _linking(turn, int(facts["promotion_id"]))
    found = find("\n".join((text, *turn.incoming.links)))
    if not found:
        raise Refusal("promotion-deeds-no-link")
    said = around(text) if len(found) == 1 else ""
    judged = [_taken(turn, told, one, said) for one in found[:MOST_LINKS]]
    judged += [Judged("", Found.FULL)] if len(found) > MOST_LINKS else []
    if any(one.found in GOOD for one in judged):
        count_shown(turn, told)
        noted(turn, told.who, "promotion links")
        until = (turn.now + LINKS_TOGETHER).isoformat()
        turn.ask(QUESTION, promotion_id=told.who.promotion_id, until=until)
    answer = words.promotion_deeds.judged(turn.reader, told.who.promotion_id, judged, is_late=told.is_late)
    turn.say(answer)


def _taken(turn: Turn, told: Report, link: Link, said: str) -> Judged:
    """What becomes of one link."""
    reason = unfit(link, told.promotion.platforms) or _known(turn, told, link)
    if reason is not None:
        return Judged(link.platform, reason)
    posts = _posts(turn, told)
    alike = [one for one in posts if _may_be_same(one.link, link)]
    if link.opaque and alike:
        return Judged(link.platform, Found.MAYBE)
    if len(posts) >= MOST_LINKS:
        return Judged(link.platform, Found.FULL)
    for one in alike:
        promotion_deeds.drop(turn.session, one)
    if not promotion_deeds.add_link(turn.session, told.who, link, said, turn.now):
        return Judged(link.platform, Found.TAKEN)
    return Judged(link.platform, Found.SHORT if link.opaque else Found.REPLACED if alike else Found.COUNTED)


def _known(turn: Turn, told: Report, link: Link) -> Found | None:
    """Whether this identity is the official post's, or was reported before."""
    if _is_official(turn, told.promotion, link.key):
        return Found.OFFICIAL
    before = promotion_deeds.with_link(turn.session, told.who.promotion_id, link.key)
    if before is None:
        return None
    return Found.KNOWN if before.person_id == told.who.person_id else Found.TAKEN


def _is_official(turn: Turn, promotion: Promotion, key: str) -> bool:
    """Whether it is the post that is to be carried on, or another one of the unit's accounts."""
    if key == promotion.link_key:
        return True
    plan = publishing.same_link(turn.session, promotion.unit_id, key)
    return plan is not None and plan.kind != Kind.OWN


def _posts(turn: Turn, told: Report) -> Sequence[PromotionDeed]:
    mine = promotion_deeds.of(turn.session, told.who.promotion_id, told.who.person_id)
    return [one for one in mine if one.what == POST]


def _may_be_same(former: str, link: Link) -> bool:
    """Whether two links may lead to one post: one of them is short, and both are of one platform, or it does not tell.
    Each share of a video makes another short link."""
    before = identify(former)
    if before is None or not (before.opaque or link.opaque):
        return False
    return before.platform == link.platform or ANYWHERE in (before.platform, link.platform)
