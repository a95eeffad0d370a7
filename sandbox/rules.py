"""The table of Telegram's behaviour that this sandbox models, each row with where we know it from."""

from __future__ import annotations

from dataclasses import dataclass, field, fields
from typing import Any, Literal

from sandbox.wire import Json

Source = Literal["documented", "seen", "guessed"]


def rule(setting: Any, source: Source, what: str, opposite: Any = None) -> Any:
    """A row; only a guess has an opposite, so that a bot can be run against both."""
    return field(default=setting, metadata={"source": source, "what": what, "opposite": opposite})


@dataclass(frozen=True)
class Rules:
    """All rules with their settings. Times are seconds unless the name says otherwise."""

    calls_per_second: int = rule(30, "documented", "calls one token may make in any second")
    chat_interval: float = rule(1.0, "documented", "seconds between messages to one chat")
    group_per_minute: int = rule(20, "documented", "messages to one group in any minute")
    chat_burst: int = rule(3, "guessed", "messages one chat takes at once before the interval rules", 1)
    every_call_counts: bool = rule(
        True, "guessed", "calls that send nothing also count for the token's second", False
    )
    reactions_count: bool = rule(False, "guessed", "a reaction counts like a message to its chat", True)
    edits_are_free: bool = rule(False, "guessed", "edits count for no chat or group limit", True)
    limits_share: float = rule(
        1.0, "guessed", "share of each limit that Telegram grants before it answers 429", 0.7
    )
    warns_with_retry_after: bool = rule(True, "guessed", "each 429 says how many seconds to wait", False)
    callback_lifetime: float = rule(150.0, "seen", "how long a pressed button waits for its answer")
    second_answer_refused: bool = rule(True, "guessed", "a callback query is answered once only", False)
    same_offset_window: float = rule(
        0.5, "seen", "the same getUpdates offset asked again within this time returns one update only"
    )
    updates_kept_hours: float = rule(24.0, "documented", "how long an update waits for the bot")
    bare_commands: Literal["no_other_bot_last", "this_bot_last", "never"] = rule(
        "no_other_bot_last", "guessed", "when /command without @name reaches a bot in privacy mode", "never"
    )
    mentions_reach: bool = rule(True, "guessed", "@name reaches a bot in privacy mode", False)
    admins_read_all: bool = rule(True, "documented", "a bot that is admin reads all of a group")
    delete_within_hours: float = rule(48.0, "documented", "how old a message may be to be deleted")
    source_bytes: int = rule(32768, "seen", "bytes of a text or caption before its markup is read")
    text_length: int = rule(4096, "documented", "UTF-16 units of a text after its entities are read")
    caption_length: int = rule(1024, "documented", "UTF-16 units of a caption after its entities are read")
    entities_kept: int = rule(100, "seen", "entities kept of one message; the rest is dropped silently")
    buttons_max: int = rule(100, "seen", "buttons below one message")
    callback_data_bytes: int = rule(64, "documented", "bytes a button may carry")
    copy_text_length: int = rule(256, "documented", "characters a copy button may carry")
    photo_bytes: int = rule(10_000_000, "documented", "size of an uploaded photo")
    upload_bytes: int = rule(50_000_000, "documented", "size of any other uploaded file")
    download_bytes: int = rule(20_000_000, "documented", "size of a file that getFile hands out")
    download_hours: float = rule(1.0, "documented", "how long a path that getFile gave leads to its file")
    webhook_second_retry: float = rule(
        2.0, "seen", "wait before a failed webhook delivery is repeated again; the first repeat comes at once"
    )
    webhook_longest_retry: float = rule(60.0, "seen", "longest wait; each failure doubles the last")
    webhook_timeout: float = rule(60.0, "seen", "how long a webhook may take to answer")

    @classmethod
    def opposite(cls) -> Rules:
        """Every guessed rule turned to its opposite; a bot that still works depends on no guess."""
        guesses = [f for f in fields(cls) if f.metadata["source"] == "guessed"]
        return cls(**{guess.name: guess.metadata["opposite"] for guess in guesses})

    def table(self) -> list[Json]:
        """The rows as they stand: name, what, source, setting."""
        return [
            {
                "name": row.name,
                "what": row.metadata["what"],
                "source": row.metadata["source"],
                "setting": getattr(self, row.name),
            }
            for row in fields(self)
        ]
