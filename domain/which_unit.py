"""Which unit is meant where there are two: what must be asked, and the buttons that answer."""

from dataclasses import dataclass
from datetime import timedelta

from domain.permissions import COMMANDS, Need
from domain.presses import Press, press

ASKED_FOR = timedelta(minutes=10)
SECOND_CODE = "second-unit"
CODE_LIFE = timedelta(hours=24)
MOST_IN_A_GROUP = 2
TWINS = (("IPPNU", "IPNU"), ("IPNU", "IPPNU"))
LOOKS = frozenset(
    {"akun", "kalender", "papan", "menu", "bantuan", "panduan", "kuis", "unit", "promosi", "ringkasan"}
)
OF_NO_UNIT = frozenset(
    {"punyaku", "tugasku", "kirimi", "senyap", "zona", "dataku", "hapusdata", "pengelola", "unitkedua"}
)

FOR_ONE_UNIT = frozenset({"lapor"})
"""What anybody may do, but only one unit is told."""


def matters(command: str) -> bool:
    """Whether it must be known for which unit this command is meant: it makes or changes something there, and not
    only something of hers or of the group."""
    is_personal = COMMANDS.get(command, Need.ANYONE) is not Need.ANYONE and command not in LOOKS | OF_NO_UNIT
    return is_personal or command in FOR_ONE_UNIT


def twin(name: str) -> str | None:
    """The sister unit's name: IPNU for IPPNU and the other way round; None where neither stands in the name."""
    words = name.split(" ")
    for one, other in TWINS:
        if one in words:
            return " ".join(other if word == one else word for word in words)
    return None


@press("uqc")
@dataclass(frozen=True, slots=True)
class ChooseUnit(Press):
    """I mean this unit; `token` keeps what was wanted."""

    unit_id: int
    token: str


@press("uqo")
@dataclass(frozen=True, slots=True)
class LookAtOther(Press):
    """Do this looking command for the other unit of the group."""

    unit_id: int
    command: str


@press("uqs")
@dataclass(frozen=True, slots=True)
class SwitchUnit(Press):
    """In private: from now on about this unit of mine."""

    unit_id: int


@press("uqw")
@dataclass(frozen=True, slots=True)
class WriteSecondName(Press):
    """Let me type the second unit's name in private."""


@press("uqx")
@dataclass(frozen=True, slots=True)
class NoSecond(Press):
    """No second unit in this group."""


@press("uqk")
@dataclass(frozen=True, slots=True)
class ShowSecondCode(Press):
    """The code by which this unit joins a group that another unit uses."""

    unit_id: int
