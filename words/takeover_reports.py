"""The report of a takeover, for humas and for those who took part; and thanks in private."""

from datetime import timedelta

import words.slots
from domain.markup import Safe, plain
from domain.message import Button, Message
from domain.reader import Reader
from domain.takeover_reports import MOST_LINKS, Counted, RemindNumbers, TakeoverReport, TypeNumbers
from words.formats import moment_short
from words.sentences import sentences

LATE_FROM = timedelta(minutes=5)


def report(reader: Reader, told: TakeoverReport) -> Message:
    """All that came of it."""
    t = sentences(reader)
    blocks = [_head(reader, told), *_times(reader, told), *_lists(reader, told), *_posts(reader, told)]
    blocks += [measured(reader, one) for one in told.counted] or [t("takeover-reports-no-numbers")]
    blocks += [t("takeover-reports-reminds")] if told.wants_numbers else []
    return Message("\n\n".join(blocks), _keys(reader, told))


def _head(reader: Reader, told: TakeoverReport) -> Safe:
    t = sentences(reader)
    lines = [t("takeover-reports-head", slot=words.slots.name(reader, told.slot, told.account))]
    lines += [t("takeover-reports-theme", theme=told.theme)] if told.theme else []
    nobody = t("takeover-reports-nobody")
    names = {"holder": told.holder or nobody, "guardian": told.guardian or nobody}
    if told.adult is None:
        lines.append(t("takeover-reports-who", **names))
    else:
        lines.append(t("takeover-reports-who-three", adult=told.adult, **names))
    return Safe("\n".join(lines))


def _times(reader: Reader, told: TakeoverReport) -> list[Safe]:
    t, ended = sentences(reader), moment_short(reader, told.ended_at)
    lines = [t("takeover-reports-never")] if told.began_at is None else []
    if told.began_at is not None:
        lines.append(t("takeover-reports-times", began=moment_short(reader, told.began_at), ended=ended))
        late = told.began_at - told.slot.starts_at
        lines += [t("takeover-reports-late", late=late)] if late >= LATE_FROM else []
    lines += [t("takeover-reports-stopped", ended=ended)] if told.was_stopped else []
    back = moment_short(reader, told.closed_at) if told.closed_at else ""
    lines += [t("takeover-reports-returned", closed=back)] if back else []
    return [Safe("\n".join(lines))]


def _lists(reader: Reader, told: TakeoverReport) -> list[Safe]:
    t = sentences(reader)
    closing = "takeover-reports-closing" if told.closed_at else "takeover-reports-open"
    lines = [
        t("takeover-reports-rules", done=told.rules.done, all=told.rules.of),
        t(closing, done=told.closing.done, all=told.closing.of),
    ]
    return [Safe("\n".join(lines))]


def _posts(reader: Reader, told: TakeoverReport) -> list[Safe]:
    t, count = sentences(reader), len(told.links)
    lines = [
        t("takeover-reports-posts", count=count, wanted=told.wanted_posts)
        if told.wanted_posts
        else t("takeover-reports-posts-free", count=count)
    ]
    lines += [t("takeover-reports-link", link=one) for one in told.links[:MOST_LINKS]]
    lines += [t("takeover-reports-more-links", count=count - MOST_LINKS)] if count > MOST_LINKS else []
    return [Safe("\n".join(lines))]


def measured(reader: Reader, counted: Counted) -> Safe:
    """Such as "Angka setelah 24 jam: 12.000 tayangan, 300 suka." """
    return sentences(reader)(
        "takeover-reports-numbers", after=counted.after, numbers=numbers(reader, counted)
    )


def numbers(reader: Reader, counted: Counted) -> Safe:
    """Such as "12.000 tayangan, 300 suka"."""
    t = sentences(reader)
    return Safe(
        ", ".join(
            t("takeover-reports-measure", measure=measure, count=count)
            for measure, count in counted.numbers.items()
        )
    )


def _keys(reader: Reader, told: TakeoverReport) -> tuple[tuple[Button, ...], ...]:
    t, slot_id = sentences(reader), told.slot.id or 0
    types = tuple(
        (Button(t("takeover-reports-type-button", after=one), TypeNumbers(slot_id, one)),)
        for one in told.askable
    )
    if told.closed_at is None:
        return types
    which = (
        "takeover-reports-stop-reminding-button" if told.wants_numbers else "takeover-reports-remind-button"
    )
    return (*types, (Button(t(which), RemindNumbers(slot_id, on=not told.wants_numbers)),))


def toast(reader: Reader, *, on: bool) -> str:
    """A small line over the report."""
    return plain(sentences(reader)(f"takeover-reports-toast-{'on' if on else 'off'}"))
