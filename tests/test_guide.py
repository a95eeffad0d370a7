"""The guide: anyone reads it, humas edits it in private, and an edition may ask for the pledge again."""

from collections.abc import AsyncIterator

import pytest
from sqlmodel import Session, col, select

from domain.guide import FIRST_EDITION, Pledge, ReadSection, Section, effective, pledge_due
from domain.guide_editing import EditGuide, HideSection, PublishDraft, WriteSection
from domain.guide_search import excerpt, search
from domain.guide_text import pasted
from domain.presses import Press, encode
from domain.refusal import Refusal
from domain.units import Role
from sandbox.fanout import tell_of_press
from sandbox.messages import Button, Message
from sandbox.people import Person
from sandbox.presses import PressOutcome
from storage import guides, unit_erasure, units
from storage.drafts import Draft
from storage.guides import Change, Edition, GuideSection
from storage.journal import Line
from storage.members import Member
from storage.people import Person as Row
from storage.roles import Grant
from storage.units import Unit
from tests.branch import SOON, Branch, found, labels
from tests.town import Town
from words.editions import shipped

TITLES = [one.title for one in shipped("id")]
NEW_TEXT = "Hoaks di kota kita\n\nTanya <b>humas</b> & tunggu.\n\nBaru bagikan."


@pytest.fixture
async def town(fresh_url: str) -> AsyncIterator[Town]:
    built = Town.build(fresh_url)
    await built.open()
    yield built
    built.kill()


@pytest.fixture
async def branch(town: Town) -> Branch:
    """Aisyah is humas, Ani a member, Budi a guest."""
    built = await found(town, "Aisyah", "Ani", guests=["Budi"])
    built.give(built.members["Aisyah"], Role.HUMAS)
    return built


def here(branch: Branch, who: Person) -> Message:
    """What stands last in her private chat."""
    return branch.last(who, private=True)


async def opens(branch: Branch, who: Person, text: str = "/panduan") -> Message:
    """She asks for the guide in private."""
    await branch.tells(who, text)
    return here(branch, who)


async def presses_old(branch: Branch, who: Person, message: Message, press: Press) -> PressOutcome:
    """She presses a button that stands on her screen no more, or never did."""
    outcome = tell_of_press(branch.town.world, message, who, Button("x", "press", data=encode(press)))
    await branch.town.rest(SOON)
    return outcome


async def begins(branch: Branch, who: Person, title: str) -> Message:
    """She chooses a section to edit."""
    asked = await opens(branch, who)
    await branch.presses(who, asked, "Sunting panduan")
    if not any(title in label for label in labels(asked)):
        await branch.presses(who, asked, "Berikutnya")
    await branch.presses(who, asked, title)
    return asked


async def publishes(branch: Branch, who: Person, title: str, text: str, button: str = "Terbitkan") -> Message:
    """She edits a section from the list to the end."""
    await begins(branch, who, title)
    await branch.tells(who, text)
    question = here(branch, who)
    await branch.presses(who, question, button)
    return question


def editions(branch: Branch) -> list[tuple[int, int]]:
    """Which units published which editions."""

    def ask(session: Session) -> list[tuple[int, int]]:
        rows = session.exec(select(Edition).order_by(col(Edition.unit_id), col(Edition.number)))
        return [(row.unit_id, row.number) for row in rows]

    return branch.write(ask)


def pledged(branch: Branch, who: Person) -> int:
    """Which edition she pledged."""

    def ask(session: Session) -> int:
        mine = select(Member.pledged).join(Row).where(Row.telegram_id == who.id)
        return session.exec(mine.where(Member.unit_id == branch.unit_id)).one()

    return branch.write(ask)


def speaks_english(branch: Branch, who: Person) -> None:
    """She has chosen English."""

    def choose(session: Session) -> None:
        session.exec(select(Row).where(Row.telegram_id == who.id)).one().language = "en"

    branch.write(choose)


async def test_a_stranger_reads_from_the_first_section_to_the_last(branch: Branch) -> None:
    dewi = branch.town.world.add_person("Dewi")
    dewi.starts(branch.bot)
    await branch.town.rest(SOON)
    message = await opens(branch, dewi)
    assert message.text.startswith("Panduan · edisi 1")
    assert labels(message) == [*TITLES[:7], "Berikutnya", "Kuis", "Janji kita"]
    await branch.presses(dewi, message, "Berikutnya")
    assert labels(message)[:8] == [*TITLES[7:14], "Sebelumnya"]
    await branch.presses(dewi, message, "Sebelumnya")
    await branch.presses(dewi, message, TITLES[0])
    assert labels(message) == ["Berikutnya", "Daftar panduan"]
    seen = [message.text.splitlines()[0]]
    while "Berikutnya" in labels(message):
        await branch.presses(dewi, message, "Berikutnya")
        seen.append(message.text.splitlines()[0])
    assert seen == TITLES
    assert labels(message) == ["Sebelumnya", "Daftar panduan"]
    await branch.presses(dewi, message, "Daftar panduan")
    assert message.text.startswith("Panduan · edisi 1") and here(branch, dewi) is message
    assert (
        branch.write(lambda session: session.exec(select(Row).where(Row.telegram_id == dewi.id)).first())
        is None
    )


async def test_the_group_pays_one_message_and_stays_calm(branch: Branch) -> None:
    budi, before = branch.members["Budi"], branch.sent()
    await branch.says(budi, "/panduan")
    listed = branch.last(budi)
    assert branch.sent() == before + 1
    assert labels(listed) == [*(str(number) for number in range(1, len(TITLES) + 1)), "Kuis"]
    assert "3. Hoaks: periksa dulu, baru bagikan" in listed.text
    shown = listed.text
    await branch.follows(budi, await branch.presses(budi, listed, "3"))
    private = here(branch, budi)
    assert private.text.startswith("Hoaks: periksa dulu, baru bagikan\n\nHoaks jarang")
    await branch.presses(budi, private, "Berikutnya")
    assert private.text.startswith("Privasi dan foto anak")
    assert branch.sent() == before + 1 and branch.last(budi).text == shown


async def test_a_search_opens_one_lists_several_and_says_when_there_is_none(branch: Branch) -> None:
    ani = branch.members["Ani"]
    one = await opens(branch, ani, "/panduan LIKE vape")
    assert 'Belum ada bagian yang memuat "LIKE vape"' in one.text and labels(one) == ["Daftar panduan"]
    alone = await opens(branch, ani, "/panduan ROKOK  vape")
    assert alone.text.startswith("Kerja sama, iklan, dan keterbukaan\n\n")
    several = await opens(branch, ani, "/guide foto")
    assert 'bagian memuat "foto"' in several.text and labels(several)[:2] == ["1", "2"]
    assert "1. Privasi dan foto anak\n" in several.text, "a word in the title counts first"
    await branch.presses(ani, several, "1")
    assert several.text.startswith("Privasi dan foto anak\n\n")
    signs = await opens(branch, ani, "/panduan <b>&!")
    assert 'memuat "<b>&!"' in signs.text
    nothing = await opens(branch, ani, "/panduan !!!")
    assert 'memuat "!!!"' in nothing.text


async def test_a_search_in_the_group_answers_a_question_at_once(branch: Branch) -> None:
    ani, before = branch.members["Ani"], branch.sent()
    await branch.says(ani, "/panduan rokok")
    answer = branch.last(ani)
    assert answer.text.startswith("Kerja sama, iklan, dan keterbukaan\n\n")
    assert labels(answer) == ["Daftar panduan"]
    await branch.follows(ani, await branch.presses(ani, answer, "Daftar panduan"))
    assert here(branch, ani).text.startswith("Panduan · edisi 1")
    assert branch.sent() == before + 1


async def test_humas_writes_a_section_anew(branch: Branch) -> None:
    aisyah, ani = branch.members["Aisyah"], branch.members["Ani"]
    asked = await begins(branch, aisyah, "Hoaks")
    assert "Hoaks: periksa dulu, baru bagikan\nHoaks jarang" in asked.text
    await branch.tells(aisyah, NEW_TEXT)
    preview, question = [one for one in aisyah.sees(branch.bot) if one.from_bot][-2:]
    assert preview.text == "Hoaks di kota kita\n\nTanya <b>humas</b> & tunggu.\n\nBaru bagikan."
    assert labels(preview) == [] and labels(question) == ["Terbitkan", "Terbitkan, minta janji baru", "Buang"]
    assert "dalam bahasa yang kamu tulis" in question.text
    assert editions(branch) == [], "nothing is out before she says so"
    await branch.presses(aisyah, question, "Terbitkan")
    assert question.text.startswith("Sudah terbit: edisi 2.") and "tetap berlaku" in question.text
    read = await opens(branch, ani, "/panduan kota")
    assert read.text == preview.text, "exactly as it was shown"
    await branch.presses(ani, read, "Berikutnya")
    assert read.text.startswith("Privasi dan foto anak"), "it keeps its place"
    verbs = branch.write(lambda session: session.exec(select(Line.verb, Line.subject)).all())
    assert ("guide published", "guide:2") in verbs
    assert branch.write(lambda session: session.exec(select(Draft)).all()) == []
    again = await presses_old(branch, aisyah, question, PublishDraft("00000000", asks_pledge=False))
    assert again.toast is not None and "tidak berlaku" in again.toast
    assert editions(branch) == [(branch.unit_id, 2)]


async def test_a_new_section_stands_behind_the_others(branch: Branch) -> None:
    aisyah = branch.members["Aisyah"]
    await publishes(branch, aisyah, "Bagian baru", "Jadwal piket\n\nLihat papan.")
    await publishes(branch, aisyah, "Bagian baru", "Jadwal live\n\nTanya dulu.")
    read = await opens(branch, aisyah, "/panduan piket papan")
    assert read.text == "Jadwal piket\n\nLihat papan."
    await branch.presses(aisyah, read, "Berikutnya")
    assert read.text == "Jadwal live\n\nTanya dulu." and "Berikutnya" not in labels(read)
    await branch.presses(aisyah, read, "Sebelumnya")
    await branch.presses(aisyah, read, "Sebelumnya")
    assert read.text.startswith(TITLES[-1])


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Judul\n\n" + "kata " * 720, "paling panjang 3.500"),
        ("Judul yang panjang sekali " * 3 + "\n\nIsi.", "paling panjang 60 huruf"),
        ("Hanya satu baris", "judul di baris pertama"),
    ],
)
async def test_a_paste_that_does_not_fit_loses_nothing(branch: Branch, text: str, said: str) -> None:
    aisyah = branch.members["Aisyah"]
    await begins(branch, aisyah, "Hoaks")
    await branch.tells(aisyah, text)
    assert said in here(branch, aisyah).text
    await branch.tells(aisyah, NEW_TEXT)
    await branch.presses(aisyah, here(branch, aisyah), "Terbitkan")
    assert editions(branch) == [(branch.unit_id, 2)]


async def test_the_longest_section_fits_every_screen(branch: Branch) -> None:
    aisyah = branch.members["Aisyah"]
    longest = "<&>" * 20 + "\n\n" + "🌱 & <b> " * 380
    await publishes(branch, aisyah, "Hoaks", longest[:3480])
    shown = await begins(branch, aisyah, "<&>")
    assert "<&>" in shown.text and labels(shown) == ["Sembunyikan", "Kembali"]
    assert editions(branch) == [(branch.unit_id, 2)]


async def test_pasting_again_replaces_the_preview(branch: Branch) -> None:
    aisyah = branch.members["Aisyah"]
    await begins(branch, aisyah, "Hoaks")
    await branch.tells(aisyah, NEW_TEXT)
    first = here(branch, aisyah)
    await branch.tells(aisyah, "Hoaks\n\nYang kedua.")
    second = here(branch, aisyah)
    outcome = await branch.presses(aisyah, first, "Terbitkan")
    assert outcome.toast is not None and "tidak berlaku" in outcome.toast
    assert editions(branch) == []
    await branch.presses(aisyah, second, "Buang")
    assert second.text == "Kubuang. Panduannya tetap seperti semula."
    assert branch.write(lambda session: session.exec(select(Draft)).all()) == [] and editions(branch) == []
    await branch.tells(aisyah, "Hoaks\n\nYang ketiga.")
    assert "mau kita apakan" in here(branch, aisyah).text


async def test_going_back_stops_waiting_but_keeps_a_preview(branch: Branch) -> None:
    aisyah = branch.members["Aisyah"]
    asked = await begins(branch, aisyah, "Hoaks")
    await branch.presses(aisyah, asked, "Kembali")
    assert branch.write(lambda session: session.exec(select(Draft)).all()) == []
    await branch.presses(aisyah, asked, "Hoaks")
    await branch.tells(aisyah, NEW_TEXT)
    question = here(branch, aisyah)
    await presses_old(branch, aisyah, asked, EditGuide())
    await branch.presses(aisyah, question, "Terbitkan")
    assert editions(branch) == [(branch.unit_id, 2)]


async def test_two_humas_at_the_same_section(branch: Branch) -> None:
    aisyah, ani = branch.members["Aisyah"], branch.members["Ani"]
    branch.give(ani, Role.HUMAS)
    await begins(branch, aisyah, "Hoaks")
    await branch.tells(aisyah, NEW_TEXT)
    slow = here(branch, aisyah)
    await publishes(branch, ani, "Hoaks", "Hoaks\n\nAni lebih cepat.")
    outcome = await branch.presses(aisyah, slow, "Terbitkan")
    assert outcome.alert and "baru saja diubah rekanmu" in (outcome.toast or "")
    assert editions(branch) == [(branch.unit_id, 2)]
    theirs, question = [one for one in aisyah.sees(branch.bot) if one.from_bot][-2:]
    assert theirs.text == "Hoaks\n\nAni lebih cepat."
    await branch.presses(aisyah, question, "Terbitkan")
    assert editions(branch) == [(branch.unit_id, 2), (branch.unit_id, 3)]
    read = await opens(branch, ani, "/panduan kota kita tunggu")
    assert read.text.startswith("Hoaks di kota kita")


async def test_a_hidden_section_can_be_shown_again(branch: Branch) -> None:
    aisyah, ani = branch.members["Aisyah"], branch.members["Ani"]
    old = await opens(branch, ani)
    asked = await begins(branch, aisyah, "Netral")
    await branch.presses(aisyah, asked, "Sembunyikan")
    question = here(branch, aisyah)
    assert "tidak akan tampil lagi" in question.text
    await branch.presses(aisyah, question, "Terbitkan")
    outcome = await presses_old(branch, ani, old, ReadSection("netral"))
    assert outcome.toast == "Bagian ini sedang tidak ditampilkan. Ini daftar yang terbaru."
    assert old.text.startswith("Panduan · edisi 2")
    await branch.presses(ani, old, "Berikutnya")
    assert "Netral dalam politik" not in labels(old)
    assert "Belum ada bagian" in (await opens(branch, ani, "/panduan calon partai")).text
    edited = await opens(branch, aisyah)
    await branch.presses(aisyah, edited, "Sunting panduan")
    await branch.presses(aisyah, edited, "Berikutnya")
    await branch.presses(aisyah, edited, "(sembunyi) Netral dalam politik")
    await branch.presses(aisyah, edited, "Tampilkan lagi")
    preview, question = [one for one in aisyah.sees(branch.bot) if one.from_bot][-2:]
    assert preview.text.startswith("Netral dalam politik\n\n")
    await branch.presses(aisyah, question, "Terbitkan")
    assert (await opens(branch, ani, "/panduan calon partai")).text.startswith("Netral dalam politik")


@pytest.mark.parametrize(
    "press",
    [
        EditGuide(),
        WriteSection("hoaks"),
        HideSection("hoaks", is_hidden=True),
        PublishDraft("12345678", asks_pledge=True),
    ],
)
async def test_a_kader_is_refused_and_leaves_no_row(branch: Branch, press: Press) -> None:
    ani = branch.members["Ani"]
    message = await opens(branch, ani)
    assert "Sunting panduan" not in labels(message)
    outcome = await presses_old(branch, ani, message, press)
    assert outcome.alert and "bagian humas" in (outcome.toast or "")
    assert editions(branch) == []
    assert branch.write(lambda session: session.exec(select(Draft)).all()) == []
    assert "guide published" not in branch.write(lambda session: session.exec(select(Line.verb)).all())


async def test_who_is_humas_no_more_publishes_nothing(branch: Branch) -> None:
    aisyah = branch.members["Aisyah"]
    await begins(branch, aisyah, "Hoaks")
    branch.write(lambda session: end_roles(session, branch))
    await branch.tells(aisyah, NEW_TEXT)
    assert "bagian humas" in here(branch, aisyah).text
    assert editions(branch) == []


def end_roles(session: Session, branch: Branch) -> None:
    """Every role in the branch is over."""
    for grant in session.exec(select(Grant).where(Grant.unit_id == branch.unit_id)):
        grant.until = branch.town.clock.at


async def test_an_english_reader_reads_english_and_what_her_unit_wrote(branch: Branch) -> None:
    aisyah, ani = branch.members["Aisyah"], branch.members["Ani"]
    speaks_english(branch, ani)
    listed = await opens(branch, ani, "/guide")
    assert listed.text.startswith("Guide · edition 1")
    assert labels(listed)[2] == "Hoaxes: check, then share"
    await publishes(branch, aisyah, "Hoaks", NEW_TEXT)
    listed = await opens(branch, ani, "/guide")
    assert labels(listed)[1:3] == ["The organisation's good name", "Hoaks di kota kita"]
    assert (await opens(branch, ani, "/guide hoax reliable place")).text.startswith("No section has")


async def neighbour(branch: Branch, name: str, parent_id: int | None) -> tuple[Branch, Person]:
    """Another unit with a humas, under a parent."""
    other = await found(branch.town, name, title=f"PR {name}")

    def place(session: Session) -> None:
        units.get(session, other.unit_id).parent_id = parent_id

    other.write(place)
    other.give(other.members[name], Role.HUMAS)
    return other, other.members[name]


async def test_a_unit_reads_its_nearest_ancestors_edition_until_it_has_its_own(branch: Branch) -> None:
    aisyah = branch.members["Aisyah"]
    middle, _ = await neighbour(branch, "Mira", branch.unit_id)
    child, rahma = await neighbour(branch, "Rahma", middle.unit_id)
    await publishes(branch, aisyah, "Hoaks", NEW_TEXT)
    await publishes(branch, aisyah, "Bagian baru", "Jadwal piket\n\nLihat papan.")
    listed = await opens(child, rahma)
    assert listed.text.startswith("Panduan · edisi 3") and "Hoaks di kota kita" in labels(listed)
    question = await publishes(child, rahma, "Netral", "Netral di ranting\n\nTetap netral.")
    assert question.text.startswith("Sudah terbit: edisi 4.")
    own = await opens(child, rahma)
    assert "Hoaks di kota kita" in labels(own)
    await child.presses(rahma, own, "Berikutnya")
    assert "Netral di ranting" in labels(own)
    assert (await opens(child, rahma, "/panduan piket papan")).text.startswith("Jadwal piket")
    await publishes(branch, aisyah, "Hoaks", "Hoaks\n\nEdisi baru di atas.")
    assert "edisi 4" in (await opens(child, rahma)).text, "its own edition holds now"
    assert "edisi 4" in (await opens(branch, aisyah)).text
    assert "Belum ada" in (await opens(branch, aisyah, "/panduan ranting tetap")).text


async def test_two_units_do_not_see_each_others_editions(branch: Branch) -> None:
    aisyah = branch.members["Aisyah"]
    other, rahma = await neighbour(branch, "Rahma", None)
    await publishes(branch, aisyah, "Hoaks", NEW_TEXT)
    await publishes(other, rahma, "Hoaks", "Hoaks\n\nKata Rahma.")
    assert editions(branch) == [(branch.unit_id, 2), (other.unit_id, 2)]
    assert "Belum ada" in (await opens(other, rahma, "/panduan kota kita tunggu")).text
    assert "Belum ada" in (await opens(branch, aisyah, "/panduan kata rahma")).text
    await other.says(rahma, "/panduan kata rahma")
    assert other.last(rahma).text == "Hoaks\n\nKata Rahma."


async def test_a_guest_from_the_group_reads_that_groups_guide(branch: Branch) -> None:
    aisyah, budi = branch.members["Aisyah"], branch.members["Budi"]
    await publishes(branch, aisyah, "Hoaks", NEW_TEXT)
    await branch.says(budi, "/panduan")
    await branch.follows(budi, await branch.presses(budi, branch.last(budi), "3"))
    private = here(branch, budi)
    assert private.text.startswith("Hoaks di kota kita")
    await branch.presses(budi, private, "Daftar panduan")
    assert private.text.startswith("Panduan · edisi 2")


async def test_a_member_promises_once_and_again_when_an_edition_asks(branch: Branch) -> None:
    aisyah, ani = branch.members["Aisyah"], branch.members["Ani"]
    assert "Janji baru (1)" in labels(await opens(branch, ani, "/menu"))
    listed = await opens(branch, ani)
    assert "Ada janji yang menunggumu" in listed.text and "Janji baru" in labels(listed)
    await branch.presses(ani, listed, "Janji baru")
    assert listed.text.startswith("Janji kita\n\n1. ") and labels(listed) == [
        "Aku berjanji",
        "Daftar panduan",
    ]
    outcome = await branch.presses(ani, listed, "Aku berjanji")
    assert outcome.toast == "Terima kasih, janjimu kucatat." and listed.text.startswith("Terima kasih.")
    assert pledged(branch, ani) == FIRST_EDITION
    await publishes(branch, aisyah, "Hoaks", NEW_TEXT)
    assert "Janji" not in " ".join(labels(await opens(branch, ani, "/menu")))
    await branch.presses(ani, listed, "Daftar panduan")
    assert "menunggumu" not in listed.text and "Janji kita" in labels(listed)
    before = len(ani.sees(branch.bot))
    await publishes(branch, aisyah, "Hoaks", "Hoaks\n\nLain sekali.", "Terbitkan, minta janji baru")
    assert len(ani.sees(branch.bot)) == before, "nobody is disturbed"
    await branch.presses(ani, listed, "Hoaks")
    await branch.presses(ani, listed, "Daftar panduan")
    await branch.presses(ani, listed, "Janji baru")
    await branch.presses(ani, listed, "Aku berjanji")
    assert pledged(branch, ani) == 3
    await branch.presses(ani, listed, "Daftar panduan")
    await branch.presses(ani, listed, "Janji kita")
    assert "Kamu sudah mengucapkannya" in listed.text and labels(listed) == ["Daftar panduan"]


async def test_a_guest_may_read_the_pledge_and_is_led_to_joining(branch: Branch) -> None:
    budi = branch.members["Budi"]
    await branch.says(budi, "/panduan")
    await branch.follows(budi, await branch.presses(budi, branch.last(budi), "1"))
    private = here(branch, budi)
    await branch.presses(budi, private, "Daftar panduan")
    await branch.presses(budi, private, "Janji kita")
    assert labels(private) == ["Aku berjanji", "Daftar panduan"]
    await presses_old(branch, budi, private, Pledge())
    assert not private.text.startswith("Terima kasih")
    members = branch.write(lambda session: session.exec(select(Row.telegram_id)).all())
    assert budi.id not in members


async def test_the_pledge_that_is_wanted_comes_down_the_tree(branch: Branch) -> None:
    def story(session: Session) -> None:
        now = branch.town.clock.at
        top, low = (Unit(name=name, level="pac", zone="Asia/Jakarta", created_at=now) for name in "ab")
        session.add(top)
        session.flush()
        low.parent_id = top.id
        session.add(low)
        session.flush()
        assert guides.pledge_wanted(session, low.id) == guides.pledge_wanted(session, None) == 1
        change = Change("hoaks", "Hoaks", "Isi", is_hidden=False)
        guides.publish(session, top.id or 0, change, True, now)
        guides.publish(session, top.id or 0, change, False, now)
        assert guides.pledge_wanted(session, low.id) == 2
        own = guides.publish(session, low.id or 0, Change("adab", "Adab", "Isi", is_hidden=True), False, now)
        assert (own.number, guides.pledge_wanted(session, low.id)) == (4, 2)
        assert [row.key for row in guides.sections(session, own)] == ["adab", "hoaks"]
        top.parent_id = low.id
        session.flush()
        assert guides.newest(session, top.id) is not None, "a circle of parents ends"

    branch.write(story)


async def test_a_circle_of_units_without_an_edition_ends_at_the_shipped_one(branch: Branch) -> None:
    def story(session: Session) -> None:
        unit = units.get(session, branch.unit_id)
        unit.parent_id = unit.id
        assert guides.newest(session, unit.id) is None
        assert session.exec(select(GuideSection)).all() == []

    branch.write(story)


async def test_the_pledge_in_a_group_is_for_everybody_and_names_nobody(branch: Branch) -> None:
    ani, before = branch.members["Ani"], branch.sent()
    await branch.says(ani, "/janji")
    card = branch.last(ani)
    assert labels(card) == ["Aku berjanji"] and branch.sent() == before + 1
    for _ in range(2):
        outcome = await branch.presses(ani, card, "Aku berjanji")
        assert outcome.toast == "Terima kasih, janjimu kucatat."
    assert pledged(branch, ani) == FIRST_EDITION
    assert branch.sent() == before + 1 and labels(branch.last(ani)) == ["Aku berjanji"]
    assert "Kamu sudah mengucapkannya" in (await opens(branch, ani, "janji")).text


async def test_an_erased_unit_leaves_no_guide(branch: Branch) -> None:
    await publishes(branch, branch.members["Aisyah"], "Hoaks", NEW_TEXT)

    def erase(session: Session) -> None:
        unit_erasure.erase(session, units.get(session, branch.unit_id), branch.town.clock.at)
        assert session.exec(select(Edition)).all() == [] and session.exec(select(GuideSection)).all() == []

    branch.write(erase)


def test_the_pledge_is_due_until_it_is_made() -> None:
    assert pledge_due(0, 1) and pledge_due(2, 3)
    assert not pledge_due(1, 1) and not pledge_due(5, 3)


def test_a_search_minds_neither_capitals_nor_accents() -> None:
    sections = [Section("a", "Étude", "Satu dua ÇİLEK"), Section("b", "Lain", "Tentang étude tiga")]
    assert [one.section.key for one in search(sections, "ETUDE")] == ["a", "b"]
    assert [one.section.key for one in search(sections, "etude tiga")] == ["b"]
    assert [one.section.key for one in search(sections, "cilek")] == ["a"]
    assert search(sections, "  ?!") == [] and search(sections, "etude hilang") == []


def test_an_excerpt_shows_whole_words_around_the_first_hit() -> None:
    text = "kata " * 40 + "ketemu " + "sesudah " * 40
    piece = excerpt(text, ["ketemu"])
    assert piece.startswith("…kata") and "ketemu" in piece and piece.endswith("sesudah…")
    assert len(piece) < 140
    assert excerpt("pendek saja", ["tidak"]) == "pendek saja"


def test_what_was_pasted_is_tidied() -> None:
    assert pasted("\n  Judul   kita \n\n\n\nSatu  \ndua\n \n\nTiga\n") == ("Judul kita", "Satu\ndua\n\nTiga")
    with pytest.raises(Refusal, match="guide-needs-text"):
        pasted("Judul\n   \n")


def test_sections_that_are_shipped_no_more_stand_behind() -> None:
    ours = [Section("a", "A", "a"), Section("b", "B", "b")]
    theirs = [Section("x12", "X", "x"), Section("x7", "Y", "y"), Section("b", "C", "c", is_hidden=True)]
    assert [one.key for one in effective(ours, theirs)] == ["a", "b", "x7", "x12"]
    assert effective(ours, theirs)[1].is_hidden
