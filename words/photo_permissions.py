"""Photo permissions: what is known, what is still asked, and what must be taken down when one is taken back."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from domain.details import DetailPage, TurnDetails
from domain.markup import Safe, plain
from domain.message import Button, Message, Rows
from domain.photo_permissions import (
    Audience,
    Carried,
    GivePermission,
    Giver,
    Lack,
    Lasting,
    OpenPhotos,
    SetAudience,
    SetLasting,
    Shown,
    TakenDown,
    WithdrawPermission,
    WriteGiver,
)
from domain.posts import OpenPost, PostFacts
from domain.reader import Reader
from words.details import back, title
from words.sentences import sentences
from words.sharing import one_line

SHOWN_TITLE = 40
MOST_PIECES = 8


class PermissionFacts(Protocol):
    """What is said about a permission."""

    @property
    def id(self) -> int | None: ...
    @property
    def given_by(self) -> str: ...
    @property
    def audience(self) -> str: ...
    @property
    def until(self) -> date | None: ...
    @property
    def is_close(self) -> bool: ...


@dataclass(frozen=True, slots=True)
class Asked:
    """The page of a plan: its permission that stands, what it lacks for what the photos show, the event it would
    count for, and how often the photos were opened."""

    standing: PermissionFacts | None
    lack: Lack | None
    event: str | None
    openings: int


def page(reader: Reader, post: PostFacts, asked: Asked) -> Message:
    """What is known, and what may be done about it."""
    t = sentences(reader)
    lines = [t("photo-permissions-page", title=title(reader, post))]
    lines += [told(reader, asked.standing)] if asked.standing is not None else []
    lines += [t(f"checklists-children-{asked.lack}")] if asked.lack is not None else []
    lines += [t("photo-permissions-event", event=asked.event)] if asked.event and asked.lack else []
    lines += [t("photo-permissions-openings", count=asked.openings)] if asked.openings else []
    rows = _givers(reader, post.id or 0, for_event=asked.event is not None) if asked.lack else ()
    rows += _changes(reader, post.id or 0, asked.standing) if asked.standing is not None else ()
    checks = Button(t("photo-permissions-checks-button"), TurnDetails(post.id or 0, DetailPage.CHECKS))
    return Message("\n\n".join(lines), (*rows, (checks, back(reader, post))))


def told(reader: Reader, permission: PermissionFacts) -> Safe:
    """Such as "Izin dari orang tua, boleh dilihat siapa saja, sampai dicabut"."""
    t = sentences(reader)
    lasting = (
        t("photo-permissions-until", day=permission.until)
        if permission.until
        else t("photo-permissions-open")
    )
    audience = t(f"photo-permissions-audience-{permission.audience}")
    return t(
        "photo-permissions-told",
        giver=giver(reader, permission.given_by),
        audience=audience,
        lasting=lasting,
        close=permission.is_close,
    )


def giver(reader: Reader, given_by: str) -> str:
    """Who gave it: a ready-made role, or the role that was typed."""
    return sentences(reader)(f"photo-permissions-giver-{given_by}") if given_by in list(Giver) else given_by


def _givers(reader: Reader, post_id: int, *, for_event: bool) -> Rows:
    t = sentences(reader)
    ready = tuple(
        (Button(t(f"photo-permissions-{one}-button"), GivePermission(post_id, one, for_event)),)
        for one in Giver
    )
    return (*ready, (Button(t("photo-permissions-write-button"), WriteGiver(post_id, for_event)),))


def _changes(reader: Reader, post_id: int, permission: PermissionFacts) -> Rows:
    t, permission_id = sentences(reader), permission.id or 0
    audiences = tuple(
        Button(t(f"photo-permissions-for-{one}-button"), SetAudience(post_id, permission_id, one))
        for one in Audience
        if one != permission.audience
    )
    lengths = tuple(
        Button(t(f"photo-permissions-last-{one}-button"), SetLasting(post_id, permission_id, one))
        for one in Lasting
        if one is not Lasting.OPEN or permission.until is not None
    )
    withdraw = Button(
        t("photo-permissions-withdraw-button"), WithdrawPermission(post_id, permission_id, False)
    )
    return audiences, lengths, (withdraw,)


def ask_giver(reader: Reader, post: PostFacts) -> Message:
    """Please type a role, never a name."""
    leave = Button(
        sentences(reader)("photo-permissions-leave-button"), TurnDetails(post.id or 0, DetailPage.PERMISSION)
    )
    return Message(sentences(reader)("photo-permissions-ask-giver"), ((leave,),))


def withdraw_sure(reader: Reader, post: PostFacts, permission_id: int, pieces: int) -> Message:
    """Asked once more: what follows when it is taken back."""
    t = sentences(reader)
    yes = Button(
        t("photo-permissions-withdraw-yes-button"), WithdrawPermission(post.id or 0, permission_id, True)
    )
    keep = Button(t("photo-permissions-keep-button"), TurnDetails(post.id or 0, DetailPage.PERMISSION))
    return Message(t("photo-permissions-withdraw-sure", count=pieces), ((yes, keep),))


def lacks(reader: Reader, post: PostFacts) -> Message:
    """To authors, PJ and readers: its photos may not be shown any more as they are."""
    t = sentences(reader)
    look = Button(t("contents-look-button"), OpenPost(post.id or 0))
    return Message(t("photo-permissions-lacks", title=title(reader, post)), ((look,),))


def take_down(
    reader: Reader,
    permission_id: int,
    shown: Sequence[Shown],
    carried: Sequence[Carried],
    waiting: Sequence[str],
) -> Message:
    """What must be taken down, where it stands and who can do it; what members `carried` on; and what is not out yet
    and waits (`waiting`: titles)."""
    t = sentences(reader)
    still = [one for one in shown if not one.is_down]
    lines = [t("photo-permissions-take-down" if still else "photo-permissions-all-down")]
    lines += [_piece(reader, number, one) for number, one in enumerate(shown[:MOST_PIECES], start=1)]
    more = len(shown) - MOST_PIECES
    lines += [t("photo-permissions-more", count=more)] if more > 0 else []
    lines += [_carried(reader, one) for one in carried]
    names = [one_line(one, SHOWN_TITLE) for one in waiting[:MOST_PIECES]]
    lines += [t("photo-permissions-waiting", titles="; ".join(names), count=len(waiting))] if names else []
    keys = tuple(
        (
            Button(
                t("photo-permissions-down-button", number=str(number)),
                TakenDown(permission_id, one.publication_id),
            ),
        )
        for number, one in enumerate(shown, start=1)
        if not one.is_down
    )
    return Message("\n".join(lines), keys[:MOST_PIECES])


def _carried(reader: Reader, one: Carried) -> Safe:
    title = one_line(one.title, SHOWN_TITLE)
    return sentences(reader)("photo-permissions-carried", title=title, told=one.told, acted=one.acted)


def _piece(reader: Reader, number: int, one: Shown) -> Safe:
    return sentences(reader)(
        "photo-permissions-piece",
        number=str(number),
        title=one_line(one.title, SHOWN_TITLE),
        link=one.link or "-",
        owner=one.owner or "",
        known=one.owner is not None,
        down=one.is_down,
    )


def open_button(reader: Reader, post_id: int) -> Button:
    """Stands on the review card instead of photos that show children."""
    return Button(sentences(reader)("photo-permissions-see-button"), OpenPhotos(post_id))


def hidden_line(reader: Reader) -> Safe:
    """Why a card shows no photos."""
    return sentences(reader)("photo-permissions-hidden")


def before_photos(reader: Reader, post: PostFacts) -> Message:
    """What is said right above photos of children."""
    return Message(sentences(reader)("photo-permissions-before", title=title(reader, post)))


def toast(reader: Reader, name: str) -> str:
    """A short line over the card."""
    return plain(sentences(reader)(f"photo-permissions-toast-{name}"))
