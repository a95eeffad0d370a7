"""What groups read of an aksi serempak: the countdown, and the signal."""

from domain.markup import Safe
from domain.message import Button, Message
from domain.rallies import AFTER, COMING
from domain.rally_pages import GroupView, RallyView, SignalView
from domain.rally_presses import ReadyForRally
from domain.reader import Reader
from words.rallies import SHOWN_TITLE
from words.sentences import sentences
from words.sharing import one_line

TIMES_LEFT = ((60, "minute"), (10 * 60, "ten"), (60 * 60, "hour"), (24 * 60 * 60, "day"))


def toast(reader: Reader, which: str) -> Safe:
    """A small line over the card."""
    return sentences(reader)(f"rally-cards-toast-{which}")


def head(reader: Reader, rally: RallyView) -> Safe:
    title = one_line(rally.title, SHOWN_TITLE)
    return sentences(reader)("rally-cards-head", unit=rally.unit, title=title)


def group(reader: Reader, view: GroupView) -> Message:
    """The countdown in a group, with numbers only."""
    t, rally = sentences(reader), view.rally
    lines: list[str] = [head(reader, rally)]
    numbers = {"ready": rally.numbers.ready, "units": rally.numbers.joined, "here": view.ready_here}
    if rally.stage in AFTER and view.is_joined:
        lines.append(t("rally-cards-began", at=rally.starts_at, late=rally.late))
        lines.append(t("rally-cards-were-ready", **numbers))
        return Message("\n\n".join(lines))
    if rally.stage not in COMING or not view.is_joined:
        why = rally.stage if rally.stage not in COMING else "out"
        lines.append(t("rally-cards-group-off", why=why, at=rally.starts_at))
        return Message("\n\n".join(lines))
    lines.append(f"{t('rally-cards-at', at=rally.starts_at)}\n{t('rally-cards-left', left=_left(rally))}")
    lines.append(t("rally-cards-are-ready", **numbers))
    lines += [t("rally-cards-names", names=", ".join(view.names))] if view.names else []
    lines.append(t("rally-cards-press"))
    ready = Button(t("rally-cards-ready-button"), ReadyForRally(rally.rally_id))
    return Message("\n\n".join(lines), ((ready,),))


def _left(rally: RallyView) -> str:
    """Which of the announced lengths is left; "" for longer."""
    seconds = (rally.starts_at - rally.now).total_seconds()
    return next((name for most, name in TIMES_LEFT if seconds <= most), "long")


def signal(reader: Reader, view: SignalView) -> Safe:
    """The line of an offer that is the signal."""
    return sentences(reader)(
        "rally-cards-signal", at=view.starts_at, units=view.units, ready=view.ready, late=view.late
    )
