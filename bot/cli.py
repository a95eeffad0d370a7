"""The command line: run, demo, check, migrate, backup, restore, replay, read."""

import asyncio
import json
import sys
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar
from zoneinfo import ZoneInfo

import click

from bot.logs import set_up
from bot.settings import BadSettings, Settings, load

if TYPE_CHECKING:
    from bot.checking import Finding

BAD_SETTINGS, WRONG_TOKEN, ALREADY_RUNNING, NOT_WELL = 1, 2, 3, 4
T = TypeVar("T")


def _fail(line: str, code: int) -> None:
    click.echo(f"sinergi: {line}", err=True)
    sys.exit(code)


def _settings(*, needs_token: bool = True) -> Settings:
    """The settings, or one clear line for all that is wrong with them."""
    try:
        settings = load(needs_token=needs_token)
    except BadSettings as bad:
        _fail("; ".join(bad.problems), BAD_SETTINGS)
        raise
    set_up(settings.log_level, settings.log_format)
    return settings


def _alone(work: Callable[[], T]) -> T:
    """Do what needs the database's one pen; says so when another process has it."""
    from sqlalchemy.exc import DBAPIError  # noqa: PLC0415  `read` and `--help` start without the database

    from storage.database import AlreadyRunning  # noqa: PLC0415

    try:
        return work()
    except AlreadyRunning:
        _fail("another sinergi process works on this database; stop it first", ALREADY_RUNNING)
        raise
    except DBAPIError as error:
        _fail(f"the database cannot be used: {str(error.orig).splitlines()[0]}", NOT_WELL)
        raise


@click.group()
@click.version_option(package_name="sinergi")
def main() -> None:
    """Sinergi, the coordination bot of a members' organisation."""


@main.command()
def run() -> None:
    """Run the bot until it is stopped; migrates the database by itself."""
    settings = _settings()
    from bot.app import WrongToken  # noqa: PLC0415
    from bot.running import run as run_bot  # noqa: PLC0415

    try:
        _alone(lambda: asyncio.run(run_bot(settings)))
    except WrongToken:
        _fail("Telegram does not know this BOT_TOKEN; get it again from @BotFather", WRONG_TOKEN)


@main.command()
@click.option("--open", "open_page", is_flag=True, help="Open the page in a browser.")
def demo(open_page: bool) -> None:
    """Play the real bot against a Telegram on this machine, in the browser; no token is needed."""
    settings = _settings(needs_token=False)
    from bot.demo import PORT, PortTaken, serve  # noqa: PLC0415

    port = settings.port or PORT
    if open_page:
        click.launch(f"http://127.0.0.1:{port}/")
    try:
        asyncio.run(serve(settings))
    except PortTaken:
        _fail(
            f"port {port} is taken by another program; try another: PORT={port + 1} make demo", BAD_SETTINGS
        )


@main.command()
@click.option(
    "--journal",
    "journal",
    type=click.Path(path_type=Path, exists=True, dir_okay=False),
    help="Look only at this file of a unit's journal (PDF or XLSX): whether it is whole.",
)
def check(journal: Path | None) -> None:
    """Look at settings, database, the sealed journal, token, privacy mode and every linked group."""
    if journal is not None:
        _check_journal(journal)
        return
    from bot.checking import look  # noqa: PLC0415

    _tell(asyncio.run(look(_settings())))


def _check_journal(file: Path) -> None:
    """By itself, and beside the database where settings name one that can be read."""
    from bot.journal_checking import examine  # noqa: PLC0415
    from bot.journal_reading import NoJournal  # noqa: PLC0415

    try:
        url: str | None = load(needs_token=False).database_url
    except BadSettings:
        url = None
    try:
        _tell(examine(file, url))
    except NoJournal as bad:
        _fail(f"{file}: {bad}", BAD_SETTINGS)


def _tell(findings: Sequence["Finding"]) -> None:
    for finding in findings:
        click.echo(str(finding))
    if any(finding.is_bad for finding in findings):
        sys.exit(NOT_WELL)


@main.command()
def migrate() -> None:
    """Bring the database to the newest shape."""
    from bot.migrating import migrate as bring  # noqa: PLC0415

    settings = _settings(needs_token=False)
    _alone(lambda: bring(settings.database_url))
    click.echo("The database is up to date.")


@main.command()
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
def backup(file: Path) -> None:
    """Write everything that is kept, without message bodies, to FILE; the bot may run meanwhile. Backups beside it
    that are older than 30 days are removed."""
    from bot.backup import expire, write  # noqa: PLC0415
    from domain.clock import SystemClock  # noqa: PLC0415
    from storage.database import sqlite_path  # noqa: PLC0415

    settings = _settings(needs_token=False)
    if file.exists():
        _fail(f"{file} is there already; choose another name", BAD_SETTINGS)
    now = SystemClock().now()
    rows = _alone(lambda: write(settings.database_url, file, now))
    click.echo(f"{rows} rows written to {file}.")
    for old in expire(file.resolve().parent, now, sqlite_path(settings.database_url)):
        click.echo(f"{old.name} was older than 30 days and is removed.")


@main.command()
@click.argument("file", type=click.Path(path_type=Path, exists=True, dir_okay=False))
@click.option("--yes", is_flag=True, help="Do not ask.")
def restore(file: Path, yes: bool) -> None:
    """Put a backup back in place of everything that is in the database; the bot must not run."""
    from bot.backup import BadBackup, put_back  # noqa: PLC0415

    settings = _settings(needs_token=False)
    if not yes:
        click.confirm("Everything in the database is replaced. Go on?", abort=True)
    try:
        rows = _alone(lambda: put_back(settings.database_url, file))
    except BadBackup as bad:
        _fail(str(bad), BAD_SETTINGS)
    else:
        click.echo(f"{rows} rows restored.")


@main.command()
@click.argument("incident", required=False)
def replay(incident: str | None) -> None:
    """Let failed updates (all, or those of one INCIDENT code) be handled again at the next start."""
    from bot.migrating import replay_failed  # noqa: PLC0415

    settings = _settings(needs_token=False)
    count = _alone(lambda: replay_failed(settings.database_url, incident))
    click.echo(f"{count} updates will be handled again at the next start.")


@main.command()
@click.option("--now", "now_text", help="The moment to read relative to, in ISO form; now, unless said.")
def read(now_text: str | None) -> None:
    """Explain lines from standard input: the moment and the links in them, one JSON object a line."""
    from bot.read import explain  # noqa: PLC0415
    from domain.clock import SystemClock  # noqa: PLC0415

    place = ZoneInfo(_settings(needs_token=False).timezone)
    try:
        now = datetime.fromisoformat(now_text) if now_text else SystemClock().now()
    except ValueError:
        _fail(f"--now {now_text!r} is no ISO time like 2026-11-22T13:00+07:00", BAD_SETTINGS)
        return
    now = now if now.tzinfo else now.replace(tzinfo=place)
    for raw in sys.stdin.buffer:
        line = raw.decode("utf-8", errors="replace").rstrip("\r\n")
        facts: dict[str, Any] = explain(line, now.astimezone(UTC), place)
        click.echo(json.dumps(facts))


if __name__ == "__main__":
    main()
