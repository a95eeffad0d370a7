"""The card on which a second person reads what was found, and what who wrote it hears of it."""

from html import escape

from domain.clarifying import Why
from domain.interims import SayInterim
from domain.markup import Safe
from domain.message import Button, Message, Rows
from domain.presses import Press
from domain.promotion_presses import ShowPromotion
from domain.rating_presses import RefuseVerdict, SendClarification, ShowVerdict, SignVerdict, TellReporters
from domain.rating_views import KitStage, RatingView, Side
from domain.ratings import OpenRating, VerdictFacts, VerdictState
from domain.reader import Reader
from words.ratings import line, name
from words.sentences import sentences


def card(reader: Reader, view: RatingView) -> Message:
    """What was found, the very words that go out, and who stands by it."""
    t, state = sentences(reader), view.verdict.state
    lines: list[str] = [t("rating-cards-head", case=view.case), line(reader, view.verdict)]
    match state:
        case VerdictState.PROPOSED:
            why = [t("rating-cards-why")] if view.side is Side.WHY else []
            lines += [t("rating-cards-read", name=view.writer or "", known=view.writer is not None)]
            lines += [_words(view), *why]
        case VerdictState.SIGNED:
            names = " · ".join(one for one in (view.writer, view.second) if one is not None)
            lines += [t("rating-cards-signed", names=names, named=bool(names)), _words(view)]
            lines.append(t("rating-cards-stage", stage=view.stage, told=view.told, reporters=view.reporters))
            lines += [t("rating-cards-sure", reporters=view.reporters)] if view.side is Side.QUIETLY else []
        case _:
            lines.append(t("rating-cards-rests", state=state))
    return Message("\n\n".join(lines), _rows(reader, view))


def _words(view: RatingView) -> str:
    return f"<blockquote>{escape(view.kit.full, quote=False)}</blockquote>"


def _button(reader: Reader, which: str, press: Press) -> Button:
    return Button(sentences(reader)(f"rating-cards-{which}-button"), press)


def _rows(reader: Reader, view: RatingView) -> Rows:
    number = view.verdict.id or 0
    match view.verdict.state:
        case VerdictState.PROPOSED if view.side is Side.WHY:
            t = sentences(reader)
            whys = tuple(
                (Button(t("rating-cards-why-button", why=one), RefuseVerdict(number, one)),) for one in Why
            )
            return (*whys, (_button(reader, "back", ShowVerdict(number)),))
        case VerdictState.PROPOSED:
            wait = _button(reader, "interim", SayInterim(view.verdict.case_id))
            waits: Rows = ((wait,),) if view.is_first and not view.has_interim else ()
            return ((_sign(reader, view), _button(reader, "not-yet", RefuseVerdict(number))), *waits)
        case VerdictState.SIGNED:
            return _out(reader, view)
        case VerdictState.REFUSED:
            return ((_button(reader, "mend", OpenRating(view.verdict.case_id)),),)
        case _:
            return ()


def _sign(reader: Reader, view: RatingView) -> Button:
    return _button(reader, "sign", SignVerdict(view.verdict.id or 0, view.kit.mark))


def _out(reader: Reader, view: RatingView) -> Rows:
    """Only what it says can be changed once it is signed: by a promotion's usual way, with a poster if there is one."""
    number = view.verdict.id or 0
    again = _button(reader, "again", OpenRating(view.verdict.case_id))
    if view.promotion_id is None or view.stage is KitStage.NONE:
        return ((again,),)
    show = _button(reader, "kit", ShowPromotion(view.promotion_id))
    if view.stage is KitStage.SENT:
        return ((show, again),)
    if view.side is Side.QUIETLY:
        sure = _button(reader, "quietly-sure", TellReporters(number, sure=True))
        return ((sure, _button(reader, "back", ShowVerdict(number))),)
    quiet = () if view.has_interim else (_button(reader, "quietly", TellReporters(number)),)
    send = (_button(reader, "send", SendClarification(number)),)
    return (send if view.stage is KitStage.READY else (), (show, *quiet))


def refused(reader: Reader, verdict: VerdictFacts, case: Safe, why: Why) -> Message:
    """To who wrote it: not yet, and what would help."""
    mend = _button(reader, "mend", OpenRating(verdict.case_id))
    return Message(sentences(reader)("rating-cards-refused", case=case, why=why), ((mend,),))


def agreed(reader: Reader, verdict: VerdictFacts, case: Safe, *, is_out: bool) -> Message:
    """To who wrote it: a second person stands by it, and it is out already or still to be sent."""
    look = _button(reader, "look", ShowVerdict(verdict.id or 0))
    facts = {"case": case, "rating": name(reader, verdict.rating), "out": is_out}
    return Message(sentences(reader)("rating-cards-agreed", **facts), ((look,),))


def reminder(reader: Reader, verdict: VerdictFacts, case: Safe) -> Message:
    """Nobody has read it yet; or two have, and nobody has sent it."""
    look = _button(reader, "look", ShowVerdict(verdict.id or 0))
    facts = {"case": case, "rating": name(reader, verdict.rating), "state": verdict.state}
    return Message(sentences(reader)("rating-cards-reminder", **facts), ((look,),))


def doors(reader: Reader, verdict_id: int | None, count: int) -> Rows:
    """The way to what waits longest for her reading, where anything does."""
    label = sentences(reader)("rating-cards-door-button", count=count)
    return ((Button(label, ShowVerdict(verdict_id)),),) if verdict_id is not None else ()
