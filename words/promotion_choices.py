"""Ubah of a promotion where something is chosen: audience, tasks, platforms, topic, times, how often a caption goes."""

from collections.abc import Sequence
from datetime import datetime

from domain.markup import plain
from domain.message import Button, Message, Rows
from domain.posts import PostFacts
from domain.promotion_pages import CAPS, NOTHING, Field, PromotionFacts, SetField, StartAt
from domain.promotions import LIVES, Scope, Task, Topic
from domain.reader import Reader
from domain.share_kits import USUAL
from words.formats import moment_full, moment_short
from words.posts import platform
from words.promotion_pages import closes, door, in_rows, label, marked, way_back
from words.promotions import minute_of, start_choices
from words.sentences import Safe, sentences

AN_HOUR = 3600


def _choice(
    reader: Reader, promotion: PromotionFacts, field: Field, said: str, value: tuple[str, bool]
) -> Button:
    """A button for this value, marked where it is chosen."""
    return Button(marked(plain(said), value[1]), SetField(promotion.id or 0, field, str(value[0])))


def _toggle(
    reader: Reader, promotion: PromotionFacts, field: Field, said: str, one: tuple[str, bool]
) -> Button:
    value = f"{'-' if one[1] else '+'}{one[0]}"
    return Button(marked(plain(said), one[1]), SetField(promotion.id or 0, field, value))


def audience(
    reader: Reader, promotion: PromotionFacts, post: PostFacts, *, has_children: bool, has_fields: bool
) -> Message:
    """Whose members it is for."""
    t, field = sentences(reader), Field.AUDIENCE
    scopes = [
        _choice(reader, promotion, field, label(reader, f"scope-{one}"), (one, promotion.scope == one))
        for one in Scope
        if has_children
    ]
    doors = [door(reader, promotion, Field.DEPARTMENT)] if has_fields else []
    doors.append(door(reader, promotion, Field.TOPIC))
    text = t("promotion-pages-audience", scope=promotion.scope)
    back = way_back(reader, promotion, post, field)
    return Message(text, (tuple(scopes), *in_rows(doors), (back,)))


def department(
    reader: Reader, promotion: PromotionFacts, post: PostFacts, offered: Sequence[tuple[int, str]]
) -> Message:
    """Of which field its members are."""
    t, field = sentences(reader), Field.DEPARTMENT
    every = _choice(
        reader, promotion, field, label(reader, "all"), (NOTHING, promotion.department_id is None)
    )
    buttons = [
        _choice(reader, promotion, field, t("departments-name-button", name=name), (str(one), chosen))
        for one, name in offered
        for chosen in [one == promotion.department_id]
    ]
    text = t("promotion-pages-department")
    return Message(text, ((every,), *in_rows(buttons), (way_back(reader, promotion, post, field),)))


def choices(reader: Reader, promotion: PromotionFacts, post: PostFacts, field: Field) -> Message:
    """A page of nothing but choices."""
    rows = {
        Field.TASKS: _task_rows,
        Field.PLATFORMS: _platform_rows,
        Field.TOPIC: _topic_rows,
        Field.TIMES: _time_rows,
        Field.CAP: _cap_rows,
    }[field](reader, promotion)
    lines = [sentences(reader)(f"promotion-pages-{field}")]
    if field is Field.TIMES:
        lines += [_starts(reader, promotion), closes(reader, promotion)]
    return Message("\n".join(lines), (*rows, (way_back(reader, promotion, post, field),)))


def _starts(reader: Reader, promotion: PromotionFacts) -> Safe:
    t = sentences(reader)
    if promotion.send_at is None:
        return t("promotion-pages-starts-by-hand")
    return t("promotions-starts", at=promotion.send_at)


def _task_rows(reader: Reader, promotion: PromotionFacts) -> Rows:
    buttons = [
        _toggle(reader, promotion, Field.TASKS, label(reader, f"task-{one}"), (one, one in promotion.tasks))
        for one in Task
    ]
    return (*in_rows(buttons), (door(reader, promotion, Field.PLATFORMS),))


def _platform_rows(reader: Reader, promotion: PromotionFacts) -> Rows:
    field, chosen = Field.PLATFORMS, promotion.platforms
    every = _choice(reader, promotion, field, label(reader, "all"), (NOTHING, not chosen))
    buttons = [
        _toggle(reader, promotion, field, plain(platform(reader, one)), (one, one in chosen)) for one in USUAL
    ]
    return ((every,), *in_rows(buttons))


def _topic_rows(reader: Reader, promotion: PromotionFacts) -> Rows:
    every = _choice(reader, promotion, Field.TOPIC, label(reader, "all"), (NOTHING, promotion.topic is None))
    buttons = [
        _choice(reader, promotion, Field.TOPIC, label(reader, f"topic-{one}"), (one, promotion.topic == one))
        for one in Topic
    ]
    return ((every,), *in_rows(buttons))


def _time_rows(reader: Reader, promotion: PromotionFacts) -> Rows:
    urgent = Button(
        marked(plain(label(reader, "urgent")), promotion.is_urgent),
        SetField(promotion.id or 0, Field.URGENT, "-" if promotion.is_urgent else "+"),
    )
    doors = (door(reader, promotion, Field.START), door(reader, promotion, Field.DEADLINE))
    return (doors, (urgent,))


def _cap_rows(reader: Reader, promotion: PromotionFacts) -> Rows:
    t = sentences(reader)
    buttons = [
        _choice(
            reader,
            promotion,
            Field.CAP,
            t("promotion-pages-cap-of-button", count=one),
            (str(one), one == promotion.cap),
        )
        for one in CAPS
    ]
    return in_rows(buttons, 3)


def deadline(reader: Reader, promotion: PromotionFacts, post: PostFacts) -> Message:
    """Until when it is open: so many hours, or a typed moment."""
    t, field = sentences(reader), Field.DEADLINE
    hours = [int(one.total_seconds()) // AN_HOUR for one in LIVES]
    buttons = [
        _choice(reader, promotion, field, t("promotion-pages-hours-button", hours=one), (str(one), chosen))
        for one in hours
        for chosen in [promotion.deadline is None and one == promotion.hours]
    ]
    lines = [closes(reader, promotion), t("promotion-pages-deadline")]
    return Message("\n".join(lines), (*in_rows(buttons), (way_back(reader, promotion, post, field),)))


def start(
    reader: Reader, promotion: PromotionFacts, post: PostFacts, until: datetime | None, now: datetime
) -> Message:
    """When it goes by itself; `until`: so long it was approved for."""
    t = sentences(reader)
    lines = [_starts(reader, promotion), t("promotion-pages-start")]
    lines += [t("promotion-pages-approved-until", until=moment_short(reader, until))] if until else []
    rows = start_choices(reader, promotion, post, until, now)
    at_once = Button(label(reader, "at-once"), StartAt(promotion.id or 0, None))
    return Message("\n".join(lines), (*rows, (at_once, way_back(reader, promotion, post, Field.START))))


def needs_reading(
    reader: Reader, promotion: PromotionFacts, post: PostFacts, until: datetime, at: datetime
) -> Message:
    """That late it must be read again."""
    t = sentences(reader)
    text = t("promotion-pages-needs-reading", until=moment_full(reader, until), at=at)
    anew = Button(label(reader, "anew"), StartAt(promotion.id or 0, minute_of(at), anew=True))
    return Message(text, ((anew,), (way_back(reader, promotion, post, Field.START),)))
