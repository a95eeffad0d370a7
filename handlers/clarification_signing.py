"""The second reader of a verdict: she stands by it and by the very words that go out, or says what is missing."""

from collections.abc import Sequence
from datetime import timedelta

import words.clarifications
import words.rating_cards
from domain.clarifying import Kit
from domain.permissions import Need
from domain.post_states import PostState
from domain.rating_presses import RefuseVerdict, ShowVerdict, SignVerdict
from domain.rating_views import Side
from domain.ratings import VerdictState, VerdictStep
from domain.refusal import Refusal
from domain.review_presses import Approve
from domain.reviews import seal
from handlers import approving, plans
from handlers.checklists import open_items
from handlers.clarifying import kit, name, note, read, surely
from handlers.feature import Feature, Pressed
from handlers.telling import tell
from handlers.turn import Turn
from storage import (
    calendar,
    cards,
    checklists,
    clarification_making,
    clarifying,
    contents,
    people,
    rerating,
    reviewers,
    reviews,
    verdict_readers,
    verdicts,
)
from storage.cases import Case
from storage.people import Person
from storage.posts import Post
from storage.verdicts import Verdict

SEND_WITHIN = timedelta(hours=1)  # then who may send it is reminded once


def show(turn: Turn, pressed: ShowVerdict) -> None:
    """Its card here, from its front."""
    _, verdict = read(turn, pressed.verdict_id)
    card = cards.of(turn.session, verdicts.subject(verdict), turn.chat.id or 0)
    if card is not None:
        card.page = None
        if card.message_id != turn.incoming.message_id:
            calendar.put_up_anew(card, None)
    turn.show(verdicts.subject(verdict))


def sign(turn: Turn, pressed: SignVerdict) -> None:
    """Aku setuju: it counts from now on, and its words may go."""
    case, verdict = read(turn, pressed.verdict_id)
    if verdict.state == VerdictState.SIGNED:
        turn.toast(words.clarifications.toast(turn.reader, "agreed-already"))
        return
    me, said = _second(turn, verdict), kit(turn, verdict)
    if said.mark != pressed.mark or verdict.state != VerdictState.PROPOSED:
        turn.toast(words.clarifications.toast(turn.reader, "changed"), alert=True)
        turn.redraw(verdicts.subject(verdict))
        return
    surely(turn, case, verdict)
    before = verdicts.all_signed(turn.session, case.id or 0)
    verdict.second_id, verdict.signed_at = me.id, turn.now
    verdicts.move(turn.session, verdict, VerdictStep.SIGN, turn.now)
    turn.toast(words.clarifications.toast(turn.reader, "agreed"))
    note(turn, case, "agreed to rating")
    _carry(turn, case, (verdict, said), before)
    _tell_writer(turn, case, verdict)


def _second(turn: Turn, verdict: Verdict) -> Person:
    """Who reads it, if she may; who wrote it may not."""
    if turn.person is None:
        raise Refusal("refusal-only-reviewers")
    if not verdict_readers.may_sign(verdict, turn.person):
        raise Refusal("ratings-own-words" if verdict.person_id == turn.person.id else "ratings-newcomer")
    return turn.person


def _carry(turn: Turn, case: Case, found: tuple[Verdict, Kit], before: Sequence[Verdict]) -> None:
    """What goes out is read with it. What went out before is corrected at once, and everybody who heard it hears so."""
    verdict, said = found
    wrong = [kit for one in before if (kit := rerating.sent_kit(turn.session, one)) is not None]
    for one in before:
        rerating.replace(turn.session, one, verdict, turn.now)
    mended = [rerating.corrected(turn.session, case, one, found, turn.now) for one in wrong]
    posts = [post for post in mended if post is not None]
    for post in posts or [clarification_making.kit(turn.session, case, verdict, said, turn.now)]:
        _have_read(turn, post, verdict)
    if before and case.clarified_at is not None:
        clarifying.answered(turn.session, verdict, turn.now)
    else:
        verdict.due_at = turn.now + SEND_WITHIN


def _have_read(turn: Turn, post: Post, verdict: Verdict) -> None:
    """She has just read these words with the verdict; where more is asked of a text, it waits for that as any does."""
    if post.state in (PostState.PLANNED, PostState.FIXING):
        clarification_making.hand_in(turn.session, post, verdict.person_id, turn.now, since=verdict.at)
    if verdict.person_id is not None:
        clarification_making.attest(turn.session, post, verdict.person_id, turn.now)
    if _is_ready(turn, post):
        digest = contents.digest_of(turn.session, post)
        approving.approve(turn, Approve(post.id or 0, seal(digest)), tells=False)
    else:
        reviewers.put_up_anew(turn.session, post, turn.now)
        plans.moved(turn, post)


def _is_ready(turn: Turn, post: Post) -> bool:
    me = turn.person.id or 0 if turn.person is not None else 0
    owed = open_items(turn, post) or checklists.unticked(turn.session, post, me)
    return not owed and not reviews.open_leaks(turn.session, post) and not post.is_religious


def _tell_writer(turn: Turn, case: Case, verdict: Verdict) -> None:
    if verdict.person_id is not None:
        writer = people.get(turn.session, verdict.person_id)
        reader, is_out = writer.reader(turn.unit_here().reader()), case.clarified_at is not None
        message = words.rating_cards.agreed(reader, verdict, name(turn, case), is_out=is_out)
        tell(turn.session, writer.telegram_id, message, turn.now, verdicts.subject(verdict))


def refuse(turn: Turn, pressed: RefuseVerdict) -> None:
    """Belum: first why, by ready-made words; then who wrote it hears that."""
    case, verdict = read(turn, pressed.verdict_id)
    _second(turn, verdict)
    if verdict.state != VerdictState.PROPOSED:
        raise Refusal("ratings-over")
    card = cards.of(turn.session, verdicts.subject(verdict), turn.chat.id or 0)
    if card is not None:
        card.page = Side.WHY if pressed.why is None else None
        cards.hurry(turn.session, card, turn.now)
    if pressed.why is None:
        return
    verdicts.move(turn.session, verdict, VerdictStep.REFUSE, turn.now)
    note(turn, case, f"not agreed: {pressed.why}")
    turn.toast(words.clarifications.toast(turn.reader, "not-yet"))
    if verdict.person_id is not None:
        writer = people.get(turn.session, verdict.person_id)
        reader = writer.reader(turn.unit_here().reader())
        message = words.rating_cards.refused(reader, verdict, name(turn, case), pressed.why)
        tell(turn.session, writer.telegram_id, message, turn.now, verdicts.subject(verdict))


FEATURE = Feature(
    noun="clarification_signing",
    presses={
        ShowVerdict: Pressed(show, Need.SURE),
        SignVerdict: Pressed(sign, Need.SURE),
        RefuseVerdict: Pressed(refuse, Need.SURE),
    },
)
