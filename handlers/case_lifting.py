"""Angkat: what is good is carried on as a promotion, once its maker allows it, and with thanks to her."""

import words.case_lifting
import words.suggestion_desk
from domain import attacks
from domain.belonging import is_minor
from domain.case_presses import AskMaker, CasePage, LiftCase, Maker
from domain.case_states import CaseStep
from domain.case_views import may_lift
from domain.contents import MediaKind
from domain.refusal import Refusal
from domain.suggestions import REPOST, Allows, choices, guarded
from handlers import plans, promoting
from handlers.case_pages import may, me, note, seen, show
from handlers.case_telling import tell_reporters
from handlers.feature import Feature, Pressed
from handlers.promotions import add
from handlers.telling import tell
from handlers.turn import Turn
from storage import (
    case_lifting,
    case_steps,
    case_views,
    cases,
    contents,
    people,
    promotions,
    suggestions,
    verdicts,
)
from storage.cases import Case
from storage.contents import PostMedium
from storage.posts import Post
from storage.promotions import Promotion
from storage.suggestions import Suggestion
from words.suggestions import Offered

SHOWN = (MediaKind.PHOTO, MediaKind.VIDEO)


def ask_maker(turn: Turn, pressed: AskMaker) -> None:
    """One of those who reported it may have made it: she is asked in private, in ready-made words."""
    case = seen(turn, pressed.case_id)
    if not may(turn, case, CaseStep.FINISH):
        return
    _must_be_true(turn, case)
    if all(one.person_id != pressed.person_id for one in cases.reports(turn.session, case.id or 0)):
        raise Refusal("cases-gone")
    asked = case_views.permission(turn.session, case)
    if asked is not None and asked.person_id == pressed.person_id:
        turn.toast(words.case_lifting.toast(turn.reader, "asked-before"), alert=True)
        return
    row = case_lifting.ask(turn.session, case, pressed.person_id, me(turn).id or 0, turn.now)
    case_steps.touch(turn.session, case, turn.now)
    note(turn, case, "case maker asked")
    did = "asked" if _ask(turn, case, row) else "away"
    turn.toast(words.case_lifting.toast(turn.reader, did), alert=did == "away")
    show(turn, case, CasePage.LIFT)


def _ask(turn: Turn, case: Case, row: Suggestion) -> bool:
    person, unit = people.get(turn.session, row.person_id or 0), turn.unit_here()
    young = is_minor(person.birth_year, turn.now, unit.zone)
    offered = Offered(unit.name, choices(is_minor=young), young)
    message = words.case_lifting.asked(person.reader(unit.reader()), row, offered, case.platform)
    return tell(turn.session, person.telegram_id, message, turn.now, suggestions.subject(row))


def lift(turn: Turn, pressed: LiftCase) -> None:
    """It becomes a promotion, which somebody else reads before it goes; who reported it hears so."""
    case = seen(turn, pressed.case_id)
    if not may(turn, case, CaseStep.FINISH):
        return
    _must_be_true(turn, case)
    maker = _maker(turn, case) if pressed.maker is None else None
    promotion, post = _made(turn, case, pressed.maker, maker)
    case_lifting.made(turn.session, case, promotion, post, turn.now)
    case_steps.end(turn.session, case, CaseStep.FINISH, turn.now)
    note(turn, case, "case lifted")
    tell_reporters(turn, case, "lifted")
    turn.toast(words.case_lifting.toast(turn.reader, "made"))
    show(turn, case)
    promoting.put_up(turn, promotion, post)


def _must_be_true(turn: Turn, case: Case) -> None:
    """What may be a hoax is not carried on, until two people have found that it is true."""
    if not may_lift(case, verdicts.signed(turn.session, case.id or 0)):
        raise Refusal("case-lifting-hoax")


def _maker(turn: Turn, case: Case) -> Suggestion:
    """What a member of ours allowed; refused while she has not."""
    said = case_views.permission(turn.session, case)
    row = suggestions.find(turn.session, case.suggestion_id) if case.suggestion_id is not None else None
    if said is None or row is None or said.allows not in REPOST:
        raise Refusal("case-lifting-no-permission")
    return row


def _made(turn: Turn, case: Case, how: Maker | None, maker: Suggestion | None) -> tuple[Promotion, Post]:
    """With its link, ready-made words that humas changes, and thanks to who made it."""
    unit = turn.unit_here()
    promotion, post = add(turn, unit, _title(turn, case))
    promotion.link, promotion.link_key = case.link, case.link_key
    caption = words.case_lifting.caption(unit.reader(), _credit(turn, how, maker))
    promotions.add_caption(turn.session, promotion.id or 0, caption)
    if maker is not None and maker.person_id is not None:
        contents.note_hand(turn.session, post, maker.person_id, turn.now)
    if not case.link and not _is_young(turn, maker):
        _attach(turn, case, post)
    plans.moved(turn, post)
    plans.note(turn, post, "began promotion")
    return promotion, post


def _title(turn: Turn, case: Case) -> str:
    """The name of the case, but where a reporter said it to humas alone, or it sets somebody upon anybody."""
    said = any(
        one.note.startswith(case.title.removesuffix("…")) for one in cases.reports(turn.session, case.id or 0)
    )
    name = guarded(case.title) if not said else ""
    fallback = words.case_lifting.title(turn.unit_here().reader(), case)
    return name if name and attacks.find([name]) is None else fallback


def _credit(turn: Turn, how: Maker | None, maker: Suggestion | None) -> str:
    unit = turn.unit_here()
    if maker is None or maker.person_id is None:
        return words.case_lifting.thanks_outside(unit.reader()) if how is Maker.OUTSIDE else ""
    is_named = maker.allows == Allows.NAMED and not _is_young(turn, maker)
    name = people.get(turn.session, maker.person_id).first_name if is_named else None
    return words.suggestion_desk.credit(unit.reader(), unit.name, name)


def _is_young(turn: Turn, maker: Suggestion | None) -> bool:
    if maker is None or maker.person_id is None:
        return False
    person = people.get(turn.session, maker.person_id)
    return is_minor(person.birth_year, turn.now, turn.unit_here().zone)


def _attach(turn: Turn, case: Case, post: Post) -> None:
    """What was sent instead of a link."""
    media = [
        PostMedium(
            post_id=post.id or 0,
            position=place,
            kind=one.kind,
            file_id=one.file_id,
            unique_id=one.unique_id,
            size=one.size,
        )
        for place, one in enumerate(cases.files(turn.session, case.id or 0))
        if one.kind in SHOWN
    ]
    contents.put_media(turn.session, post, media)


def follow(turn: Turn, row: Suggestion) -> None:
    """She said something about what she allows: its case shows it, and who asked hears it."""
    case = case_lifting.of(turn.session, row)
    if case is None:
        return
    cases.changed(turn.session, case, turn.now)
    said = case_views.permission(turn.session, case)
    asker = people.get(turn.session, row.answered_by) if row.answered_by is not None else None
    if asker is None or said is None or case.promotion_id is not None:
        return
    reader = asker.reader(turn.unit_here().reader())
    message = words.case_lifting.answered(reader, case, said.name, said.allows)
    tell(turn.session, asker.telegram_id, message, turn.now, f"case-lifting:{case.id}")


FEATURE = Feature(noun="case_lifting", presses={AskMaker: Pressed(ask_maker), LiftCase: Pressed(lift)})
