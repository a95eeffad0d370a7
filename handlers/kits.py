"""What is done with a kit or with a question to humas: the files, another time, giving it up, taking it on."""

from datetime import timedelta

import words.publishing
from domain.belonging import AgeBand, band
from domain.outlets import (
    ANSWERED,
    Correct,
    PutOff,
    SayOut,
    SendFiles,
    SettleDoubt,
    Side,
    Skip,
    Status,
    TakenDown,
    TakeOn,
    TryAgain,
    TurnChase,
    TurnKit,
    Withdraw,
    WithoutLink,
)
from domain.post_states import REVIEWED, Kind
from domain.posting import Lane
from domain.posts import may_change
from domain.publishing import Phase, calls, may_put_off, put_off
from domain.refusal import Refusal
from domain.units import TRUSTED
from handlers import channels, correcting, going_out, withdrawing
from handlers.feature import Feature, Pressed
from handlers.plans import may, moved, note, working
from handlers.turn import Turn
from storage import (
    cards,
    checklists,
    contents,
    following,
    gate,
    outbox,
    outlets,
    photo_permissions,
    publishing,
    recovery,
    sendings,
    units,
)
from storage.outbox import Call, OutboxRow
from storage.posts import Post
from storage.sendings import Fate

JUST_NOW = timedelta(minutes=1)
YOUNG = (AgeBand.UNKNOWN, AgeBand.UNDER_13, AgeBand.UNDER_16)


def _due(turn: Turn, post_id: int) -> Post:
    """A plan that is approved and not out, of which she may decide."""
    post = working(turn, post_id)
    may(turn, post, may_change)
    if post.kind == Kind.PROMOTION:
        raise Refusal("publishing-gone")
    if post.state not in REVIEWED or post.starts_at is None:
        raise Refusal("publishing-answered" if post.state not in REVIEWED else "publishing-gone")
    return post


def send_files(turn: Turn, pressed: SendFiles) -> None:
    """What is attached, in private, because she asked for it."""
    post = _due(turn, pressed.post_id)
    if turn.incoming.is_group or not gate.may_go(turn.session, post, turn.now):
        raise Refusal("publishing-not-cleared")
    about = f"files:{post.id}:{turn.chat.id}"
    if outbox.moments_of(turn.session, about, turn.now - JUST_NOW):
        turn.toast(words.publishing.toast(turn.reader, "files-there"))
        return
    files = outlets.attached(turn.session, post)
    for method, params in calls("", [one.medium for one in files]):
        turn.put(Call(method, params, Lane.REPLY, chat_id=turn.chat.id, private=True, subject=about))
    if checklists.must_hide_media(turn.session, post) and turn.person is not None:
        photo_permissions.note_opening(turn.session, post, turn.person.id or 0, turn.now)
    note(turn, post, "opened files")
    turn.toast(words.publishing.toast(turn.reader, "files"))


def delay(turn: Turn, pressed: PutOff) -> None:
    """Later, as far as the approval reaches; beyond that a new time has to be read again."""
    post = _due(turn, pressed.post_id)
    row = publishing.of(turn.session, post.id or 0)
    if row is None or post.starts_at is None:
        raise Refusal("publishing-gone")
    to = put_off(pressed.delay, post.starts_at, max(turn.now, post.starts_at))
    if not may_put_off(to, post.starts_at, turn.now):
        turn.toast("")
        turn.tell(words.publishing.not_now(turn.reader, post))
        return
    row.not_before = to
    following.begin(turn.session, post, row, turn.now)
    note(turn, post, "put off")
    _front(turn, post)
    turn.toast(words.publishing.toast(turn.reader, "put-off", at=to))
    moved(turn, post)


def skip(turn: Turn, pressed: Skip) -> None:
    """It will not be out there, or wherever it is not out yet."""
    post = _due(turn, pressed.post_id)
    left = [one for one in outlets.of(turn.session, post) if one.status not in (*ANSWERED, Status.GOING)]
    gone = [one for one in left if pressed.place in (None, one.number)]
    if not gone:
        raise Refusal("publishing-answered")
    for one in gone:
        publishing.skip(turn.session, post.id or 0, one.number, turn.now)
        sendings.forget(turn.session, post.id or 0, one.number)
    note(turn, post, "skipped")
    _front(turn, post)
    turn.toast(words.publishing.toast(turn.reader, "skipped"))
    moved(turn, post)


def take_on(turn: Turn, pressed: TakeOn) -> None:
    """Someone of humas puts it out herself: the kit is hers."""
    post = _due(turn, pressed.post_id)
    person = turn.me(post.unit_id)
    unit = units.get(turn.session, post.unit_id)
    if turn.held_in(post.unit_id).isdisjoint(TRUSTED) and person.id != post.author_id:
        raise Refusal("refusal-only-humas")
    if band(person.birth_year, turn.now, unit.zone) in YOUNG:
        raise Refusal("publishing-young")
    post.owner_id = person.id
    note(turn, post, "took")
    turn.toast(words.publishing.toast(turn.reader, "taken"))
    moved(turn, post)


def turn_kit(turn: Turn, pressed: TurnKit) -> None:
    """Another side of the kit."""
    _turn(turn, following.kit_subject(pressed.post_id, pressed.place), pressed.side)


def turn_chase(turn: Turn, pressed: TurnChase) -> None:
    """Another side of the question."""
    _turn(turn, following.chase_subject(pressed.post_id), pressed.side)


def _turn(turn: Turn, subject: str, side: Side) -> None:
    card = cards.of(turn.session, subject, turn.chat.id or 0)
    if card is None:
        raise Refusal("publishing-gone")
    card.page = side
    turn.redraw(subject)


def _front(turn: Turn, post: Post) -> None:
    """What was decided on another side shows its first side again."""
    here = turn.chat.id
    for card in following.kits(turn.session, post.id or 0):
        card.page = Side.MAIN if card.chat_id == here else card.page
    question = cards.of(turn.session, following.chase_subject(post.id or 0), here or 0)
    if question is not None:
        question.page = Side.MAIN


def settle_doubt(turn: Turn, pressed: SettleDoubt) -> None:
    """Someone looked at the channel: it is there; or it is not, and goes again if it is still what was approved."""
    post = _due(turn, pressed.post_id)
    sending = sendings.of_call(turn.session, pressed.call_id)
    call = turn.session.get(OutboxRow, pressed.call_id)
    if sending is None or call is None or sending.fate != Fate.DOUBT or sending.post_id != post.id:
        turn.toast(words.publishing.toast(turn.reader, "settled"))
        return
    if pressed.again:
        _must_be_the_same(turn, post, sending.digest)
    verdict = recovery.settle_doubt(turn.session, call, pressed.again, turn.now)
    sending.fate = Fate.GOING if pressed.again else Fate.SENT
    turn.session.flush()
    note(turn, post, verdict)
    turn.toast(words.publishing.toast(turn.reader, "again" if pressed.again else "there"))
    channels.look(turn.session, post, sending.place, turn.now)


def _must_be_the_same(turn: Turn, post: Post, digest: str) -> None:
    if not gate.may_go(turn.session, post, turn.now) or contents.digest_of(turn.session, post) != digest:
        raise Refusal("publishing-not-cleared")


def try_again(turn: Turn, pressed: TryAgain) -> None:
    """The bot may write there again: what did not arrive goes now."""
    post = _due(turn, pressed.post_id)
    row = publishing.of(turn.session, post.id or 0)
    if row is None or not gate.may_go(turn.session, post, turn.now):
        raise Refusal("publishing-not-cleared")
    sendings.clear_failed(turn.session, post.id or 0, pressed.place)
    row.step, row.due_at = Phase.OUT, turn.now
    note(turn, post, "tried again")
    turn.toast(words.publishing.toast(turn.reader, "again"))
    moved(turn, post)


FEATURE = Feature(
    noun="publishing",
    presses={
        SayOut: Pressed(going_out.say_out),
        WithoutLink: Pressed(going_out.without_link),
        SendFiles: Pressed(send_files),
        PutOff: Pressed(delay),
        Skip: Pressed(skip),
        TakeOn: Pressed(take_on),
        TurnKit: Pressed(turn_kit),
        TurnChase: Pressed(turn_chase),
        SettleDoubt: Pressed(settle_doubt),
        TryAgain: Pressed(try_again),
        Withdraw: Pressed(withdrawing.withdraw),
        Correct: Pressed(correcting.correct),
        TakenDown: Pressed(withdrawing.taken_down),
    },
    starts={going_out.PURPOSE: going_out.arrive, withdrawing.PURPOSE: withdrawing.arrive},
    answers={going_out.QUESTION: going_out.give_link},
)
