"""What a unit's humas reads of an aksi serempak: the question, what members would get, and what came of it."""

from html import escape

from domain.contents import Content
from domain.markup import Safe, cut
from domain.message import Button, Message
from domain.rallies import AFTER, COMING, UnitState
from domain.rally_pages import AskView
from domain.rally_presses import AnswerRally, ReadRally
from domain.reader import Reader
from words.posts import platform
from words.rally_groups import head
from words.sentences import sentences

LONGEST_TEXT = 600


SHOWN_APART = ("message", "dos", "donts", "link")


def ask(reader: Reader, view: AskView) -> Message:
    """The question to a unit, or what became of it."""
    if view.rally.stage in COMING:
        return _asked(reader, view) if view.state is not UnitState.JOINED else _joined(reader, view)
    if view.rally.stage in AFTER:
        return _began(reader, view)
    t, stage = sentences(reader), view.rally.stage
    off = t("rally-cards-unit-off", why=stage, unit=view.rally.unit, at=view.rally.starts_at)
    return Message("\n\n".join([head(reader, view.rally), off]))


def _asked(reader: Reader, view: AskView) -> Message:
    t = sentences(reader)
    lines = [head(reader, view.rally), t("rally-cards-at", at=view.rally.starts_at)]
    lines.append(t("rally-cards-ask", unit=view.rally.unit, own=view.unit))
    lines += [t("rally-cards-quiet", until=view.quiet_until)] if view.quiet_until is not None else []
    lines += [t("rally-cards-reminder")] if view.state is UnitState.REMINDED else []
    is_out = view.state is UnitState.DECLINED
    lines += [t("rally-cards-out")] if is_out else []
    number = (view.rally.rally_id, view.unit_id)
    join = Button(t("rally-cards-join-button"), AnswerRally(*number, joins=True))
    later = Button(t("rally-cards-out-button"), AnswerRally(*number, joins=False))
    first = (join,) if is_out else (join, later)
    return Message("\n\n".join(lines), (first, (_look(reader, view),)))


def _look(reader: Reader, view: AskView) -> Button:
    return Button(sentences(reader)("rally-cards-read-button"), ReadRally(view.rally.rally_id, view.unit_id))


def _joined(reader: Reader, view: AskView) -> Message:
    t = sentences(reader)
    lines = [head(reader, view.rally), t("rally-cards-at", at=view.rally.starts_at)]
    numbers = view.rally.numbers
    lines.append(t("rally-cards-joined", own=view.unit, ready=numbers.ready, units=numbers.joined))
    lines += [t("rally-cards-quiet", until=view.quiet_until)] if view.quiet_until is not None else []
    leave = AnswerRally(view.rally.rally_id, view.unit_id, joins=False)
    return Message("\n\n".join(lines), ((_look(reader, view), Button(t("rally-cards-leave-button"), leave)),))


def _began(reader: Reader, view: AskView) -> Message:
    """It began: the unit's own numbers, or a way in for one that did not answer."""
    t, rally, one = sentences(reader), view.rally, view.count
    lines = [head(reader, rally), t("rally-cards-began", at=rally.starts_at, late=rally.late)]
    if one is not None:
        lines.append(
            t(
                "rally-cards-came",
                own=view.unit,
                ready=one.ready,
                taken=one.taken,
                done=one.done,
                groups=one.groups,
            )
        )
        return Message("\n\n".join(lines))
    lines.append(t("rally-cards-without", own=view.unit))
    if not view.may_join:
        return Message("\n\n".join(lines))
    join = Button(t("rally-cards-late-button"), AnswerRally(rally.rally_id, view.unit_id, joins=True))
    return Message("\n\n".join(lines), ((join, _look(reader, view)),))


def content(reader: Reader, said: Content, rally_id: int, unit_id: int) -> Message:
    """What members would get, word by word."""
    t = sentences(reader)
    blocks = [
        t(f"rally-cards-{name}", said=_short(words)) for name, words in said.extras if name in SHOWN_APART
    ]
    blocks += [_caption(reader, one.platform, one.text) for one in said.outlets if one.text.strip()]
    blocks += [_short(words) for name, words in said.extras if name == "hashtags"]
    blocks += [t("rally-cards-files", count=len(said.media))] if said.media else []
    back = Button(t("rally-cards-back-button"), ReadRally(rally_id, unit_id, open=False))
    return Message("\n\n".join([t("rally-cards-content"), *blocks]), ((back,),))


def _caption(reader: Reader, name: str | None, words: str) -> Safe:
    t = sentences(reader)
    where = platform(reader, name) if name is not None else ""
    return t("rally-cards-caption", named=bool(where), platform=where, said=_short(words))


def _short(words: str) -> Safe:
    kept, is_cut = cut(escape(words, quote=False), LONGEST_TEXT)
    return Safe(f"{kept}…" if is_cut else kept)
