"""What is said while a plan is read: sent, approved, mended, urgent, reminded, missed; and the list /periksa."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from domain.details import ShowDetails
from domain.markup import plain
from domain.message import Button, Message
from domain.posts import OpenPost, PostFacts
from domain.reader import Reader
from domain.review_presses import OpenReview, PublishAlone, Reschedule, SeeExactly
from domain.reviews import FixReason
from words.details import title
from words.formats import moment_short
from words.review_cards import extra, extra_name
from words.review_kinds import worded
from words.review_reasons import fix_name
from words.sentences import sentences
from words.sharing import one_line

SHOWN_TITLE = 60


@dataclass(frozen=True, slots=True)
class Waiting:
    """A plan that waits, in a list: since when, whether by the urgent path, and of which other unit ("": this one)."""

    post: PostFacts
    since: datetime
    is_urgent: bool = False
    unit: str = ""


def toast(reader: Reader, name: str) -> str:
    """A short line over the card."""
    return plain(sentences(reader)(f"reviews-toast-{name}"))


def submitted(reader: Reader, post: PostFacts, needed: int, *, has_readers: bool) -> str:
    """It waits now; or there is nobody who could read it."""
    t = sentences(reader)
    return plain(t("reviews-submitted", needed=needed) if has_readers else t(worded(post, "submitted-alone")))


def lack(reader: Reader, post: PostFacts, what: str, items: str) -> str:
    """What is missing before somebody can read it, and where it is filled in."""
    return plain(sentences(reader)(worded(post, f"lack-{what}"), items=items))


def one_more(reader: Reader, said: int) -> str:
    """Her yes counts, and one more is needed."""
    return plain(sentences(reader)("reviews-one-more", said=said))


def _look(reader: Reader, post: PostFacts) -> Button:
    return Button(sentences(reader)(worded(post, "look-button")), OpenPost(post.id or 0))


def approved(reader: Reader, post: PostFacts) -> Message:
    """To its author and PJ."""
    return Message(
        sentences(reader)(worded(post, "approved"), title=title(reader, post), at=_at(reader, post)),
        ((_look(reader, post),),),
    )


def _at(reader: Reader, post: PostFacts) -> str:
    return moment_short(reader, post.starts_at) if post.starts_at is not None else ""


def mend(reader: Reader, post: PostFacts, reason: str, said: str) -> Message:
    """To its author and PJ: what to mend, and where."""
    t = sentences(reader)
    wanted = fix_name(reader, reason) if reason != FixReason.OTHER else t("reviews-raw", text=said)
    text = t(worded(post, "mend"), title=title(reader, post), reason=wanted)
    return Message(text, ((Button(t("reviews-change-button"), ShowDetails(post.id or 0)),),))


def sent_back(reader: Reader, post: PostFacts) -> Message:
    """To who typed the reason."""
    return Message(sentences(reader)("reviews-sent-back", title=title(reader, post)))


def hurried(reader: Reader, post: PostFacts) -> Message:
    """To who typed why it can't wait."""
    return Message(sentences(reader)("reviews-hurried", title=title(reader, post)))


def prompt(reader: Reader, post: PostFacts, question: str) -> Message:
    """In private: please type it."""
    return Message(sentences(reader)(f"{question}-type", title=title(reader, post)))


def exactly(reader: Reader, post: PostFacts, place: str) -> Message:
    """Right above the very messages that will be published there."""
    return Message(sentences(reader)(worded(post, "exactly"), title=title(reader, post), place=place))


def after_bytes(reader: Reader, post: PostFacts) -> Message:
    """Right below them: the way back to the card."""
    t = sentences(reader)
    back = Button(t("reviews-open-button"), OpenReview(post.id or 0))
    return Message(t(worded(post, "after-bytes"), title=title(reader, post)), ((back,),))


def listed(reader: Reader, rows: Sequence[Waiting], count: int) -> Message:
    """What waits for her own yes, longest first; a button opens each card."""
    t = sentences(reader)
    if not rows:
        return Message(t("reviews-list-none"))
    lines = [_line(reader, number, one) for number, one in enumerate(rows, start=1)]
    more = [t("reviews-list-more", count=count - len(rows))] if count > len(rows) else []
    return Message("\n".join([t("reviews-list", count=count), *lines, *more]), _opens(rows))


def _line(reader: Reader, number: int, one: Waiting) -> str:
    return sentences(reader)(
        worded(one.post, "list-line"),
        number=str(number),
        title=one_line(one.post.title, SHOWN_TITLE),
        at=_at(reader, one.post),
        since=moment_short(reader, one.since),
        urgent=one.is_urgent,
        unit=one.unit,
        other=bool(one.unit),
    )


def _opens(rows: Sequence[Waiting]) -> tuple[tuple[Button, ...], ...]:
    buttons = [Button(str(number), OpenReview(one.post.id or 0)) for number, one in enumerate(rows, start=1)]
    return tuple(tuple(buttons[at : at + 4]) for at in range(0, len(buttons), 4))


def reminder(reader: Reader, rows: Sequence[Waiting], count: int) -> Message:
    """To those who decide: all that still waits, in one message."""
    t = sentences(reader)
    lines = [_line(reader, number, one) for number, one in enumerate(rows, start=1)]
    more = [t("reviews-list-more", count=count - len(rows))] if count > len(rows) else []
    return Message("\n".join([t("reviews-reminder", count=count), *lines, *more]), _opens(rows))


def nobody_yet(reader: Reader, post: PostFacts) -> Message:
    """To its author and PJ: nobody could read it until now."""
    text = sentences(reader)(worded(post, "nobody-yet"), title=title(reader, post), at=_at(reader, post))
    return Message(text, ((_look(reader, post),),))


def missed(reader: Reader, post: PostFacts) -> Message:
    """Its time has come and nobody has decided; to its author and PJ, and to who decides."""
    t = sentences(reader)
    later = Button(t("reviews-reschedule-button"), Reschedule(post.id or 0))
    return Message(t(worded(post, "missed"), title=title(reader, post), at=_at(reader, post)), ((later,),))


def alone(reader: Reader, post: PostFacts, seal: str) -> Message:
    """Its time has come, and there is nobody who could have read it; to its author and PJ."""
    t, post_id = sentences(reader), post.id or 0
    do = Button(t("reviews-alone-button"), PublishAlone(post_id, seal))
    later = Button(t("reviews-reschedule-button"), Reschedule(post_id))
    return Message(t("reviews-alone", title=title(reader, post)), ((do,), (later,)))


def alone_sure(reader: Reader, post: PostFacts, seal: str) -> Message:
    """Asked once more: what she looks at herself, and what is written down."""
    t, post_id = sentences(reader), post.id or 0
    exactly_button = Button(t("reviews-exactly-button"), SeeExactly(post_id))
    did = Button(t("reviews-alone-did-button"), PublishAlone(post_id, seal, sure=True))
    return Message(t("reviews-alone-sure", title=title(reader, post)), ((exactly_button,), (did,)))


def alone_done(reader: Reader, post: PostFacts) -> Message:
    """It is written down."""
    return Message(sentences(reader)("reviews-alone-done", title=title(reader, post)))


def must_sign(reader: Reader, rows: Sequence[Waiting]) -> Message:
    """To those who may sign what went by the urgent path."""
    t = sentences(reader)
    lines = [
        t("reviews-sign-line", number=str(number), title=one_line(one.post.title, SHOWN_TITLE))
        for number, one in enumerate(rows, start=1)
    ]
    return Message("\n".join([t("reviews-sign-reminder", count=len(rows)), *lines]), _opens(rows))


def beside(reader: Reader, extras: Sequence[tuple[str, str]]) -> Message:
    """What a promotion says to members beside its captions."""
    t = sentences(reader)
    said = [
        f"<b>{extra_name(reader, name)}</b>\n{t('reviews-raw', text=extra(reader, name, one))}"
        for name, one in extras
    ]
    return Message("\n\n".join(said))
