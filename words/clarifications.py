"""Klarifikasi: the page on which humas writes what is true, and what who reported a case hears of it."""

from html import escape

from domain.interims import SayInterim
from domain.markup import Safe, plain
from domain.message import Button, Message, Rows
from domain.presses import Press
from domain.rating_presses import Propose, Rate, StartOver
from domain.rating_views import PageView
from domain.ratings import NEED_SOURCES, Rating, VerdictFacts, VerdictState
from domain.reader import Reader
from words.ratings import line, name
from words.sentences import sentences


def toast(reader: Reader, which: str) -> str:
    """A short line at the top."""
    return plain(sentences(reader)(f"clarifications-toast-{which}"))


def page(reader: Reader, view: PageView) -> Message:
    """What was it? Then what is true, and where that stands."""
    t = sentences(reader)
    lines: list[str] = [t("clarifications-page", case=view.case)]
    lines += [line(reader, view.signed)] if view.signed is not None else []
    draft = view.draft
    if draft is None:
        return Message("\n\n".join([*lines, t("clarifications-what")]), _choices(reader, view))
    if not view.is_hers or draft.state != VerdictState.DRAFT:
        standing = t("clarifications-of-another", name=view.writer or "", known=view.writer is not None)
        own = t("clarifications-yours") if view.is_hers else standing
        return Message("\n\n".join([*lines, line(reader, draft), own]), _anew(reader, view))
    lines.append(t("clarifications-writing", rating=name(reader, draft.rating)))
    lines.append(said(reader, draft))
    return Message("\n\n".join([*lines, _next(reader, draft)]), _writing(reader, view))


def _next(reader: Reader, draft: VerdictFacts) -> Safe:
    """What she does next: type, name a source, or ask for a reader."""
    t = sentences(reader)
    if not draft.note:
        return t("clarifications-type", rating=draft.rating)
    is_whole = bool(draft.sources) or Rating(draft.rating) not in NEED_SOURCES
    return t("clarifications-ready" if is_whole else "clarifications-source-next")


def said(reader: Reader, verdict: VerdictFacts) -> str:
    """What is true, and where that stands; what is missing is said."""
    t = sentences(reader)
    note = f"<blockquote>{escape(verdict.note, quote=False)}</blockquote>" if verdict.note else ""
    sources = [f"• {escape(one, quote=False)}" for one in verdict.sources.splitlines()]
    shown = "\n".join([t("clarifications-sources"), *sources]) if sources else t("clarifications-no-sources")
    return "\n".join([note or t("clarifications-no-note"), shown])


def button(reader: Reader, which: str, press: Press) -> Button:
    """One of the buttons of a clarification."""
    return Button(sentences(reader)(f"clarifications-{which}-button"), press)


def _choices(reader: Reader, view: PageView) -> Rows:
    rates = [Button(plain(_capital(name(reader, one))), Rate(view.case_id, one)) for one in Rating]
    return (tuple(rates[:2]), tuple(rates[2:]), *_interim(reader, view))


def _capital(words: Safe) -> str:
    return words[:1].upper() + words[1:]


def _interim(reader: Reader, view: PageView) -> Rows:
    is_open = not view.has_interim and view.signed is None
    return ((button(reader, "interim", SayInterim(view.case_id)),),) if is_open else ()


def _anew(reader: Reader, view: PageView) -> Rows:
    which = "start-over" if view.is_hers else "my-own"
    rows: Rows = ((button(reader, which, StartOver(view.case_id)),),)
    if view.is_hers and view.draft is not None:
        again = Rate(view.case_id, Rating(view.draft.rating))
        rows = ((button(reader, "change", again), *rows[0]),)
    return (*rows, *_interim(reader, view))


def _writing(reader: Reader, view: PageView) -> Rows:
    draft = view.draft
    ready = (button(reader, "propose", Propose(draft.id or 0)),) if draft is not None and draft.note else ()
    return (ready, (button(reader, "start-over", StartOver(view.case_id)),), *_interim(reader, view))


def proposed(reader: Reader, case: Safe, *, has_readers: bool, case_id: int) -> Message:
    """A second person reads it now; where there is none, what can be done meanwhile."""
    t = sentences(reader)
    text = t("clarifications-proposed", case=case, readers=has_readers)
    return Message(text, () if has_readers else ((button(reader, "interim", SayInterim(case_id)),),))
