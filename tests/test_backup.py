"""A backup of a living unit comes back whole, on either database, and the bot goes on from there."""

from pathlib import Path

from sqlmodel import select

from bot.backup import put_back, write
from storage.posts import Post
from tests.branch import found
from tests.town import Town


async def test_a_plan_survives_loss_and_restore_and_the_next_one_can_be_made(
    fresh_url: str, tmp_path: Path
) -> None:
    town = Town.build(fresh_url)
    await town.open()
    branch = await found(town, "Siti")
    siti = branch.members["Siti"]
    await branch.says(siti, "/rencana besok 19.30 kajian lama")
    copy = tmp_path / "backup.db"
    assert write(fresh_url, copy) > 0
    await branch.says(siti, "/rencana besok 20.00 kajian baru")
    town.kill()
    assert put_back(fresh_url, copy) > 0
    await town.open()
    titles = branch.write(lambda session: [post.title for post in session.exec(select(Post))])
    assert titles == ["kajian lama"]
    await branch.says(siti, "/rencana lusa 16.00 poster baru")
    assert branch.card(siti).text.startswith("poster baru")
    town.kill()
