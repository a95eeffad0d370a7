"""Siarkan: what is asked, the card that humas sees before a promotion is sent, the list, and what did not go."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from domain.details import ShowDetails
from domain.markup import Safe, cut, plain
from domain.message import Button, Message, Rows
from domain.post_states import ALIVE, PostState
from domain.posts import PostFacts
from domain.presses import Press
from domain.promotion_pages import (
    CancelPromotion,
    ListPromotions,
    PromotionFacts,
    PromotionPage,
    PromotionView,
    SendPromotion,
    StartAt,
    TurnPromotion,
    starts_offered,
)
from domain.promotion_presses import MakePromotion, OpenRally, ShowPromotion
from domain.promotions import Scope
from domain.reader import Reader
from domain.review_presses import OpenReview, Recall, Reschedule, Submit
from words.evaluations import last_lesson
from words.formats import day_full, moment_short
from words.review_cards import media_names
from words.review_reasons import fix_name
from words.sentences import sentences
from words.sharing import one_line

SHOWN_TITLE = 60
LONGEST_SEEN = 1500  # UTF-16 units of the members' card on ours
A_MINUTE = 60
EPOCH_MINUTE = 60


@dataclass(frozen=True, slots=True)
class Listed:
    """One line of the list: where it stands is a state of its plan, or how its sending goes."""

    promotion_id: int
    title: str
    stage: str
    at: datetime | None


def paste(reader: Reader, unit: str) -> Message:
    """Please paste or forward it; what was made before stands behind its button."""
    known = _button(reader, "list", ListPromotions())
    return Message(sentences(reader)("promotions-paste", unit=unit), ((known,),))


def untitled(reader: Reader, now: datetime) -> str:
    """How a promotion without words is called."""
    return plain(sentences(reader)("promotions-untitled", day=day_full(reader, now)))


def elsewhere(reader: Reader) -> Message:
    """What its card says where humas works no more."""
    return Message(sentences(reader)("promotions-elsewhere"))


def toast(reader: Reader, name: str) -> str:
    """A short line over the card."""
    return plain(sentences(reader)(f"promotions-toast-{name}"))


def reason(reader: Reader, name: str) -> str:
    """What must be mended."""
    return str(fix_name(reader, name))


def make_button(reader: Reader, post: PostFacts) -> Button:
    """Under what is out: let members carry it on."""
    return Button(sentences(reader)("promotions-make-button"), MakePromotion(post.id or 0))


def card(reader: Reader, view: PromotionView, as_seen: Message) -> Message:
    """Where it stands, what members will see, whom it reaches, how long that takes, and until when it is open."""
    t = sentences(reader)
    state = _state(reader, view)
    lines = [state, t("promotions-title", title=one_line(view.post.title, SHOWN_TITLE))]
    if view.post.state == PostState.CANCELLED:
        return Message("\n".join(lines))
    if view.page is PromotionPage.CANCEL:
        return Message("\n\n".join(["\n".join(lines), t("promotions-cancel-sure")]), _rows(reader, view))
    seen, was_cut = cut(as_seen.text, LONGEST_SEEN)
    shown = f"{t('promotions-as-seen')}\n<blockquote>{seen}{'…' if was_cut else ''}</blockquote>"
    blocks = [state, shown, "\n".join(_reach(reader, view)), *last_lesson(reader, view.lesson)]
    return Message("\n\n".join(blocks), _rows(reader, view))


def _state(reader: Reader, view: PromotionView) -> Safe:
    t, state = sentences(reader), view.post.state
    if state == PostState.WAITING and view.since is not None:
        return t("promotions-state-waiting", since=moment_short(reader, view.since))
    if state == PostState.FIXING:
        return t("promotions-state-fixing", reason=view.reason)
    if view.is_late:
        return t("promotions-state-late")
    if view.is_ready and state != PostState.CANCELLED:
        return _ready(reader, view)
    return t(f"promotions-state-{'draft' if state in ALIVE else 'cancelled'}")


def _ready(reader: Reader, view: PromotionView) -> Safe:
    t, at = sentences(reader), view.promotion.send_at
    if view.together_at is not None:
        return t("rallies-on-card", at=view.together_at)
    if at is not None and view.post.state == PostState.SCHEDULED:
        return t("promotions-state-scheduled", at=at)
    if view.until is None:
        return t("promotions-state-repeats")
    return t("promotions-state-approved", until=moment_short(reader, view.until))


def _reach(reader: Reader, view: PromotionView) -> list[str]:
    """To whom, on which ways, how fast, with what, until when."""
    t, audience, promotion = sentences(reader), view.audience, view.promotion
    lines = [
        t(
            "promotions-audience",
            unit=view.unit,
            members=audience.members,
            below=audience.units - 1 if promotion.scope == Scope.TREE else 0,
        )
    ]
    chosen = [view.department] if view.department else []
    chosen += [str(t("promotions-topic", topic=promotion.topic))] if promotion.topic else []
    lines += [t("promotions-only", chosen=" · ".join(chosen))] if chosen else []
    lines.append(
        t("promotions-ways", private=audience.private, rest=audience.group_only, groups=audience.groups)
    )
    lines += [t("promotions-young", count=audience.under_16)] if audience.under_16 else []
    lines.append(t("promotions-takes", minutes=-(-int(view.delivery.total_seconds()) // A_MINUTE)))
    lines += [t("promotions-files", kinds=Safe(media_names(reader, view.media)))] if view.media else []
    lines += [t("promotions-captions", count=len(view.outlets))] if len(view.outlets) > 1 else []
    return [*lines, *_times(reader, view)]


def _times(reader: Reader, view: PromotionView) -> list[str]:
    t, promotion = sentences(reader), view.promotion
    lines: list[str] = []
    if promotion.send_at is not None and view.post.state != PostState.SCHEDULED:
        lines.append(t("promotions-starts", at=promotion.send_at))
    if promotion.deadline is not None:
        lines.append(t("promotions-closes-at", at=promotion.deadline))
    else:
        lines.append(t("promotions-closes-after", hours=promotion.hours))
    return [*lines, *([t("promotions-urgent")] if promotion.is_urgent else [])]


def _button(reader: Reader, name: str, press: Press) -> Button:
    return Button(sentences(reader)(f"promotions-{name}-button"), press)


def _turn(reader: Reader, view: PromotionView, page: PromotionPage, name: str) -> Button:
    return _button(reader, name, TurnPromotion(view.promotion.id or 0, page))


def _rows(reader: Reader, view: PromotionView) -> Rows:
    number = view.promotion.id or 0
    match view.page:
        case PromotionPage.CANCEL:
            keep = _turn(reader, view, PromotionPage.MAIN, "keep")
            return ((_button(reader, "cancel-sure", CancelPromotion(number)), keep),)
        case PromotionPage.TIMES:
            return _start_rows(reader, view)
        case PromotionPage.MORE:
            return _more(reader, view)
        case _ if view.together_at is not None and view.is_ready:
            return _together(reader, view)
        case _:
            return _main(reader, view)


def _together(reader: Reader, view: PromotionView) -> Rows:
    """Many units begin with it: it is neither sent by hand nor set to another time."""
    rally = _button(reader, "rally", OpenRally(view.promotion.id or 0))
    stop, more = (
        _turn(reader, view, PromotionPage.CANCEL, "cancel"),
        _turn(reader, view, PromotionPage.MORE, "more"),
    )
    return ((rally,), (_change(reader, view), stop, more))


def _main(reader: Reader, view: PromotionView) -> Rows:
    post, number = view.post, view.promotion.id or 0
    change, more = _change(reader, view), _turn(reader, view, PromotionPage.MORE, "more")
    stop = _turn(reader, view, PromotionPage.CANCEL, "cancel")
    send = _button(reader, "send", SendPromotion(number, post.revision))
    match post.state:
        case PostState.WAITING:
            read = () if view.is_authors else (_button(reader, "review", OpenReview(post.id or 0)),)
            return (read, (change, _button(reader, "recall", Recall(post.id or 0)), more))
        case PostState.FIXING:
            return ((change,), (_submit(reader, view, "submit-again"), stop, more))
        case _ if view.is_late:
            return ((_button(reader, "renew", SendPromotion(number, post.revision)),), (change, stop, more))
        case PostState.SCHEDULED:
            unset = _button(reader, "unschedule", StartAt(number, None))
            return ((_button(reader, "send-now", SendPromotion(number, post.revision)),), (unset, stop, more))
        case _ if view.is_ready:
            return ((send,), (_turn(reader, view, PromotionPage.TIMES, "schedule"), stop, more))
        case _:
            return ((_submit(reader, view, "submit"),), (change, stop, more))


def _submit(reader: Reader, view: PromotionView, name: str) -> Button:
    return submit_button(reader, view.post, name)


def submit_button(reader: Reader, post: PostFacts, name: str = "submit") -> Button:
    """Let somebody else read it."""
    return _button(reader, name, Submit(post.id or 0, post.revision))


def _change(reader: Reader, view: PromotionView) -> Button:
    return _button(reader, "change", ShowDetails(view.post.id or 0))


def _more(reader: Reader, view: PromotionView) -> Rows:
    number = view.promotion.id or 0
    buttons = [_change(reader, view)] if view.is_ready else []
    if view.post.state in (PostState.WAITING,):
        buttons.append(_turn(reader, view, PromotionPage.CANCEL, "cancel"))
    if view.is_ready:
        buttons.append(_button(reader, "rally", OpenRally(number)))
    buttons.append(_button(reader, "list", ListPromotions()))
    rows = tuple(tuple(buttons[at : at + 2]) for at in range(0, len(buttons), 2))
    return (*rows, (_turn(reader, view, PromotionPage.MAIN, "back"),))


def _start_rows(reader: Reader, view: PromotionView) -> Rows:
    """Usual hours within the time for which it was approved, and the way to type another."""
    rows = start_choices(reader, view.promotion, view.post, view.until, view.now)
    typed = _button(reader, "type-time", Reschedule(view.post.id or 0))
    return (*rows, (typed, _turn(reader, view, PromotionPage.MAIN, "back")))


def start_choices(
    reader: Reader, promotion: PromotionFacts, post: PostFacts, until: datetime | None, now: datetime
) -> Rows:
    """A button for each of the next usual hours."""
    offered = starts_offered(now, post.zone, until)
    buttons = [
        Button(moment_short(reader, one), StartAt(promotion.id or 0, minute_of(one))) for one in offered
    ]
    return tuple(tuple(buttons[at : at + 2]) for at in range(0, len(buttons), 2))


def minute_of(moment: datetime) -> int:
    """Minutes since 1970."""
    return int(moment.timestamp()) // EPOCH_MINUTE


def listed(reader: Reader, unit: str, rows: Sequence[Listed]) -> Message:
    """The newest first; a button opens each card."""
    t = sentences(reader)
    if not rows:
        return Message(t("promotions-list-none", unit=unit))
    lines = [
        t(
            "promotions-list-line",
            number=str(number),
            title=one_line(one.title, SHOWN_TITLE),
            stage=one.stage,
        )
        for number, one in enumerate(rows, start=1)
    ]
    buttons = [
        Button(str(number), ShowPromotion(one.promotion_id)) for number, one in enumerate(rows, start=1)
    ]
    opens = tuple(tuple(buttons[at : at + 4]) for at in range(0, len(buttons), 4))
    return Message("\n".join([t("promotions-list", unit=unit), *lines]), opens)


def not_sent(reader: Reader, promotion: PromotionFacts, post: PostFacts) -> Message:
    """Its time came, and it was not cleared any more."""
    t = sentences(reader)
    look = Button(t("promotions-look-button"), ShowPromotion(promotion.id or 0))
    return Message(t("promotions-not-sent", title=one_line(post.title, SHOWN_TITLE)), ((look,),))
