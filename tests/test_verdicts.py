"""What each refusal of Telegram's means for the row."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    EndPointNotFound,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
    TimedOut,
)

from scheduling.verdicts import (
    Dead,
    Degrade,
    Moved,
    NotSent,
    Resend,
    Retry,
    Sent,
    TokenDown,
    Uncertain,
    Unreachable,
    Verdict,
    backoff,
    judge,
)

NOW = datetime(2026, 11, 28, 12, 30, tzinfo=UTC)


@dataclass(frozen=True)
class Row:
    method: str = "sendMessage"
    attempts: int = 0
    hold: bool = False


PUBLIC = Row(hold=True)


def after(seconds: float) -> datetime:
    return NOW + timedelta(seconds=seconds)


@pytest.mark.parametrize("row", [Row(), Row(attempts=4), PUBLIC, Row(method="editMessageText")])
def test_a_flood_is_waited_out_and_is_never_an_attempt(row: Row) -> None:
    assert judge(RetryAfter(7), row, NOW) == Retry(after(7), counts=False, flood=7)
    assert judge(RetryAfter(timedelta(seconds=90)), row, NOW) == Retry(after(90), counts=False, flood=90)


def test_a_flood_that_names_no_time_in_its_parameters() -> None:
    told = NetworkError("Too Many Requests: retry after 12")
    assert judge(told, PUBLIC, NOW) == Retry(after(12), counts=False, flood=12)
    assert judge(NetworkError("Too Many Requests (429)"), Row(), NOW) == Retry(after(10), False, 10)
    assert judge(NetworkError("Too Many Requests: retry after 0"), Row(), NOW) == Retry(after(1), False, 1)


def test_a_group_that_became_a_supergroup() -> None:
    assert judge(ChatMigrated(-1001234567890), Row(), NOW) == Moved(-1001234567890)


@pytest.mark.parametrize(
    "description",
    [
        "Forbidden: bot was blocked by the user",
        "Forbidden: bot can't initiate conversation with a user",
        "Forbidden: user is deactivated",
        "Forbidden: bot was kicked from the supergroup chat",
        "Forbidden: bot is not a member of the channel chat",
        "Forbidden: the group chat was deleted",
    ],
)
def test_who_can_not_be_reached(description: str) -> None:
    assert judge(Forbidden(description), Row(), NOW) == Unreachable(description)


@pytest.mark.parametrize(
    ("method", "description", "kind"),
    [
        ("editMessageText", "message is not modified: specified new message content and reply markup", Sent),
        ("editMessageReplyMarkup", "MESSAGE_NOT_MODIFIED", Sent),
        ("pinChatMessage", "CHAT_NOT_MODIFIED", Sent),
        ("answerCallbackQuery", "query is too old and response timeout expired or query ID is invalid", Sent),
        ("deleteMessage", "message to delete not found", Sent),
        ("deleteMessage", "message can't be deleted", Dead),
        ("setMessageReaction", "message to react not found", Sent),
        ("setMessageReaction", "REACTION_INVALID", Dead),
        ("unpinChatMessage", "Message to unpin not found", Sent),
        ("pinChatMessage", "message to pin not found", Dead),
        ("pinChatMessage", "not enough rights to manage pinned messages in the chat", Dead),
        ("editMessageText", "message to edit not found", Resend),
        ("editMessageText", "message can't be edited", Resend),
        ("editMessageText", "MESSAGE_ID_INVALID", Resend),
        ("editMessageText", "there is no text in the message to edit", Resend),
        ("editMessageText", "chat not found", Unreachable),
        ("sendMessage", "chat not found", Unreachable),
        ("sendMessage", "private chat not found", Unreachable),
        ("sendMessage", "PEER_ID_INVALID", Unreachable),
        ("sendMessage", "not enough rights to send text messages to the chat", Unreachable),
        ("sendMessage", "have no rights to send a message", Unreachable),
        ("sendMessage", "CHAT_WRITE_FORBIDDEN", Unreachable),
        ("sendMessage", "need administrator rights in the channel chat", Unreachable),
        ("sendPhoto", "not enough rights to send photos to the chat", Dead),
        ("sendMessage", "can't parse entities: unsupported start tag", Dead),
        ("sendMessage", "message text is empty", Dead),
        ("sendMessage", "message to edit not found", Dead),
        ("copyMessage", "message to copy not found", Dead),
        ("sendMessage", "something Telegram has not said before", Dead),
    ],
)
def test_a_bad_request_is_judged_by_its_description(
    method: str, description: str, kind: type[Verdict]
) -> None:
    for row in (Row(method), Row(method, attempts=3, hold=True)):
        assert isinstance(judge(BadRequest(f"Bad Request: {description}"), row, NOW), kind)


def test_a_reply_to_nothing_is_sent_without_the_reply_and_a_lost_thread_without_the_thread() -> None:
    for wording in ("message to be replied not found", "REPLY_MESSAGE_ID_INVALID"):
        verdict = judge(BadRequest(f"Bad Request: {wording}"), Row(), NOW)
        assert isinstance(verdict, Degrade)
        assert verdict.without == "reply_parameters"
    verdict = judge(BadRequest("Bad Request: message thread not found"), Row(), NOW)
    assert isinstance(verdict, Degrade)
    assert verdict.without == "message_thread_id"


@pytest.mark.parametrize(
    "error",
    [
        NotSent("ClientConnectorError: Connection refused"),
        NetworkError("Internal Server Error: restart"),
        NetworkError("Bad Gateway (502). Parsing the server response b'<html>' failed"),
        NetworkError("Service Unavailable (503)"),
        InvalidToken("Unauthorized"),
        InvalidToken("Not Found"),
        Conflict("Conflict: terminated by other getUpdates request"),
    ],
)
@pytest.mark.parametrize("row", [Row(), Row(attempts=4), PUBLIC])
def test_what_stops_the_whole_bot_is_not_the_rows_fault(error: TelegramError, row: Row) -> None:
    assert isinstance(judge(error, row, NOW), TokenDown)


def test_an_unknown_method_is_not_an_unknown_token() -> None:
    unknown = EndPointNotFound("Endpoint 'sendMesage' not found in Bot API")
    unknown.__cause__ = InvalidToken("Not Found: method not found")
    assert isinstance(judge(unknown, Row(), NOW), Dead)
    revoked = EndPointNotFound("Endpoint 'sendMessage' not found in Bot API")
    revoked.__cause__ = InvalidToken("Unauthorized")
    assert isinstance(judge(revoked, Row(), NOW), TokenDown)


@pytest.mark.parametrize(
    "error",
    [
        TimedOut(),
        NetworkError("Gateway Timeout (504)"),
        NetworkError("Unknown error in HTTP implementation: KeyError('x')"),
        TelegramError("Invalid server response"),
        KeyError("message_id"),
    ],
)
def test_what_may_have_been_sent_repeats_but_the_public_voice_asks_a_person(error: Exception) -> None:
    assert judge(error, Row(), NOW) == Retry(after(2), counts=True)
    assert isinstance(judge(error, PUBLIC, NOW), Uncertain)


def test_five_attempts_with_growing_pauses_and_then_no_more() -> None:
    verdicts = [judge(TimedOut(), Row(attempts=attempts), NOW) for attempts in range(5)]
    assert verdicts[:4] == [Retry(after(wait), counts=True) for wait in (2, 4, 8, 16)]
    assert verdicts[4] == Dead("gave up after 5 attempts: Timed out")


def test_what_only_this_row_suffers_counts_as_its_attempt() -> None:
    too_large = NetworkError("Request Entity Too Large (413)")
    assert judge(too_large, PUBLIC, NOW) == Retry(after(2), counts=True)
    assert isinstance(judge(too_large, Row(attempts=4), NOW), Dead)


def test_a_message_that_another_bot_swept_away_is_not_said_five_times() -> None:
    swept = "Internal Server Error: sent message was immediately deleted and can't be returned"
    assert judge(NetworkError(swept), Row(), NOW) == Dead(swept)


def test_the_pause_doubles_up_to_a_minute_and_is_shifted_only_if_asked() -> None:
    assert [backoff(failures) for failures in range(7)] == [2, 4, 8, 16, 32, 60, 60]
    assert backoff(10_000) == 60
    assert backoff(1, jitter=0.25) == 5
    assert judge(TimedOut(), Row(attempts=1), NOW, jitter=0.25) == Retry(after(5), counts=True)


ERRORS = st.sampled_from(
    [BadRequest, NetworkError, Forbidden, InvalidToken, Conflict, TelegramError, ValueError]
)


@given(ERRORS, st.text(max_size=300), st.sampled_from(["sendMessage", "editMessageText", "x"]), st.booleans())
def test_every_error_gets_a_verdict(kind: type[Exception], text: str, method: str, hold: bool) -> None:
    verdict = judge(kind(text), Row(method, hold=hold), NOW)
    assert len(getattr(verdict, "reason", "")) <= 250
