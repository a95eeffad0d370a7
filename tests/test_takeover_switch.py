"""Takeovers and lives are off until they help: who never heard of them sees nothing, and they are offered once."""

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest
from sqlmodel import Session, select

from domain.post_states import Kind
from domain.promotions import Scope as Reach
from domain.switches import LENDING, OFFERED_LATER, TABLE, Counts, Switch, SwitchState, of_command, of_noun
from domain.takeover_presses import ListFree, ListSlots
from handlers import FEATURES
from handlers.feature import Scope
from handlers.listing import listed
from storage import promotions, switches
from storage.posts import Post
from storage.promotions import Promotion, PromotionRun
from storage.unit_settings import UnitSwitch
from tests import kin
from tests.branch import labels
from tests.lending import Lending, lending
from tests.town import Town, open_town

COMMANDS = ("takeover", "slot", "live")
WORDS = ("takeover", "slot", "pegang akun", "live")
OFFER = "Mau meminjamkan akun resmi"
DAY, WEEK = timedelta(days=1), timedelta(days=7)


@pytest.fixture
async def town(tmp_path: Path) -> AsyncIterator[Town]:
    async with open_town(tmp_path) as opened:
        yield opened


@pytest.fixture
async def us(town: Town) -> Lending:
    """A unit that never heard of takeovers, as all units are in the beginning."""
    its = await lending(town, on=False)

    def forget(session: Session) -> None:
        row = session.get(UnitSwitch, (its.unit_id, Switch.TAKEOVERS))
        session.delete(row)

    its.branch.write(forget)
    return its


def promotes(us: Lending, times: int) -> None:
    """The unit has sent so many promotions; and a draft of one more stands there."""

    def write(session: Session) -> None:
        now = us.town.clock.at
        for number in range(times + 1):
            post = Post(
                unit_id=us.unit_id,
                kind=Kind.PROMOTION,
                title=f"Siaran {number}",
                zone="Asia/Jakarta",
                created_at=now,
                changed_at=now,
            )
            session.add(post)
            session.flush()
            its = Promotion(post_id=post.id or 0, unit_id=us.unit_id, scope=Reach.UNIT, created_at=now)
            promotions.add(session, its)
            if number < times:
                session.add(PromotionRun(promotion_id=its.id or 0, sent_at=now, closes_at=now + DAY))

    us.branch.write(write)


def watch(us: Lending) -> None:
    us.branch.write(lambda session: switches.watch(session, [us.unit_id], us.town.clock.at))


def state(us: Lending) -> SwitchState | None:
    return us.branch.write(lambda session: switches.state(session, us.unit_id, Switch.TAKEOVERS))


async def seen_by(us: Lending, name: str) -> str:
    """Both pages of her menu and her list of commands, with all buttons, in small letters."""
    who, shown = us.people[name], []
    await us.tells(name, "/menu")
    shown.append(us.private(name))
    if "Lainnya" in labels(us.private(name)):
        await us.taps(name, "Lainnya")
        shown.append(us.private(name))
    await us.tells(name, "/bantuan")
    shown.append(us.private(name))
    await us.branch.says(who, "/menu")
    shown.append(us.branch.last(who))
    await us.branch.says(who, "/bantuan")
    shown.append(us.branch.last(who))
    return "\n".join("\n".join([one.text, *labels(one)]) for one in shown).casefold()


@pytest.mark.parametrize("name", ["Siti", "Nisa", "Ketua", "Bu Hani", "Putri"])
async def test_who_never_heard_of_it_sees_no_menu_no_help_and_no_button(us: Lending, name: str) -> None:
    shown = await seen_by(us, name)
    assert "menu" in shown
    assert [word for word in WORDS if word in shown.replace("salin", "")] == []


@pytest.mark.parametrize("name", ["Siti", "Nisa", "Ketua"])
async def test_whoever_uses_it_finds_the_doors(us: Lending, name: str) -> None:
    us.switch(on=True)
    shown = await seen_by(us, name)
    assert ("pegang akun resmi" in shown.splitlines()) is (name == "Siti")
    assert ("slot takeover" in shown.splitlines()) is (name != "Siti")
    assert "/takeover" in shown and "/live" in shown
    assert ("/slot" in shown) is (name != "Siti")


@pytest.mark.parametrize("typed", COMMANDS)
async def test_a_typed_command_is_refused_kindly(us: Lending, typed: str) -> None:
    assert "Ini dimatikan di unitmu" in await us.tells("Nisa", f"/{typed}")


async def test_old_buttons_say_that_it_is_off(us: Lending) -> None:
    for name, pressed in (("Siti", ListFree(us.unit_id)), ("Nisa", ListSlots(us.unit_id))):
        outcome = await us.presses(name, pressed)
        assert "Ini dimatikan di unitmu" in (outcome.toast or "")


def test_telegrams_own_lists_tell_nobody_of_it() -> None:
    for scope in Scope:
        names = {one["command"] for one in listed(FEATURES, scope, "id")}
        assert not names & set(COMMANDS)
    assert "slot" in {one["command"] for one in listed(FEATURES, Scope.HUMAS, "id", {Switch.TAKEOVERS})}


def offered_in_room(us: Lending) -> set[str]:
    """The commands that Telegram's app offers Nisa in the humas room when she types a slash."""
    nisa = us.people["Nisa"]
    return {str(one["command"]) for one in us.branch.bot.commands_for(nisa.id, us.room, nisa.language_code)}


async def test_a_humas_room_lists_it_as_long_as_it_is_on(us: Lending, town: Town) -> None:
    assert not offered_in_room(us) & set(COMMANDS)
    for label, is_on in (("Hidupkan", True), ("Matikan", False), ("Hidupkan", True)):
        await us.tells("Ketua", "/atur")
        await us.taps("Ketua", "Fitur")
        await us.taps("Ketua", f"{label} Takeover dan live")
        await town.passes(until=town.clock.at + timedelta(minutes=1))
        assert ("slot" in offered_in_room(us)) is is_on
        assert "rencana" in offered_in_room(us)


async def test_it_is_offered_after_the_fourth_promotion_and_once(us: Lending, town: Town) -> None:
    watch(us)
    promotes(us, 3)
    await town.passes(until=town.clock.at + 2 * WEEK)
    assert us.heard("Ketua", OFFER) == 0 and state(us) is SwitchState.WATCHED
    promotes(us, 1)
    await town.passes(until=town.clock.at + WEEK + DAY)
    assert us.heard("Ketua", OFFER) == 1 and state(us) is SwitchState.OFFERED
    assert [us.heard(name, OFFER) for name in ("Nisa", "Siti", "Bu Hani")] == [0, 0, 0]
    await town.passes(until=town.clock.at + 3 * WEEK)
    assert us.heard("Ketua", OFFER) == 1


async def test_a_taken_offer_opens_the_doors(us: Lending, town: Town) -> None:
    watch(us)
    promotes(us, 4)
    await town.passes(until=town.clock.at + WEEK + DAY)
    await kin.taps(us.branch, us.people["Ketua"], "Ya, hidupkan")
    assert state(us) is SwitchState.ON
    assert "slot takeover" in await seen_by(us, "Nisa")


async def test_no_is_no_for_this_term(us: Lending, town: Town) -> None:
    watch(us)
    promotes(us, 4)
    await town.passes(until=town.clock.at + WEEK + DAY)
    await kin.taps(us.branch, us.people["Ketua"], "Tidak")
    assert state(us) is SwitchState.DECLINED
    assert not us.branch.write(lambda session: switches.is_on(session, us.unit_id, Switch.TAKEOVERS))


async def test_at_most_one_offer_a_week(us: Lending, town: Town) -> None:
    """Ten plans make departments useful, four promotions takeovers: the second offer waits a week."""
    watch(us)
    promotes(us, 4)

    def plan(session: Session) -> None:
        now = town.clock.at
        for number in range(10):
            session.add(
                Post(
                    unit_id=us.unit_id,
                    title=f"Rencana {number}",
                    zone="Asia/Jakarta",
                    created_at=now,
                    changed_at=now,
                )
            )

    us.branch.write(plan)
    await town.passes(until=town.clock.at + WEEK + DAY)
    others = "memberi label bidang"
    assert us.heard("Ketua", OFFER) + us.heard("Ketua", others) == 1
    await town.passes(until=town.clock.at + WEEK + DAY)
    assert (us.heard("Ketua", OFFER), us.heard("Ketua", others)) == (1, 1)


def test_units_from_before_are_watched_for_what_is_new(us: Lending) -> None:
    """They had a row for departments only, decided long ago; that one stays as it is."""

    def act(session: Session) -> list[tuple[str, str]]:
        now = us.town.clock.at
        for row in session.exec(select(UnitSwitch).where(UnitSwitch.unit_id == us.unit_id)).all():
            session.delete(row)
        old = UnitSwitch(unit_id=us.unit_id, feature=Switch.DEPARTMENTS, state=SwitchState.OFF, at=now)
        switches.put(session, old)
        assert switches.unwatched(session, 9) == [us.unit_id]
        switches.watch(session, switches.unwatched(session, 9), now)
        assert switches.unwatched(session, 9) == []
        return [(one.feature, one.state) for one in session.exec(select(UnitSwitch)).all()]

    assert sorted(us.branch.write(act)) == [
        ("departments", "off"),
        ("roster", "watched"),
        ("takeovers", "watched"),
    ]


def test_what_is_useful_when() -> None:
    takeovers, departments = TABLE[Switch.TAKEOVERS], TABLE[Switch.DEPARTMENTS]
    assert not takeovers.is_useful(Counts(plans=500, members=500, promotions=3))
    assert takeovers.is_useful(Counts(promotions=4))
    assert departments.is_useful(Counts(plans=10)) and departments.is_useful(Counts(members=10))
    assert not departments.is_useful(Counts(plans=9, members=9, promotions=99))
    assert not TABLE[Switch.PLANS].is_useful(Counts(99, 99, 99))
    roster = TABLE[Switch.ROSTER]
    assert roster.is_useful(Counts(alerts=3)) and not roster.is_useful(Counts(99, 99, 99, alerts=2))
    assert set(OFFERED_LATER) == {Switch.DEPARTMENTS, Switch.TAKEOVERS, Switch.ROSTER}


def test_every_feature_of_it_belongs_to_the_switch_but_the_handover() -> None:
    nouns = {feature.noun for feature in FEATURES}
    its = {
        noun
        for noun in nouns
        if noun.startswith(("slot", "appl", "takeover", "live", "swap"))
        and of_noun(noun) is not Switch.TAKEOVERS
    }
    assert its == {"application_approvals"}  # the pembina who answers may be of a unit above that has it off
    assert nouns >= LENDING
    assert {of_command(name) for name in COMMANDS} == {Switch.TAKEOVERS}
    assert all(
        of_noun(noun) is None for noun in nouns if noun.startswith(("handover", "account", "own_account"))
    )
