"""The interim word "jangan dibagikan dulu": ready-made, about a claim that is guessed from what was reported."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

from domain.presses import Press, press

GRACE = timedelta(seconds=60)
"""So long it can be taken back before it goes."""
HOURS = 24  # it stands so long at most


class Claim(StrEnum):
    """What the news is about, so that people know which is meant without reading it again."""

    SCHOOL = "school"
    HEALTH = "health"
    GIFTS = "gifts"
    DISASTER = "disaster"
    CRIME = "crime"
    FAITH = "faith"
    US = "us"
    OTHER = "other"


_SIGNS: Mapping[Claim, str] = {
    Claim.GIFTS: r"hadiah|undian|bantuan|bansos|blt|pulsa|kuota|voucher|giveaway|saldo|dana|pinjaman|menang"
    r"|gratis|lowongan",
    Claim.HEALTH: r"vaksin|obat|virus|penyakit|wabah|dokter|rumah sakit|kesehatan|herbal|kanker|covid|dbd|demam",
    Claim.DISASTER: r"gempa|banjir|tsunami|erupsi|gunung|longsor|badai|kebakaran|bmkg|bencana|puting beliung",
    Claim.CRIME: r"penculik\w*|culik|begal|maling|pencuri\w*|perampok\w*|kriminal|razia|tilang|narkoba",
    Claim.US: r"ipnu|ippnu|nahdlatul|\bnu\b|kader|ranting|komisariat",
    Claim.SCHOOL: r"sekolah|libur|guru|siswa|ujian|madrasah|pesantren|kuliah|kampus|beasiswa|ppdb|kip",
    Claim.FAITH: r"hadis|hadits|fatwa|haram|halal|kiai|ulama|masjid|doa|amalan|haji|umrah|mui",
}


def guess(text: str) -> Claim:
    """What most of its words are about; OTHER where nothing tells."""
    counts = {one: len(re.findall(rf"\b(?:{signs})", text, re.IGNORECASE)) for one, signs in _SIGNS.items()}
    best = max(counts, key=lambda one: counts[one])
    return best if counts[best] else Claim.OTHER


@press("cei")
@dataclass(frozen=True, slots=True)
class SayInterim(Press):
    """Jangan dibagikan dulu: it goes to the groups in a minute."""

    case_id: int


@press("cej")
@dataclass(frozen=True, slots=True)
class ChangeClaim(Press):
    """Not about that: about this."""

    promotion_id: int
    claim: Claim


@press("ceu")
@dataclass(frozen=True, slots=True)
class UndoInterim(Press):
    """Urungkan: it does not go."""

    promotion_id: int
