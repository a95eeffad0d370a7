"""Why a plan must be mended, or can't wait, in a few words."""

from domain.markup import Safe
from domain.reader import Reader
from domain.reviews import FixReason, UrgentReason
from words.sentences import sentences


def fix_name(reader: Reader, reason: str) -> Safe:
    """What is to be mended."""
    return sentences(reader)(f"reviews-fix-{FixReason(reason)}")


def urgent_name(reader: Reader, reason: str) -> Safe:
    """Why it can't wait: one of the ready-made reasons, or what was typed."""
    known = {one.value for one in UrgentReason} - {UrgentReason.OTHER}
    t = sentences(reader)
    return t(f"reviews-urgent-{reason}") if reason in known else t("reviews-raw", text=reason)
