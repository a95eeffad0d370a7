"""The buttons of promotions that more than one card carries."""

from dataclasses import dataclass

from domain.presses import Press, press


@press("pqo")
@dataclass(frozen=True, slots=True)
class ShowPromotion(Press):
    """Humas: show me this promotion's card here."""

    promotion_id: int


@press("pqm")
@dataclass(frozen=True, slots=True)
class MakePromotion(Press):
    """Humas: make a promotion of this plan, which is out."""

    post_id: int


@press("pqx")
@dataclass(frozen=True, slots=True)
class StopPromotion(Press):
    """Humas: stop what has not left yet."""

    promotion_id: int


@press("pqj")
@dataclass(frozen=True, slots=True)
class JoinPromotion(Press):
    """A member takes it on."""

    promotion_id: int


@press("pqk")
@dataclass(frozen=True, slots=True)
class OpenKit(Press):
    """A member: show me my kit here."""

    promotion_id: int


@press("pqd")
@dataclass(frozen=True, slots=True)
class DonePromotion(Press):
    """A member has done it."""

    promotion_id: int


@press("pqs")
@dataclass(frozen=True, slots=True)
class SeenPromotion(Press):
    """Anybody: I have read it."""

    promotion_id: int


@press("pqw")
@dataclass(frozen=True, slots=True)
class SharedToGroups(Press):
    """Anybody: I sent it to so many WhatsApp groups (3: three or more)."""

    promotion_id: int
    groups: int


@press("pqf")
@dataclass(frozen=True, slots=True)
class SendPoster(Press):
    """Send me this file, by its place in the promotion."""

    promotion_id: int
    position: int


@press("pqp")
@dataclass(frozen=True, slots=True)
class WantKits(Press):
    """Kirimi aku: promotions in private once a day, or no more."""

    on: bool


@press("pqr")
@dataclass(frozen=True, slots=True)
class ReportFile(Press):
    """Humas: give me the report as a file."""

    promotion_id: int


@press("pqt")
@dataclass(frozen=True, slots=True)
class OpenNotices(Press):
    """Humas: correct it or take it back."""

    promotion_id: int


@press("pqa")
@dataclass(frozen=True, slots=True)
class OpenRally(Press):
    """Humas: let many units carry it on in the same minute."""

    promotion_id: int
