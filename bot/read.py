"""What the house understands of one line: the moment and the links, as plain values for `sinergi read`."""

from datetime import date, datetime, tzinfo

from domain.links import find
from domain.moments import read


def explain(line: str, now: datetime, zone: tzinfo) -> dict[str, object]:
    """The reading of a line typed at `now` (aware) in `zone`, ready for JSON; never raises on a text.

    Moments print with minutes and offset, a date without a time as a date, nothing understood as None.
    Secrets of links (invites, phone numbers, passwords) stand nowhere in it.
    """
    reading = read(line, now, zone)
    return {
        "moment": _printed(reading.moment),
        "sure": reading.sure,
        "alternatives": [_printed(moment) for moment in reading.alternatives],
        "why": str(reading.why),
        "links": [
            {"key": link.key, "platform": link.platform, "opaque": link.opaque, "secret": link.secret}
            for link in find(line)
        ],
    }


def _printed(moment: datetime | date | None) -> str | None:
    if isinstance(moment, datetime):
        return moment.isoformat(timespec="minutes")
    return moment.isoformat() if moment else None
