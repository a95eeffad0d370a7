"""The person or group that will read a message: language, zone, form of address and greeting."""

from dataclasses import dataclass, replace
from enum import StrEnum
from zoneinfo import ZoneInfo


class Address(StrEnum):
    """How a reader is addressed before the name; REKAN_REKANITA is for mixed groups."""

    REKANITA = "rekanita"
    REKAN = "rekan"
    REKAN_REKANITA = "rekan-rekanita"
    KAK = "kak"
    IBU = "ibu"
    BAPAK = "bapak"
    KIAI = "kiai"
    NYAI = "nyai"


class Sunday(StrEnum):
    """What Indonesian calls Sunday."""

    AHAD = "ahad"
    MINGGU = "minggu"


@dataclass(frozen=True, slots=True)
class Reader:
    """Settings that change how a sentence reads; the zone is an IANA name (WIB is Asia/Jakarta)."""

    language: str = "id"
    zone: str = "Asia/Jakarta"
    address: Address = Address.REKANITA
    salam: bool = True
    sunday: Sunday = Sunday.AHAD

    @property
    def tz(self) -> ZoneInfo:
        """The reader's zone; raises ZoneInfoNotFoundError for a name that IANA doesn't know."""
        return ZoneInfo(self.zone)

    def with_own(self, language: str | None, zone: str | None, address: str | None) -> "Reader":
        """The same reader with what she has chosen herself; None where she has not."""
        return replace(
            self,
            language=language or self.language,
            zone=zone or self.zone,
            address=Address(address) if address else self.address,
        )
