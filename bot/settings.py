"""Reads the settings once, from the environment and .env, and names every bad one at once."""

import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo, available_timezones

from dotenv import dotenv_values

from words.sentences import LANGUAGES

LOG_LEVELS = ("DEBUG", "INFO", "WARNING", "ERROR")
LOG_FORMATS = ("text", "json")
LONGEST_LINE = 80


class BadSettings(Exception):
    """Some settings can't be used; `problems` has one line for each."""

    def __init__(self, problems: list[str]) -> None:
        super().__init__("; ".join(problems))
        self.problems = problems


def _setting(read: Callable[[str], Any], default: Any, about: str) -> Any:
    return field(default=default, metadata={"read": read, "about": about})


def _text(value: str) -> str:
    return value


def _token(value: str) -> str:
    digits, _, secret = value.partition(":")
    if not digits.isdigit() or len(secret) < 3:
        raise ValueError("looks like 123456789:AbC-dEf, as BotFather gives it")
    return value


def _url(value: str) -> str:
    parts = urlsplit(value)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise ValueError("must be an address like https://example.org")
    return value.rstrip("/")


def _database(value: str) -> str:
    if not value.startswith(("sqlite:///", "postgresql://", "postgres://", "postgresql+psycopg://")):
        raise ValueError("must begin with sqlite:/// or postgresql://")
    return value


def _line(value: str) -> str:
    if len(value) > LONGEST_LINE:
        raise ValueError(f"must be one line of at most {LONGEST_LINE} signs, like SAPA 129, WA 08111129129")
    return value


def _ids(value: str) -> frozenset[int]:
    try:
        return frozenset(int(one) for one in value.split(",") if one.strip())
    except ValueError:
        raise ValueError("must be Telegram user ids with commas between them") from None


def _zone(value: str) -> str:
    if value not in available_timezones():
        raise ValueError("must be a zone like Asia/Jakarta, Asia/Makassar or Asia/Jayapura")
    return str(ZoneInfo(value))


def _one_of(choices: tuple[str, ...]) -> Callable[[str], str]:
    def read(value: str) -> str:
        if value not in choices:
            raise ValueError(f"must be one of {', '.join(choices)}")
        return value

    return read


def _number(least: float, most: float, kind: type[int] | type[float] = float) -> Callable[[str], float]:
    def read(value: str) -> float:
        try:
            number = kind(value)
        except ValueError:
            raise ValueError("must be a number") from None
        if not least <= number <= most:
            raise ValueError(f"must lie between {least:g} and {most:g}")
        return number

    return read


@dataclass(frozen=True, slots=True)
class Settings:
    """One field for each variable of .env.example, in lower case."""

    bot_token: str = _setting(_token, "", "the bot's token from BotFather; the only one that is needed")
    bot_api_url: str = _setting(_url, "https://api.telegram.org", "another Bot API server, without /bot")
    database_url: str = _setting(_database, "sqlite:///sinergi.db", "sqlite:/// or postgresql://")
    owner_ids: frozenset[int] = _setting(
        _ids, frozenset(), "Telegram user ids of the owners, comma-separated"
    )
    timezone: str = _setting(_zone, "Asia/Jakarta", "zone of units that chose none")
    default_language: str = _setting(_one_of(LANGUAGES), "id", "id or en")
    safety_helpline: str = _setting(
        _line, "", "the helpline for who is not safe, as you have checked it; empty: SAPA 129"
    )
    webhook_url: str = _setting(_url, "", "public https address for a webhook; empty: polling")
    port: int = _setting(
        _number(1, 65535, int), 0, "port of webhook, /healthz and /metrics; empty: none (demo: 8080)"
    )
    log_level: str = _setting(_one_of(LOG_LEVELS), "INFO", ", ".join(LOG_LEVELS))
    log_format: str = _setting(_one_of(LOG_FORMATS), "text", "text or json")
    limit_per_second: int = _setting(_number(1, 1000, int), 30, "calls a second, whole bot")
    limit_per_chat_second: float = _setting(_number(0.1, 100), 1.0, "messages a second in one chat")
    limit_per_group_minute: int = _setting(_number(1, 1000, int), 20, "messages a minute in one group")
    limit_reports_person_day: int = _setting(
        _number(1, 1000, int), 8, "reports a day (UTC) by one person in one unit"
    )
    limit_reports_guests_day: int = _setting(
        _number(1, 10_000, int), 60, "reports a day (UTC) to one unit by all who are not its members"
    )


def variables() -> dict[str, str]:
    """Every variable and what it is for."""
    return {one.name.upper(): str(one.metadata["about"]) for one in fields(Settings)}


def load(
    environment: Mapping[str, str] | None = None,
    env_file: Path = Path(".env"),
    *,
    needs_token: bool = True,
) -> Settings:
    """The settings; the environment wins over `env_file`. Raises BadSettings with all problems at once."""
    if environment is None:
        environment = {**_from_file(env_file), **os.environ}
    values: dict[str, Any] = {}
    problems: list[str] = []
    for one in fields(Settings):
        written = environment.get(one.name.upper(), "").strip()
        if not written:
            continue
        try:
            values[one.name] = one.metadata["read"](written)
        except ValueError as wrong:
            problems.append(f"{one.name.upper()} {wrong}")
    if (
        needs_token
        and not values.get("bot_token")
        and not any(problem.startswith("BOT_TOKEN") for problem in problems)
    ):
        problems.insert(0, "BOT_TOKEN is missing: get one from @BotFather, or try `sinergi demo` without any")
    if values.get("webhook_url") and not values.get("port"):
        problems.append("PORT is needed with WEBHOOK_URL")
    if problems:
        raise BadSettings(problems)
    return Settings(**values)


def _from_file(path: Path) -> dict[str, str]:
    return (
        {name: value for name, value in dotenv_values(path).items() if value is not None}
        if path.is_file()
        else {}
    )
