"""What a plan's card says, and its buttons."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime

from domain.lives import BOOKED
from domain.markup import Safe, plain
from domain.menus import RunCommand
from domain.message import Button, Message
from domain.moments import Moment, Why
from domain.post_states import ALIVE, PostState
from domain.posts import SHOWN_TITLE, Asked, Asks, CardView, OpenPost, Page, PostFacts, Wants
from domain.reader import Reader
from domain.repeats import SERIES, SERIES_LONG
from domain.reviews import FixReason
from words import post_buttons, repeats
from words import post_standing as standing
from words.formats import clock, day_short, moment_full, moment_short, zone_name
from words.live_hours import booked
from words.review_reasons import fix_name
from words.sentences import sentences
from words.sharing import one_line, whatsapp

SHOWN_IN_LIST = 80


def card(reader: Reader, view: CardView) -> Message:
    """The card of a plan, with the side that is up."""
    said = [*_stands(reader, view), *_question(reader, view)]
    link = whatsapp(share_text(reader, view.post))
    text = "\n".join(_facts(reader, view))
    return Message(
        "\n\n".join([text, "\n".join(said)] if said else [text]), post_buttons.rows(reader, view, link)
    )


def elsewhere(reader: Reader) -> Message:
    """What a card says where the plan is shown no longer."""
    return Message(sentences(reader)("posts-elsewhere"))


def _facts(reader: Reader, view: CardView) -> list[str]:
    t, post = sentences(reader), view.post
    title = shown_title(post.title)
    facts: list[str] = [t("posts-title", title=title) if title else t("posts-no-title")]
    facts += filter(None, [standing.account(reader, view)])
    if post.starts_at is not None:
        facts.append(when(reader, post))
    elif view.asked is not None and view.asked.day is not None:
        facts.append(t("posts-day", day=view.asked.day))
    facts += [t("departments-on-card", name=view.department)] if view.department else []
    facts.append(t("posts-owner", name=view.owner) if view.owner else t("posts-no-owner"))
    return [*facts, *filter(None, [standing.holds(reader, view)])]


def _stands(reader: Reader, view: CardView) -> list[str]:
    return [*filter(None, [standing.state(reader, view)]), *standing.clashes(view)]


def _question(reader: Reader, view: CardView) -> list[str]:
    if view.post.state not in ALIVE:
        return []
    if view.page is Page.CANCEL:
        return [sentences(reader)("posts-cancel-sure")]
    return [question(reader, view, view.asked)] if view.asked is not None else []


def shown_title(title: str) -> str:
    """A title as a card shows it: at most 300 characters."""
    return title if len(title) <= SHOWN_TITLE else f"{title[:SHOWN_TITLE].rstrip()}…"


def platform(reader: Reader, name: str) -> Safe:
    """A platform as it is shown."""
    return sentences(reader)("posts-platform", platform=name)


def when(reader: Reader, post: PostFacts) -> str:
    """The moment in full, its end, and the hour in the zone that was typed if that differs."""
    if post.starts_at is None:
        return ""
    t, there = sentences(reader), replace(reader, zone=post.zone)
    shown = str(t("posts-when", moment=post.starts_at))
    if post.ends_at is not None:
        is_same_day = day_short(reader, post.starts_at) == day_short(reader, post.ends_at)
        end = clock(reader, post.ends_at) if is_same_day else moment_short(reader, post.ends_at)
        shown = str(t("posts-when-until", moment=post.starts_at, end=end))
    if post.starts_at.astimezone(there.tz).utcoffset() != post.starts_at.astimezone(reader.tz).utcoffset():
        shown += f" ({clock(there, post.starts_at)} {zone_name(there, post.starts_at)})"
    return shown


def question(reader: Reader, view: CardView, asked: Asked) -> str:
    """What the card asks, and why when her words did not settle it."""
    t = sentences(reader)
    if asked.asks is Asks.TITLE:
        return t("posts-ask-title", here=view.is_private)
    if asked.why == BOOKED:
        return booked(reader, asked)
    if asked.asks is Asks.HOUR:
        return t("posts-ask-hour" if post_buttons.hours(view, asked) else "posts-ask-hour-late")
    if asked.why in (SERIES, SERIES_LONG):
        return repeats.question(reader, asked)
    return _why(reader, asked) if asked.why not in ("", Why.NOTHING) else t("posts-ask-day")


def _why(reader: Reader, asked: Asked) -> str:
    t, first = sentences(reader), asked.tries[0] if asked.tries else None
    match asked.why:
        case Why.LIKELY | Why.ROLLED_OVER:
            return t("posts-why-likely", moment=_full(reader, first)) if first else t("posts-ask-day")
        case Why.AMBIGUOUS:
            return t("posts-why-ambiguous")
        case Why.PAST:
            return t("posts-why-past", moment=_full(reader, _moment(asked.said)))
        case Why.IMPOSSIBLE_DATE | Why.IMPOSSIBLE_HOUR:
            help_with = _typed(reader, first) if first else t("posts-example")
            return t(f"posts-why-{asked.why}", said=asked.said, example=help_with)
        case Why.REPEAT | Why.WEEK:
            return t(f"posts-why-{asked.why}", said=asked.said)
        case _:
            return t("posts-why-unclear", said=asked.said)


def _moment(written: str) -> Moment | None:
    if not written:
        return None
    return datetime.fromisoformat(written) if "T" in written else date.fromisoformat(written)


def _full(reader: Reader, moment: Moment | None) -> str:
    if moment is None:
        return sentences(reader)("posts-that-time")
    return moment_full(reader, moment) if isinstance(moment, datetime) else day_short(reader, moment)


def _typed(reader: Reader, moment: Moment) -> str:
    """Such as "30/11 19.30": how she could have typed it."""
    if not isinstance(moment, datetime):
        return f"{moment.day}/{moment.month}"
    local = moment.astimezone(reader.tz)
    return f"{local.day}/{local.month} {clock(reader, moment)}"


def share_text(reader: Reader, post: PostFacts) -> str:
    """What goes to WhatsApp: title, platform and moment, but nobody's name."""
    shown = [post.title, plain(platform(reader, post.platform)) if post.platform else "", when(reader, post)]
    return "\n".join(line for line in shown if line)


def line(reader: Reader, post: PostFacts) -> Safe:
    """A plan on one line of a list: hour, platform, title."""
    t = sentences(reader)
    title = one_line(post.title, SHOWN_IN_LIST) or t("posts-no-title-short")
    name = plain(platform(reader, post.platform)) if post.platform else ""
    at = clock(reader, post.starts_at) if post.starts_at else ""
    return t("posts-line", clock=at, platform=name, title=title, known=bool(name))


def mine(reader: Reader, own: Sequence[PostFacts]) -> Message:
    """What she is responsible for; a button opens each card."""
    t = sentences(reader)
    plan = Button(t("posts-new-button"), RunCommand("rencana"))
    if not own:
        return Message(t("posts-mine-none"), ((plan,),))
    lines = [_own_line(reader, number, post) for number, post in enumerate(own, start=1)]
    opens = tuple(Button(str(number), OpenPost(post.id or 0)) for number, post in enumerate(own, start=1))
    return Message("\n".join([t("posts-mine"), *lines]), (opens, (plan,)))


def _own_line(reader: Reader, number: int, post: PostFacts) -> str:
    t = sentences(reader)
    title = one_line(post.title, SHOWN_IN_LIST) or t("posts-no-title-short")
    at = moment_short(reader, post.starts_at) if post.starts_at else ""
    is_draft = post.state == PostState.DRAFT
    return t("posts-mine-line", number=str(number), title=title, at=at, draft=is_draft)


def prompt(reader: Reader, what: Wants, title: str) -> Message:
    """In private: please type it."""
    return Message(
        sentences(reader)(f"posts-type-{what}", title=one_line(title, SHOWN_IN_LIST), has=bool(title))
    )


def written(reader: Reader, post: PostFacts) -> Message:
    """What she typed stands on the card now."""
    t = sentences(reader)
    if not post.title:
        return Message(t("posts-written-untitled", at=when(reader, post)))
    title = one_line(post.title, SHOWN_IN_LIST)
    return Message(t("posts-written", title=title, at=when(reader, post), timed=post.starts_at is not None))


def reason(reader: Reader, name: str, said: str) -> str:
    """What a reader asked to be mended: a ready-made reason, or her own words where they may be shown."""
    shows_words = name == FixReason.OTHER and bool(said)
    return sentences(reader)("reviews-raw", text=said) if shows_words else fix_name(reader, name)


def promoted(reader: Reader, post: PostFacts) -> Message:
    """To whoever proposed it: humas has taken it up."""
    t = sentences(reader)
    look = Button(t("contents-look-button"), OpenPost(post.id or 0))
    return Message(t("posts-promoted", title=one_line(post.title, SHOWN_IN_LIST)), ((look,),))


def stopped(reader: Reader, *, did: bool, cancelled: PostFacts | None = None) -> Message:
    """Nothing is waited for any more, or nothing was; a plan that is cancelled by it is named."""
    t = sentences(reader)
    if cancelled is not None:
        title = one_line(cancelled.title, SHOWN_IN_LIST) or t("posts-no-title-short")
        return Message(t("posts-stopped-plan", title=title))
    return Message(t("posts-stopped" if did else "posts-nothing-to-stop"))


def toast(reader: Reader, name: str) -> str:
    """A short line over the card."""
    return plain(sentences(reader)(f"posts-toast-{name}"))
