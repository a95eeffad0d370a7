"""What somebody reported or proposed stands in digests and files as on its card, without what must not go out."""

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest

from domain.digest_items import Item, ItemKind
from domain.digests import DigestKind
from domain.export_columns import FIELDS, Noun
from domain.export_people import Numbered
from domain.reader import Reader
from scheduling import unit_digests
from storage.digests import UnitDigest
from tests.founding import labels
from tests.town import SUNDAY, open_town
from tests.watch import Watch, watch
from words import digest_lines
from words.export_files import Cells

NUMBER = "081234567890"
TITLE = f"Kata Bu RT hubungi {NUMBER}"
HEARD = (ItemKind.CASE, ItemKind.VERDICT, ItemKind.SUGGESTION)


@pytest.fixture
async def its(tmp_path: Path) -> AsyncIterator[Watch]:
    async with open_town(tmp_path) as town:
        here = await watch(town)
        here.write(lambda session: unit_digests.tend(session, town.clock.at))
        yield here


@pytest.mark.parametrize("kind", HEARD)
def test_a_number_that_was_reported_stands_in_no_line_and_on_no_button(kind: ItemKind) -> None:
    item = Item(kind, 1, 1, TITLE, since=SUNDAY)
    line = digest_lines.line(Reader(), item, SUNDAY)
    label = digest_lines.button(Reader(), item, 1).label
    assert "Kata Bu RT" in line and "Kata Bu RT" in label
    assert "0812" not in line and "0812" not in label


def test_a_title_of_our_own_is_told_as_it_is() -> None:
    item = Item(ItemKind.PLAN, 1, 1, TITLE, at=SUNDAY)
    assert NUMBER in digest_lines.line(Reader(), item, SUNDAY)


def test_nor_in_the_file_that_leaves_the_house() -> None:
    [title] = [one for one in FIELDS[Noun.CASES] if one.name == "title"]
    [cell] = Cells(Reader(), Numbered()).row([title], [TITLE])
    assert str(cell).startswith("Kata Bu RT") and "0812" not in str(cell)


async def test_nor_in_the_room_of_humas(its: Watch) -> None:
    its.case("Siti", title=TITLE)
    [due] = [one.due_at for one in its.every(UnitDigest) if one.kind == DigestKind.DESK]
    assert due is not None
    await its.town.passes(due + timedelta(minutes=1))
    said = its.in_room("Kata Bu RT")
    assert said and any("Tangani" in label for one in said for label in labels(one))
    assert not any("0812" in f"{one.text} {labels(one)}" for one in said)
