"""The files of a promotion, on request: small pictures, videos as a link, children behind a button that is noted."""

from collections.abc import Mapping
from typing import Any

import words.poster_files
from domain.contents import MediaKind
from domain.files import document, photo
from domain.message import Message
from domain.poster_files import OpenPoster, Way, way
from domain.posting import Lane
from domain.promotion_presses import SendPoster
from domain.refusal import Refusal
from handlers.feature import Feature, Pressed
from handlers.offering import Offer, must_be_right, open_offer
from handlers.turn import LINK_LIFE, Turn
from storage import checklists, contents, photo_permissions, poster_files
from storage.contents import PostMedium
from storage.outbox import Call

PURPOSE = "poster"
SMALL = "small-picture"


def send(turn: Turn, pressed: SendPoster) -> None:
    """She asked for this file: from a group her private chat opens, in private it comes."""
    offer, medium = _asked(turn, pressed.promotion_id, pressed.position)
    if turn.incoming.is_group:
        here = {"promotion_id": offer.promotion.id, "position": medium.position, "unit_id": offer.unit_id}
        turn.toast("", url=turn.link(PURPOSE, LINK_LIFE, group=False, **here))
    elif way(medium.kind, medium.name, medium.size) is Way.LINK:
        turn.say(words.poster_files.by_link(turn.reader, offer.post.title, offer.promotion.link))
    elif checklists.must_hide_media(turn.session, offer.post):
        turn.say(words.poster_files.behind(turn.reader, pressed.promotion_id, pressed.position))
    else:
        _send(turn, offer, medium)


def arrive(turn: Turn, facts: Mapping[str, Any]) -> None:
    """She came from the group for a file."""
    if turn.chat.unit_id is None:
        turn.chat.unit_id = int(facts["unit_id"])
        turn.mean(int(facts["unit_id"]))
    send(turn, SendPoster(int(facts["promotion_id"]), int(facts["position"])))


def open_poster(turn: Turn, pressed: OpenPoster) -> None:
    """A picture in which children are seen: for members, and each opening is written down first."""
    offer, medium = _asked(turn, pressed.promotion_id, pressed.position)
    if turn.incoming.is_group:
        send(turn, SendPoster(pressed.promotion_id, pressed.position))
        return
    person = turn.me(offer.unit_id)
    photo_permissions.note_opening(turn.session, offer.post, person.id or 0, turn.now)
    turn.journal("opened photos", f"post:{offer.post.id}")
    _send(turn, offer, medium)


def _asked(turn: Turn, promotion_id: int, position: int) -> tuple[Offer, PostMedium]:
    """The file, as long as it may be shown: words under correction and photos without permission are not handed out."""
    offer = open_offer(turn, promotion_id)
    must_be_right(turn, offer)
    attached = contents.media(turn.session, offer.post.id or 0)
    medium = next((one for one in attached if one.position == position), None)
    if medium is None:
        raise Refusal("poster-files-gone")
    if not checklists.is_permitted(turn.session, offer.post, turn.now):
        raise Refusal("poster-files-not-permitted")
    return offer, medium


def _send(turn: Turn, offer: Offer, medium: PostMedium) -> None:
    """The file as it is, the small one that was made before, or one that is made when it leaves; a second tap in the
    same minute brings no second one."""
    is_photo = medium.kind == MediaKind.PHOTO
    name = MediaKind.PHOTO if is_photo else MediaKind.DOCUMENT
    made = poster_files.find(turn.session, medium.post_id, medium.unique_id)
    chosen = way(medium.kind, medium.name, medium.size)
    caption = words.poster_files.caption(turn.reader, offer.post.title, chosen, medium.size)
    if chosen is Way.SMALLER and made is None:
        asks = photo if is_photo else document
        params = asks(SMALL, caption, post=medium.post_id, file=medium.unique_id)
    else:
        params = _stored(name, caption, made.file_id if made is not None else medium.file_id)
    once = f"poster:{medium.post_id}:{medium.position}:{turn.chat.id}:{turn.now:%Y%m%d%H%M}"
    method = "sendPhoto" if is_photo else "sendDocument"
    turn.put(Call(method, params, Lane.REPLY, chat_id=turn.chat.id, private=True, once=once))


def _stored(name: str, caption: Message, file_id: str) -> dict[str, Any]:
    return {name: file_id, "caption": caption.text, "parse_mode": "HTML"}


FEATURE = Feature(
    noun="poster_files",
    presses={SendPoster: Pressed(send), OpenPoster: Pressed(open_poster)},
    starts={PURPOSE: arrive},
)
