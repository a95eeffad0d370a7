"""A unit with something of everything to take along, and the files that somebody gets."""

from datetime import date, datetime, timedelta
from typing import Any

from sqlmodel import Session

from domain.exports import Form, SendExport, What
from storage.account_care import AccountGuardian
from storage.accounts import Account
from storage.cases import Case, CaseReport
from storage.duties import Duty
from storage.evaluations import Evaluation, EvaluationNumbers
from storage.events import Event
from storage.handovers import Handover, TakeoverNumbers, TakeoverPost
from storage.lives import Live, LiveNumbers
from storage.posts import Post
from storage.promotions import Promotion, PromotionCount, PromotionRun
from storage.publishing import Publication
from storage.takeovers import TakeoverRound, TakeoverSlot
from tests.watch import Watch

HOUR, DAY = timedelta(hours=1), timedelta(days=1)
MONTH = (date(2026, 11, 1), date(2026, 11, 30))
REEL = "https://www.instagram.com/reel/Cx1AbCdEfGh/"


def fill(us: Watch, *, only: str = "") -> None:
    """Plans (one by a minor), a publication that stands and one that was taken back, a promotion, accounts, a takeover,
    a live, a case of a secret reporter, a day on the roster, an evaluation; all of November 2026. `only`: all of it is
    by one person."""
    who = {name: us.person_id(only or name) for name in ("Nisa", "Wati", "Siti", "Putri")}
    now = us.town.clock.at

    def write(session: Session) -> None:
        account = _added(
            session, Account(unit_id=us.unit_id, platform="instagram", handle="pacippnu", added_at=now)
        )
        session.add(AccountGuardian(account_id=account, seat=1, person_id=who["Wati"], at=now))
        _plans(session, us, account, who, now)
        _campaign(session, us, who, now)
        _takeover(session, us, account, who, now)
        _case(session, us, who, now)
        session.add(Duty(unit_id=us.unit_id, day=now.date(), seat=1, person_id=who["Nisa"], at=now))

    us.write(write)


def _added(session: Session, row: Any) -> int:
    session.add(row)
    session.flush()
    return int(row.id)


def plan(us: Watch, now: datetime, **facts: Any) -> Post:
    """A plan of the organisation."""
    usual = {
        "kind": "official",
        "state": "planned",
        "platform": "instagram",
        "pillar": "edukasi",
        "starts_at": now,
    }
    made: dict[str, Any] = {"zone": "Asia/Jakarta", "created_at": now, "changed_at": now, **usual, **facts}
    return Post(unit_id=us.unit_id, **made)


def _plans(session: Session, us: Watch, account: int, who: dict[str, int], now: datetime) -> None:
    out = plan(
        us, now - DAY, title="=HYPERLINK(1)", state="published", account_id=account, owner_id=who["Nisa"]
    )
    post_id = _added(session, out)
    session.add(plan(us, now + DAY, title="Konten pribadi", kind="own", owner_id=who["Putri"]))
    session.add(plan(us, now + DAY, title="Setengah jadi", state="draft"))
    session.add(plan(us, now - 90 * DAY, title="Dulu sekali"))
    where: dict[str, Any] = {
        "post_id": post_id,
        "unit_id": us.unit_id,
        "account_id": account,
        "platform": "instagram",
        "digest": "",
    }
    session.add(Publication(**where, person_id=who["Nisa"], at=now - DAY, link=REEL))
    session.add(
        Publication(**where, person_id=who["Wati"], at=now - DAY, link=REEL, place=1, withdrawn_at=now)
    )
    live = plan(
        us, now - HOUR, title="Ngaji", platform="instagram-live", state="published", owner_id=who["Wati"]
    )
    live_id = _added(session, live)
    session.add(
        Live(post_id=live_id, state="ended", began_at=now - HOUR, ended_at=now, link="https://x.com/a")
    )
    session.flush()
    session.add(LiveNumbers(post_id=live_id, views=1204, at=now))


def _campaign(session: Session, us: Watch, who: dict[str, int], now: datetime) -> None:
    post_id = _added(session, plan(us, now, title="+Harlah", kind="promotion", state="published"))
    promotion = _added(session, Promotion(post_id=post_id, unit_id=us.unit_id, created_at=now))
    run: dict[str, Any] = {
        "sent_at": now - 2 * DAY,
        "closes_at": now - HOUR,
        "ended_at": now - HOUR,
        "ending": "closed",
    }
    session.add(PromotionRun(promotion_id=promotion, unit_id=us.unit_id, **run))
    session.flush()
    for what, number in (("likeness", 0), ("taken", 7), ("done", 5), ("posts", 4)):
        session.add(PromotionCount(promotion_id=promotion, what=what, unit_id=us.unit_id, number=number))
    event = Event(unit_id=us.unit_id, name="Konfercab", starts_at=now, zone="Asia/Jakarta", created_at=now)
    began: dict[str, Any] = {
        "began_at": now,
        "lesson": "-1 jam lebih awal",
        "lesson_by": who["Nisa"],
        "lesson_at": now,
    }
    looked = Evaluation(unit_id=us.unit_id, event_id=_added(session, event), **began)
    session.add(EvaluationNumbers(evaluation_id=_added(session, looked), after="day", views=300, at=now))


def _takeover(session: Session, us: Watch, account: int, who: dict[str, int], now: datetime) -> None:
    its = TakeoverRound(unit_id=us.unit_id, account_id=account, theme="@semua boleh", made_at=now)
    at: dict[str, Any] = {
        "starts_at": now - 3 * HOUR,
        "ends_at": now - HOUR,
        "apply_until": now - DAY,
        "zone": "Asia/Jakarta",
    }
    lent: dict[str, Any] = {
        "round_id": _added(session, its),
        "unit_id": us.unit_id,
        "account_id": account,
        "state": "done",
    }
    slot = _added(session, TakeoverSlot(**lent, **at, changed_at=now))
    session.add(Handover(slot_id=slot, holder_id=who["Siti"], guardian_id=who["Wati"], opened_at=now))
    session.flush()
    session.add(TakeoverPost(slot_id=slot, link=REEL, link_key="reel", at=now))
    session.add(TakeoverNumbers(slot_id=slot, after="last-numbers", views=90, at=now))


def _case(session: Session, us: Watch, who: dict[str, int], now: datetime) -> None:
    times: dict[str, Any] = {
        "begun_at": now - HOUR,
        "opened_at": now - HOUR,
        "changed_at": now,
        "taken_at": now - HOUR / 2,
    }
    made = Case(
        unit_id=us.unit_id,
        kind="hoax",
        state="held",
        title="Kabar",
        link=REEL,
        holder_id=who["Nisa"],
        **times,
    )
    case_id = _added(session, made)
    session.add(
        CaseReport(case_id=case_id, person_id=who["Siti"], kind="hoax", note="Rahasia", at=now - HOUR)
    )
    session.add(CaseReport(case_id=case_id, kind="hoax", code="f" * 64, at=now))


async def takes(
    us: Watch, what: What, form: Form, days: tuple[date, date] = MONTH, name: str = "Ketua"
) -> Any:
    """Somebody presses the button that sends this; the file that came, with its name."""
    before = files(us, name)
    await us.presses(name, SendExport(us.unit_id, what, *days, form))
    found = files(us, name)[len(before) :]
    return found[0] if found else None


def files(us: Watch, name: str) -> list[Any]:
    """Every file that somebody got in private."""
    return [one.media.file for one in us.people[name].sees(us.branch.bot) if one.media is not None]
