"""A backup of a living unit comes back whole, on either database, and the bot goes on from there."""

import subprocess
import sys
from datetime import timedelta
from pathlib import Path

from sqlmodel import select

from bot.backup import expire, put_back, write
from bot.old_backups import expiry_errand
from storage.posts import Post
from tests.branch import found
from tests.town import Town

ROOT = Path(__file__).parent.parent


async def test_a_plan_survives_loss_and_restore_and_the_next_one_can_be_made(
    fresh_url: str, tmp_path: Path
) -> None:
    town = Town.build(fresh_url)
    await town.open()
    branch = await found(town, "Siti")
    siti = branch.members["Siti"]
    await branch.says(siti, "/rencana besok 19.30 kajian lama")
    copy = tmp_path / "backup.db"
    assert write(fresh_url, copy, town.clock.at) > 0
    await branch.says(siti, "/rencana besok 20.00 kajian baru")
    town.kill()
    assert put_back(fresh_url, copy) > 0
    await town.open()
    titles = branch.write(lambda session: [post.title for post in session.exec(select(Post))])
    assert titles == ["kajian lama"]
    await branch.says(siti, "/rencana lusa 16.00 poster baru")
    assert branch.card(siti).text.startswith("poster baru")
    town.kill()


async def test_a_backup_is_gone_after_30_days_and_nothing_else(tmp_path: Path) -> None:
    database = tmp_path / "town.db"
    town = Town.build(f"sqlite:///{database}")
    await town.open()
    now = town.clock.at
    (tmp_path / "notes.txt").write_text("not ours")
    (tmp_path / "empty.db").write_bytes(b"")
    for name, days in (("old.db", 31), ("young.db", 30), ("today.db", 0)):
        write(town.settings.database_url, tmp_path / name, now - timedelta(days=days))
    assert [path.name for path in expire(tmp_path, now, database)] == ["old.db"]
    left = {path.name for path in tmp_path.iterdir()}  # noqa: ASYNC240
    assert {"young.db", "today.db", "notes.txt", "empty.db", "town.db"} <= left
    town.kill()


async def test_a_backup_that_became_the_database_is_never_removed(tmp_path: Path) -> None:
    town = Town.build(f"sqlite:///{tmp_path / 'town.db'}")
    await town.open()
    copy = tmp_path / "kept.db"
    write(town.settings.database_url, copy, town.clock.at - timedelta(days=90))
    assert expire(tmp_path, town.clock.at, copy) == []
    assert copy.exists()
    house = town.house
    assert house is not None
    await expiry_errand(house).run()
    assert not copy.exists()
    town.kill()


WATCHED = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from bot.backup import expire
folder = Path(sys.argv[1])
opened = []
sys.addaudithook(lambda event, about: opened.append(str(about[0])) if event == "open" else None)
expire(folder, datetime(2026, 11, 22, tzinfo=UTC), folder / "town.db")
print(*(Path(path).name for path in opened if path.startswith(str(folder))))
"""


def test_the_database_that_is_in_use_is_not_even_opened(tmp_path: Path) -> None:
    for name in ("town.db", "town.db-wal", "town.db-shm", "else.db"):
        (tmp_path / name).write_bytes(b"SQLite format 3\x00" + bytes(100))
    (tmp_path / "link.db").symlink_to(tmp_path / "town.db")
    command = [sys.executable, "-c", WATCHED, str(tmp_path)]
    watched = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    assert watched.stdout.split() == ["else.db"]
