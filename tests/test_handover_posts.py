"""Stories of what is posted during a takeover, and of a handover whose people change before it begins."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from sqlmodel import Session, select

from domain.application_states import ApplicationState, ApplicationStep
from domain.handover_presses import ReportTakeoverPost
from domain.handover_states import HandoverState
from domain.slot_states import SlotState
from storage import applications, handovers, moving_up, people, slot_holders, takeovers
from storage.handovers import TakeoverPost
from tests.hands import END, HOUR, LINK, MINUTE, QUARTER, Hands, keys
from tests.lending import SATURDAY, lending
from tests.town import Town, open_town


@pytest.fixture
async def town(tmp_path: Path) -> AsyncIterator[Town]:
    async with open_town(tmp_path) as opened:
        yield opened


@pytest.fixture
async def hands(town: Town) -> Hands:
    its = await lending(town)
    made = Hands(its, its.slots()[0])
    made.applies("Siti", chosen=True)
    made.applies("Rina")
    await town.rest()
    return made


def links(hands: Hands) -> list[str]:
    """What is kept of the posts."""
    return hands.lending.branch.write(
        lambda session: [one.link for one in session.exec(select(TakeoverPost)).all()]
    )


async def test_each_post_counts_once_and_no_secret_is_kept(town: Town, hands: Hands) -> None:
    us = hands.lending
    await hands.begins()
    await us.tells("Siti", f"{LINK}?igsh=MzRlODBiNWFlZA==")
    assert "ini posting ke-1" in us.private("Siti").text
    await us.tells("Siti", LINK)
    assert "sudah tercatat tadi. Semuanya 1" in us.private("Siti").text
    await us.taps("Siti", "Lapor lagi")
    for said, answer in (
        ("sudah kuposting kak", "Yang kuperlukan tautannya"),
        ("https://www.tiktok.com/@pacippnu/video/7300000000000000000", "bukan dari platform akun"),
        ("https://www.instagram.com/pacippnu/", "tautan profil"),
        ("kata sandinya Kader2026!", "Hapus"),
    ):
        await us.tells("Siti", said)
        assert answer.lower() in us.private("Siti").text.lower()
    assert links(hands) == ["https://www.instagram.com/p/C1aBcDeFgHi/"]
    await us.tells("Siti", "https://www.instagram.com/reel/C9zYxWvUtSr/")
    assert "ini posting ke-2" in us.private("Siti").text
    await us.presses("Rina", ReportTakeoverPost(hands.slot_id))
    await us.tells("Rina", "https://www.instagram.com/reel/C7zYxWvUtSr/")
    assert len(links(hands)) == 2


async def test_a_late_end_still_takes_links_until_it_is_closed(town: Town, hands: Hands) -> None:
    us = hands.lending
    await hands.begins()
    await hands.comes_to(END + 30 * MINUTE)
    await us.tells("Siti", LINK)
    assert "ini posting ke-1" in us.private("Siti").text
    await hands.comes_to(END + HOUR + MINUTE)
    assert hands.state == HandoverState.OVERDUE
    await hands.gives_back("Siti")
    await hands.gives_back("Wati")
    assert hands.state == HandoverState.CLOSED
    await us.presses("Siti", ReportTakeoverPost(hands.slot_id))
    await us.tells("Siti", "https://www.instagram.com/reel/C9zYxWvUtSr/")
    assert len(links(hands)) == 1


async def test_what_is_pasted_without_a_question_has_a_door(town: Town, hands: Hands) -> None:
    us = hands.lending
    await hands.begins()
    await us.tells("Siti", "/batal")
    await us.tells("Siti", LINK)
    assert "Posting takeover" in keys(us.private("Siti"))
    await us.taps("Siti", "Posting takeover")
    assert len(links(hands)) == 1
    await us.tells("Rina", LINK)
    assert "Posting takeover" not in keys(us.private("Rina"))


def replaced(hands: Hands, before: str, after: str) -> None:
    """Humas gave the slot to somebody else."""
    former, following = hands.lending.person_id(before), hands.lending.person_id(after)

    def write(session: Session) -> None:
        now, slot = hands.lending.town.clock.at, takeovers.find(session, hands.slot_id)
        was, will = (applications.of(session, hands.slot_id, one) for one in (former, following))
        assert slot is not None and was is not None and will is not None
        slot_holders.let_go(session, slot, was, ApplicationStep.REPLACE, now)
        assert slot_holders.hold(session, slot, will, ApplicationStep.CHOOSE, now)

    hands.lending.branch.write(write)


async def test_a_new_holder_begins_the_list_anew(town: Town, hands: Hands) -> None:
    us = hands.lending
    await hands.comes_to(QUARTER + MINUTE)
    await us.presses("Wati", ReportTakeoverPost(hands.slot_id))
    await hands.hands_over()
    await hands.taps("Siti", "Setuju")
    await hands.comes_to(SATURDAY + 16 * MINUTE)
    replaced(hands, "Siti", "Rina")
    await hands.comes_to(SATURDAY + 17 * MINUTE)
    assert hands.ticks("opening") == 0
    assert us.heard("Siti", "Serah terima ini tidak lagi denganmu") == 1
    assert "Penjaga akun: Wati. Pemegang: Rina." in hands.card("Wati").text
    await hands.hands_over()
    await hands.agrees("Rina")
    assert hands.state == HandoverState.RUNNING
    assert links(hands) == []


async def test_given_back_in_the_last_quarter_it_waits_for_the_next_and_lapses(
    town: Town, hands: Hands
) -> None:
    us = hands.lending
    await hands.comes_to(QUARTER + MINUTE)

    def give_back(session: Session) -> None:
        slot = takeovers.find(session, hands.slot_id)
        person = people.found(session, us.people["Siti"].id)
        assert slot is not None and person is not None
        hers = applications.of(session, hands.slot_id, person.id or 0)
        assert hers is not None
        slot_holders.let_go(session, slot, hers, ApplicationStep.RETURN, town.clock.at)

    us.branch.write(give_back)
    await hands.comes_to(QUARTER + 2 * MINUTE)
    assert "tidak sedang dipegang siapa pun" in hands.lending.in_room("dipegang")[-1].text
    await hands.comes_to(SATURDAY + MINUTE)
    assert us.slot(hands.slot_id).state == SlotState.LAPSED
    assert hands.state is None
    assert hands.stands("Rina") == ApplicationState.OVER
    assert us.heard("Rina", "sudah lewat. Makasih sudah mau") == 1


async def test_who_leaves_the_unit_with_the_account_in_hand_gives_it_back_first(
    town: Town, hands: Hands
) -> None:
    us = hands.lending
    await hands.begins()
    siti = us.person_id("Siti")
    us.branch.write(lambda session: moving_up.leave(session, siti, us.unit_id, town.clock.at))
    await hands.comes_to(SATURDAY + 5 * MINUTE)
    assert hands.state == HandoverState.CLOSING
    assert "Daftar penutup" in hands.card("Wati").text
    assert us.slot(hands.slot_id).state == SlotState.TAKEN
    assert us.branch.write(lambda session: handovers.find(session, hands.slot_id)) is not None


async def test_the_hours_are_told_in_her_own_zone_and_language(town: Town, hands: Hands) -> None:
    us = hands.lending

    def move(session: Session) -> None:
        for name, zone, language in (("Siti", "Asia/Makassar", None), ("Wati", None, "en")):
            person = people.found(session, us.people[name].id)
            assert person is not None
            person.zone, person.language = zone, language

    us.branch.write(move)
    await hands.comes_to(QUARTER + MINUTE)
    assert "17.00-19.00 WITA (16.00-18.00 WIB)" in hands.card("Siti").text
    card = us.private("Wati")
    assert card.text.startswith("Handover:") and "How is the account lent?" in card.text
    assert keys(card)[:2] == ["On my own device", "Collaborator feature"]
