"""Whatever is forwarded or pasted in private gets one question; what came is kept for a day, for its sender alone."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import words.forwarded
from domain.attaching import GATHERED_FOR
from domain.contents import MediaKind
from domain.forwarded import (
    LIFE,
    MOST_ITEMS,
    Door,
    Item,
    Pasted,
    TakeDoor,
    as_facts,
    cleaned,
    from_facts,
    is_worth_asking,
)
from domain.message import send_params
from domain.permissions import Need
from domain.planning import When, understand
from domain.post_states import Kind
from domain.posting import Lane
from domain.refusal import Refusal
from handlers import beginning, guards, posts, switching, withholding
from handlers.feature import Command, Feature, Pressed, Taker
from handlers.turn import Turn
from storage import contents, outbox, tokens
from storage.contents import PostMedium
from storage.outbox import Call
from storage.posts import Post
from storage.tokens import Token

PURPOSE, TAKEN = "forwarded", "album"
LATELY = timedelta(minutes=1)
COMMANDS = {Door.PLAN: "rencana", Door.BROADCAST: "siarkan"}


def ask(turn: Turn, text: str, features: Sequence[Feature]) -> bool:
    """One question about all that came within two seconds; False where it is no matter for one, or nothing takes
    it."""
    came = turn.incoming
    is_worth = is_worth_asking(
        text, has_file=came.attachment is not None, is_forward=came.forwarded_at is not None
    )
    if turn.unit is None or came.actor is None or not (is_worth or _open(turn) is not None):
        return False
    if _is_taken(turn):
        return False
    if came.forwarded_at is None:
        withholding.check_key(turn, text)
    former = _open(turn)
    pasted = Pasted((*_kept(former), here(turn, text))[:MOST_ITEMS])
    doors = [door for door, _ in _doors(turn, pasted, features)]
    if not doors:
        return False
    _ask_soon(turn, pasted, former, doors)
    return True


def take_album(turn: Turn) -> None:
    """A command came with one of these pictures: all of them belong to it, and nothing is asked."""
    came, former = turn.incoming, _open(turn)
    if came.album is None or came.actor is None:
        return
    if former is not None:
        outbox.cancel(turn.session, f"forwarded:{turn.chat.id}", turn.now)
        tokens.use(turn.session, former)
    facts = {"album": came.album}
    tokens.issue(turn.session, TAKEN, facts, turn.now + LATELY, came.actor.telegram_id)


def _is_taken(turn: Turn) -> bool:
    came = turn.incoming
    if came.album is None or came.actor is None:
        return False
    rows = tokens.bound_to(turn.session, TAKEN, came.actor.telegram_id, turn.now)
    return any(row.facts["album"] == came.album for row in rows)


def _ask_soon(turn: Turn, pasted: Pasted, former: Token | None, doors: Sequence[Door]) -> None:
    """The question leaves when nothing more has come; what came before it was sent belongs to it."""
    subject, soon = f"forwarded:{turn.chat.id}", turn.now + GATHERED_FOR
    if former is not None:
        outbox.cancel(turn.session, subject, turn.now)
        tokens.use(turn.session, former)
    token = keep(turn, pasted, soon)
    params = send_params(words.forwarded.question(turn.reader, token, doors, len(pasted.items)))
    reply = {"message_id": pasted.items[0].message_id, "allow_sending_without_reply": True}
    params["reply_parameters"] = reply
    turn.put(Call("sendMessage", params, Lane.REPLY, chat_id=turn.chat.id, subject=subject, not_before=soon))


def here(turn: Turn, text: str) -> Item:
    """The message of this turn, as it is kept: without secrets."""
    came = turn.incoming
    return Item(
        message_id=came.message_id or 0,
        text=cleaned(text, came.links),
        written_at=came.forwarded_at or came.sent_at,
        file=came.attachment,
    )


def keep(turn: Turn, pasted: Pasted, until: datetime) -> str:
    """Keep it for a day, for her alone; what comes up to `until` is added to it. The token that stands for it."""
    unit_id = turn.unit_here().id
    facts = {"items": as_facts(pasted), "until": until.isoformat(), "unit": unit_id}
    bound = turn.incoming.actor.telegram_id if turn.incoming.actor is not None else None
    return tokens.issue(turn.session, PURPOSE, facts, turn.now + LIFE, bound)


def keep_for(door: Door, turn: Turn, text: str) -> TakeDoor | None:
    """What a guest typed after a command, as a press that takes this door; None where she typed nothing."""
    if not text.strip() and turn.incoming.attachment is None:
        return None
    return TakeDoor(keep(turn, Pasted((here(turn, text),)), turn.now), door)


def _open(turn: Turn) -> Token | None:
    """What came just before, while its question has not left."""
    actor = turn.incoming.actor
    if actor is None:
        return None
    lately = turn.now + LIFE - LATELY
    rows = tokens.bound_to(turn.session, PURPOSE, actor.telegram_id, lately)
    return next((one for one in rows if datetime.fromisoformat(one.facts["until"]) > turn.now), None)


def _kept(row: Token | None) -> tuple[Item, ...]:
    return from_facts(row.facts["items"]).items if row is not None else ()


def is_asked_about(turn: Turn) -> bool:
    """Whether a question stands about this message of hers."""
    actor, message_id = turn.incoming.actor, turn.incoming.message_id
    rows = tokens.bound_to(turn.session, PURPOSE, actor.telegram_id, turn.now) if actor is not None else ()
    return any(item.message_id == message_id for row in rows for item in _kept(row))


def _doors(turn: Turn, pasted: Pasted, features: Sequence[Feature]) -> Iterator[tuple[Door, Taker]]:
    """The doors that some feature takes, that she may use here, and that fit what came."""
    for door in Door:
        for feature in features:
            taker = feature.takes.get(door)
            if taker is not None and _is_open(turn, door, feature, taker) and taker.fits(turn, pasted):
                yield door, taker
                break


def _is_open(turn: Turn, door: Door, feature: Feature, taker: Taker) -> bool:
    """A guest sees the doors of members too: they lead her to joining."""
    need = Need.UNIT if taker.need is Need.MEMBER else taker.need
    try:
        switching.check(turn, COMMANDS.get(door, ""), feature.noun)
    except Refusal:
        return False
    return guards.may(turn, need)


def take_door(turn: Turn, pressed: TakeDoor) -> None:
    """She chose what becomes of it; it is done once."""
    actor, row = turn.incoming.actor, tokens.look(turn.session, pressed.token, turn.now)
    is_hers = row is not None and actor is not None and row.bound_to == actor.telegram_id
    if row is None or row.purpose != PURPOSE or not is_hers or not turn.reaches(int(row.facts["unit"])):
        raise Refusal("forwarded-over")
    turn.mean(int(row.facts["unit"]))
    pasted = from_facts(row.facts["items"])
    taker = next((one for door, one in _doors(turn, pasted, turn.features) if door is pressed.door), None)
    if taker is None:
        raise Refusal("forwarded-over")
    guards.check(turn, taker.need)
    tokens.use(turn.session, row)
    taker.do(turn, pasted)


def _planned(turn: Turn, pasted: Pasted) -> When:
    unit = turn.unit_here()
    return understand(pasted.text, pasted.written_at, turn.now, ZoneInfo(unit.zone)).when


def has_time(turn: Turn, pasted: Pasted) -> bool:
    """Whether its words name a day or an hour that is still to come, as far as it can be told."""
    when = _planned(turn, pasted)
    asked = when.asked
    return when.starts_at is not None or (asked is not None and (asked.day is not None or bool(asked.tries)))


def plan(turn: Turn, pasted: Pasted) -> None:
    """It becomes a plan with the time that its words name: the first line is its title, an official one has it all as
    its text."""
    unit, when = turn.unit_here(), _planned(turn, pasted)
    first = next((line for line in pasted.text.splitlines() if line.strip()), "")
    wanted, _ = beginning.line(turn, unit, first)
    is_text = wanted.kind is Kind.OFFICIAL and first.strip() != pasted.text
    post = beginning.begin(turn, unit, replace(wanted, text=pasted.text if is_text else ""))
    if post is None:
        raise LookupError("a plan of no occasion is always new")
    attach(turn, post, pasted)
    _answered(turn, Door.PLAN)
    posts.put_up(turn, post, when)


def attach(turn: Turn, post: Post, pasted: Pasted) -> None:
    """The files that came with it; documents do not stand beside pictures."""
    pictures = [one for one in pasted.files if one.kind in (MediaKind.PHOTO, MediaKind.VIDEO)]
    files = pictures or list(pasted.files)[:1]
    media = [
        PostMedium(post_id=0, position=0, kind=one.kind.value, file_id=one.file_id, unique_id=one.unique_id)
        for one in {one.unique_id: one for one in files}.values()
    ]
    contents.put_media(turn.session, post, media)


def broadcast(turn: Turn, pasted: Pasted) -> None:
    """Humas: /siarkan with these words and this file."""
    command = _command(turn, COMMANDS[Door.BROADCAST])
    if command is None:
        raise Refusal("forwarded-over")
    guards.admit(turn, command)
    _answered(turn, Door.BROADCAST)
    file = next(iter(pasted.files), None)
    came = replace(turn.incoming, text=pasted.text, attachment=file, press_id=None)
    inner = Turn(turn.session, turn.now, came, turn.premises, turn.seen, turn.features)
    inner.mean(turn.unit_here().id or 0)
    command.do(inner, pasted.text)


def _command(turn: Turn, name: str) -> Command | None:
    commands = (command for feature in turn.features for command in feature.commands)
    return next((command for command in commands if name in command.names), None)


def can_broadcast(turn: Turn, pasted: Pasted) -> bool:
    """Whether promotions are here, and there is something to carry on."""
    return _command(turn, COMMANDS[Door.BROADCAST]) is not None and bool(pasted.text or pasted.files)


def _answered(turn: Turn, door: Door) -> None:
    """The question says what became of it, and asks no more."""
    if turn.incoming.press_id is not None:
        turn.edit(words.forwarded.answered(turn.reader, door))


FEATURE = Feature(
    noun="forwarded",
    presses={TakeDoor: Pressed(take_door)},
    takes={
        Door.PLAN: Taker(plan, Need.UNIT, has_time),
        Door.BROADCAST: Taker(broadcast, Need.HUMAS, can_broadcast),
    },
)
