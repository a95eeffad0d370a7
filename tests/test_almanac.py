"""A new year comes: its holidays are fetched once, and what people corrected stays."""

from datetime import UTC, date, datetime
from pathlib import Path

from bot.almanac import holidays_errand
from domain.days import Day, DayKind
from storage import calendar
from storage.writer import in_transaction
from tests.town import Town


async def test_the_holidays_of_a_new_year_are_fetched_once(tmp_path: Path) -> None:
    town = Town.build(f"sqlite:///{tmp_path / 'town.db'}")
    house = await town.open()
    own = Day("Milad pesantren", date(2027, 5, 5), DayKind.HOLIDAY)
    in_transaction(house.engine, lambda session: calendar.add_holidays(session, [own]))
    town.clock.move(datetime(2027, 10, 1, tzinfo=UTC))
    errand = holidays_errand(house)
    await errand.run()
    await errand.run()
    first, last = date(2027, 1, 1), date(2028, 12, 31)
    found = in_transaction(house.engine, lambda session: calendar.holidays(session, first, last))
    names = [(one.date.year, one.name) for one in found]
    assert (2027, "Milad pesantren") in names
    assert [year for year, name in names if name == "Tahun Baru Masehi"] == [2027, 2028]
    town.kill()
