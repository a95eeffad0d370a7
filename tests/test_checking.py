"""`sinergi check` looks at each linked group, and at what BotFather was told."""

from pathlib import Path

from bot.checking import Finding, groups, privacy
from bot.wire import HttpWire
from sandbox.chats import Membership
from sandbox.door import Door
from tests.branch import found
from tests.town import TOKEN, Town


async def findings(tmp_path: Path, public: bool, gone: bool) -> list[Finding]:
    """What check says of a branch's one group."""
    town = Town.build(f"sqlite:///{tmp_path / 'town.db'}")
    house = await town.open()
    branch = await found(town, "Siti")
    if public:
        branch.group.username = "ippnu_kedungwaru"
    if gone:
        siti = branch.members["Siti"]
        branch.group.members[siti.id] = Membership("creator")
        siti.removes(town.account, branch.group)
    wire = HttpWire(Door(town.world), town.settings.bot_api_url, TOKEN)
    said = await groups(wire, house.reader)
    town.kill()
    return said


async def test_a_private_group_with_the_bot_in_it_is_fine(tmp_path: Path) -> None:
    assert [str(one) for one in await findings(tmp_path, public=False, gone=False)] == [
        "ok   PAC IPPNU Kedungwaru (kader): the bot is in this group"
    ]


async def test_a_public_group_is_warned_of(tmp_path: Path) -> None:
    (said,) = await findings(tmp_path, public=True, gone=False)
    assert said.is_warning and "@ippnu_kedungwaru" in said.what


async def test_a_group_that_threw_the_bot_out_is_warned_of(tmp_path: Path) -> None:
    (said,) = await findings(tmp_path, public=False, gone=True)
    assert said.is_warning and "Forbidden" in said.what


def test_privacy_mode_off_is_warned_of() -> None:
    assert privacy({"can_read_all_group_messages": True}).is_warning
    assert not privacy({"can_read_all_group_messages": False}).is_warning
