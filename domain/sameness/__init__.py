"""Whether two texts, or two pictures, are the same thing: surely, likely, or not."""

from domain.sameness.bands import bands
from domain.sameness.likeness import Band, Judged, judge
from domain.sameness.spelling import spelled

__all__ = ["Band", "Judged", "bands", "judge", "spelled"]
