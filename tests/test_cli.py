"""The command line, as a volunteer who hosts the bot meets it: real processes, real signals."""

import json
import os
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from click.testing import CliRunner

from bot.cli import main
from bot.settings import BadSettings, load

TOKEN = "123456:sandbox"
SINERGI = [sys.executable, "-m", "bot"]
ROOT = Path(__file__).parent.parent


def free_port() -> int:
    """A port that nobody uses now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@pytest.fixture
def street() -> Iterator[str]:
    """A sandbox in a process of its own; its address."""
    port = free_port()
    command = [sys.executable, "-m", "sandbox", "--port", str(port), "--token", TOKEN]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT) as server:
        try:
            assert server.stdout is not None
            assert any("Bot API" in line for line in server.stdout)
            yield f"http://127.0.0.1:{port}"
        finally:
            server.kill()


def environment(tmp_path: Path, **settings: str) -> dict[str, str]:
    """A clean environment with these settings and a fresh database."""
    kept = {name: value for name, value in os.environ.items() if name in ("PATH", "HOME", "LANG")}
    fresh = {"BOT_TOKEN": TOKEN, "DATABASE_URL": f"sqlite:///{tmp_path / 'cli.db'}", "PYTHONPATH": str(ROOT)}
    return {**kept, **fresh, **settings}


@contextmanager
def started(tmp_path: Path, **settings: str) -> Iterator[subprocess.Popen[str]]:
    """`sinergi run` with these settings; never left behind."""
    env = environment(tmp_path, **settings)
    with subprocess.Popen([*SINERGI, "run"], env=env, cwd=tmp_path, stderr=subprocess.PIPE, text=True) as bot:
        try:
            yield bot
        finally:
            bot.kill()


def wait_for_line(process: subprocess.Popen[str], part: str) -> str:
    """Read the log until a line holds `part`."""
    assert process.stderr is not None
    for line in process.stderr:
        if part in line:
            return line
    raise AssertionError(f"the bot ended without saying {part!r}")


def finished(tmp_path: Path, *arguments: str, **settings: str) -> subprocess.CompletedProcess[str]:
    """A command that ends by itself."""
    command = [*SINERGI, *arguments]
    return subprocess.run(
        command,
        env=environment(tmp_path, **settings),
        cwd=tmp_path,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def test_every_bad_setting_is_named_at_once() -> None:
    with pytest.raises(BadSettings) as bad:
        load(
            {
                "BOT_TOKEN": "nonsense",
                "PORT": "many",
                "TIMEZONE": "Mars/Base",
                "OWNER_IDS": "siti",
                "DATABASE_URL": "mysql://x",
            }
        )
    assert [problem.split()[0] for problem in bad.value.problems] == [
        "BOT_TOKEN",
        "DATABASE_URL",
        "OWNER_IDS",
        "TIMEZONE",
        "PORT",
    ]


def test_only_the_token_is_needed() -> None:
    settings = load({"BOT_TOKEN": TOKEN})
    assert (settings.database_url, settings.timezone, settings.default_language) == (
        "sqlite:///sinergi.db",
        "Asia/Jakarta",
        "id",
    )


def test_a_webhook_needs_a_port() -> None:
    with pytest.raises(BadSettings, match="PORT is needed"):
        load({"BOT_TOKEN": TOKEN, "WEBHOOK_URL": "https://bot.example.org/hook"})


@pytest.mark.real
def test_without_a_token_run_ends_with_one_clear_line(tmp_path: Path) -> None:
    ended = finished(tmp_path, "run", BOT_TOKEN="")
    assert ended.returncode == 1
    assert ended.stderr.count("\n") == 1 and "BOT_TOKEN is missing" in ended.stderr


@pytest.mark.real
def test_a_wrong_token_ends_with_code_2(tmp_path: Path, street: str) -> None:
    ended = finished(tmp_path, "run", BOT_TOKEN="999999:not-the-one", BOT_API_URL=street)
    assert ended.returncode == 2
    assert "does not know this BOT_TOKEN" in ended.stderr.splitlines()[-1]


@pytest.mark.real
def test_without_network_it_waits_says_so_and_stops_when_told(tmp_path: Path) -> None:
    with started(tmp_path, BOT_API_URL=f"http://127.0.0.1:{free_port()}") as bot:
        wait_for_line(bot, "waiting for Telegram")
        bot.send_signal(signal.SIGTERM)
        assert bot.wait(timeout=10) == 0


@pytest.mark.real
def test_it_starts_offers_itself_to_an_owner_and_stops_cleanly(tmp_path: Path, street: str) -> None:
    with started(tmp_path, BOT_API_URL=street) as bot:
        assert "https://t.me/sandbox_bot?start=" in wait_for_line(bot, "no owner yet")
        wait_for_line(bot, "ready")
        second = finished(tmp_path, "run", BOT_API_URL=street)
        assert second.returncode == 3 and "another sinergi process" in second.stderr
        bot.send_signal(signal.SIGTERM)
        assert bot.wait(timeout=10) == 0


@pytest.mark.real
def test_check_looks_at_everything(tmp_path: Path, street: str) -> None:
    before = finished(tmp_path, "check", BOT_API_URL=street)
    assert before.returncode == 4 and "sinergi migrate" in before.stdout
    assert finished(tmp_path, "migrate").returncode == 0
    after = finished(tmp_path, "check", BOT_API_URL=street)
    assert after.returncode == 0, after.stdout
    assert "@sandbox_bot" in after.stdout and "privacy mode is on" in after.stdout


@pytest.mark.real
def test_a_backup_can_be_put_back(tmp_path: Path) -> None:
    assert finished(tmp_path, "migrate").returncode == 0
    written = finished(tmp_path, "backup", "kept.db")
    assert written.returncode == 0, written.stderr
    assert finished(tmp_path, "backup", "kept.db").returncode == 1
    restored = finished(tmp_path, "restore", "kept.db", "--yes")
    assert restored.returncode == 0, restored.stderr
    (tmp_path / "noise.db").write_text("no backup at all")
    refused = finished(tmp_path, "restore", "noise.db", "--yes")
    assert refused.returncode == 1 and "not a backup" in refused.stderr


def test_read_explains_a_line() -> None:
    lines = "rapat besok jam 7 malam instagram.com/p/DRk3xQ7kZ2a\n\nhalo\n"
    ended = CliRunner().invoke(main, ["read", "--now", "2026-11-22T13:00+07:00"], input=lines)
    first, empty, nothing = [json.loads(line) for line in ended.output.splitlines()]
    assert first["moment"] == "2026-11-23T19:00+07:00" and first["sure"] is True
    assert first["links"] == [
        {"key": "ig:p:DRk3xQ7kZ2a", "platform": "instagram", "opaque": False, "secret": False}
    ]
    assert empty["moment"] is None and nothing["moment"] is None and nothing["links"] == []


def test_read_refuses_a_moment_that_is_none() -> None:
    ended = CliRunner().invoke(main, ["read", "--now", "kapan-kapan"], input="besok\n")
    assert ended.exit_code == 1 and "no ISO time" in ended.output
