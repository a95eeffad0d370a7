"""What humas does with a promotion that was sent: turn its card, and take its report as a file."""

import words.promotion_reports
from domain.files import document
from domain.permissions import Need
from domain.posting import Lane
from domain.promotion_live import AFTERWARDS, TurnLive
from domain.promotion_presses import ReportFile
from domain.promotion_reports import FILE_MAKER
from domain.refusal import Refusal
from handlers.feature import Feature, Pressed
from handlers.promoting import of_hers
from handlers.turn import Turn
from storage import broadcasting, cards, promotions
from storage.outbox import Call


def turn_to(turn: Turn, pressed: TurnLive) -> None:
    """The card shows its other side at once."""
    of_hers(turn, pressed.promotion_id)
    subject = broadcasting.subject(pressed.promotion_id)
    card = cards.of(turn.session, subject, turn.chat.id or 0)
    if card is None:
        turn.show(subject)
        return
    card.page, card.redraw_at = pressed.side, turn.now
    if card.drawn_at is not None:  # the card's pace is for numbers that move, not for a hand that taps
        card.drawn_at = min(card.drawn_at, turn.now - AFTERWARDS)


def send_file(turn: Turn, pressed: ReportFile) -> None:
    """The report comes here, as it stands when it leaves; pressed twice within a minute it comes once."""
    promotion, post = of_hers(turn, pressed.promotion_id)
    if promotions.run(turn.session, pressed.promotion_id) is None:
        raise Refusal("promotions-gone")
    params = document(
        FILE_MAKER,
        words.promotion_reports.caption(turn.reader, post.title),
        promotion=promotion.id,
        language=turn.reader.language,
    )
    params["disable_notification"] = turn.incoming.is_group
    call = Call(
        "sendDocument",
        params,
        Lane.REPLY,
        chat_id=turn.chat.id,
        once=f"report:{promotion.id}:{turn.chat.id}:{turn.now:%Y%m%d%H%M}",
        private=not turn.incoming.is_group,
    )
    if turn.put(call) is not None:
        turn.journal("took the report", broadcasting.subject(pressed.promotion_id))
    turn.toast(words.promotion_reports.toast(turn.reader))


FEATURE = Feature(
    noun="promotion_reports",
    presses={
        TurnLive: Pressed(turn_to, Need.HUMAS),
        ReportFile: Pressed(send_file, Need.HUMAS),
    },
)
