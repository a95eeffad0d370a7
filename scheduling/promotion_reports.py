"""Makes the report of a promotion as a spreadsheet, at the moment in which it leaves."""

from collections.abc import Callable, Mapping
from dataclasses import asdict
from datetime import datetime
from typing import Any

import words.promotion_files
from domain.files import File
from domain.promotion_counts import Tally, What
from domain.promotion_reports import FILE_MAKER, CaptionUse, FileReport, born_until
from scheduling import apart
from scheduling.promotion_live import view_of
from storage import promotion_names, promotion_reports, promotions, units
from storage.promotions import Promotion, PromotionRun
from storage.session import Session


def report(session: Session, facts: Mapping[str, Any], now: datetime) -> Callable[[], File] | None:
    """A maker of the file as it is now; None when the promotion or its unit is gone."""
    promotion = promotions.find(session, int(facts["promotion"]))
    run = promotions.run(session, promotion.id or 0) if promotion is not None else None
    if promotion is None or run is None:
        return None
    unit = units.get(session, promotion.unit_id)
    if unit.closed_at is not None:
        return None
    reader = unit.reader(str(facts["language"]))
    told = words.promotion_files.book(reader, _facts(session, promotion, run, now), now)
    name = words.promotion_files.file_name(reader, now)
    return lambda: File(name, apart.made("scheduling.promotion_writing", asdict(told)))


def _facts(session: Session, promotion: Promotion, run: PromotionRun, now: datetime) -> FileReport:
    unit, view = units.get(session, promotion.unit_id), view_of(session, promotion, run)
    year = born_until(now, unit.zone)
    uses = promotion_reports.captions(session, run.promotion_id)
    doers = promotion_reports.doer_units(session, run.promotion_id)
    return FileReport(
        unit=unit.name,
        view=view,
        rows=_rows(session, view.tally),
        captions=tuple(CaptionUse(one.platform or "", one.text, used) for one, used in uses),
        links=tuple(promotion_reports.links(session, run.promotion_id, year)),
        thanked=promotion_reports.thanked(session, run.promotion_id, doers, year),
    )


def _rows(session: Session, tally: Tally) -> tuple[tuple[str, str, Mapping[What, int]], ...]:
    """By unit and department, each by its name; the rest after them."""
    unit_names = promotion_names.unit_names(session, tally)
    fields = promotion_names.department_names(session, tally)
    rows = [
        (unit_names.get(group[0] or 0, ""), fields.get(group[1] or 0, ""), numbers)
        for group, numbers in tally.groups().items()
    ]
    return tuple(sorted(rows, key=lambda row: (not row[0], row[0].casefold(), not row[1], row[1].casefold())))


MAKERS = {FILE_MAKER: report}
