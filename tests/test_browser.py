"""The ten-minute story in a real browser: the demo page, played by a thumb, with pictures kept in artifacts/."""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.test_cli import environment, free_port

playwright = pytest.importorskip("playwright.sync_api", reason="make browser installs playwright")

pytestmark = pytest.mark.browser

PICTURES = Path(__file__).parent.parent / "artifacts"
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
DESKTOP, PHONE = {"width": 1280, "height": 800}, {"width": 390, "height": 844}
PATIENCE_MS = 20_000


def chromium() -> str:
    """The browser of this machine."""
    named = os.environ.get("CHROMIUM")
    found = named or next(
        (path for name in ("chromium", "chromium-browser", "google-chrome") if (path := shutil.which(name))),
        None,
    )
    if found is None:
        pytest.skip("no Chromium on this machine; name one with CHROMIUM")
    return found


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A demo in a process of its own; its page."""
    folder = tmp_path_factory.mktemp("demo")
    env = environment(folder, PORT=str(free_port()), BOT_TOKEN="", LOG_LEVEL="WARNING")
    with subprocess.Popen(
        [sys.executable, "-m", "bot", "demo"], env=env, cwd=folder, stdout=subprocess.PIPE, text=True
    ) as demo:
        try:
            assert demo.stdout is not None
            yield demo.stdout.readline().strip()
        finally:
            demo.kill()


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    """A headless Chromium."""
    with playwright.sync_playwright() as driver:
        opened = driver.chromium.launch(executable_path=chromium(), args=FLAGS)
        yield opened
        opened.close()


class Screen:
    """The demo page in one window; a person is played by name."""

    def __init__(self, browser: Any, address: str, size: dict[str, int], scheme: str = "light") -> None:
        self.page = browser.new_page(viewport=size, color_scheme=scheme)
        self.page.set_default_timeout(PATIENCE_MS)
        self.faults: list[str] = []
        self.page.on("pageerror", lambda error: self.faults.append(str(error)))
        self._open(address)

    def _open(self, address: str) -> None:
        for attempt in range(50):
            try:
                self.page.goto(address)
                break
            except playwright.Error:
                if attempt == 49:
                    raise
                self.page.wait_for_timeout(200)
        self.page.wait_for_selector("[data-testid^='person-']")

    def pane(self, at: int) -> Any:
        """One of the two chats."""
        return self.page.get_by_test_id(f"pane-{at}")

    def be(self, name: str) -> None:
        """Play this person."""
        self.page.locator("[data-testid^='person-']", has_text=name).first.click()

    def open(self, at: int, chat: str) -> None:
        """Show this chat in a pane."""
        self.pane(at).get_by_test_id("chat-select").select_option(label=chat)

    def say(self, at: int, text: str) -> None:
        """Write and send."""
        self.pane(at).get_by_test_id("composer").fill(text)
        self.pane(at).get_by_test_id("send").click()

    def press(self, at: int, label: str) -> None:
        """Press the newest button with this label."""
        self.button(at, label).last.click()

    def button(self, at: int, label: str) -> Any:
        """Buttons with this label."""
        return self.pane(at).get_by_test_id("button").filter(has_text=re.compile(re.escape(label)))

    def reads(self, at: int, text: str) -> Any:
        """Wait until a message in the pane holds this text."""
        message = self.pane(at).get_by_test_id("message").filter(has_text=text).last
        message.wait_for()
        return message

    def sleeps_till_morning(self) -> None:
        """Move the clock to six o'clock of the next morning."""
        self.page.get_by_test_id("clock-tomorrow").click()
        self.page.get_by_test_id("clock-now").filter(has_text="06.00 WIB").wait_for()

    def picture(self, name: str) -> None:
        """Keep what is seen now."""
        PICTURES.mkdir(exist_ok=True)
        self.page.wait_for_timeout(400)
        self.page.screenshot(path=PICTURES / f"{name}.png")


def test_the_first_command_already_works(browser: Any, address: str) -> None:
    screen = Screen(browser, address, DESKTOP)
    screen.be("Siti")
    screen.reads(0, "Papan PAC IPPNU Sukamaju")
    screen.say(0, "/rencana besok 19.30 IG Reels Tips hafalan Juz 30")
    card = screen.reads(0, "PJ: Siti")
    assert re.search(r"\w+, \d+ \w+ \d{4} pukul 19\.30 WIB", card.inner_text())
    screen.say(0, "/kalender")
    screen.reads(0, "Tips hafalan Juz 30 · Siti")
    link = screen.button(0, "Bagikan ke WA").last
    assert link.is_visible()
    screen.picture("desktop")
    screen.page.reload()
    screen.reads(0, "Tips hafalan Juz 30 · Siti")
    assert screen.faults == []


def test_it_looks_right_on_a_phone(browser: Any, address: str) -> None:
    screen = Screen(browser, address, PHONE)
    screen.be("Dewi")
    screen.reads(0, "Papan PAC IPPNU Sukamaju")
    screen.say(0, "/rencana")
    screen.press(0, "Besok")
    screen.press(0, "16.00")
    screen.reads(0, "pukul 16.00 WIB")
    screen.picture("phone")
    wide = screen.page.evaluate("document.documentElement.scrollWidth")
    assert wide <= PHONE["width"]
    assert screen.faults == []


def test_a_dark_screen_is_dark(browser: Any, address: str) -> None:
    screen = Screen(browser, address, DESKTOP, scheme="dark")
    screen.be("Rina")
    screen.reads(0, "Papan PAC IPPNU Sukamaju")
    screen.picture("dark")
    color = screen.page.evaluate("getComputedStyle(document.body).backgroundColor")
    assert sum(int(part) for part in re.findall(r"\d+", color)[:3]) < 200


def test_the_clock_moves_through_what_is_due(browser: Any, address: str) -> None:
    screen = Screen(browser, address, DESKTOP)
    screen.sleeps_till_morning()
    assert screen.faults == []


def test_the_ten_minute_story(browser: Any, address: str) -> None:
    screen = Screen(browser, address, DESKTOP)
    screen.sleeps_till_morning()
    screen.be("Fatimah")
    screen.page.get_by_test_id("groups").click()
    screen.page.get_by_test_id("group-new").click()
    screen.page.get_by_test_id("group-title").fill("Grup PAC IPPNU Mekarsari")
    screen.page.get_by_test_id("group-with-bot").check()
    screen.page.get_by_test_id("group-title").press("Enter")
    screen.press(0, "PAC (kecamatan)")
    screen.press(0, "WIB")
    screen.reads(0, "PAC IPPNU Mekarsari, dari judul grup")
    screen.picture("story-1")
    screen.press(0, "Pakai nama ini")
    screen.reads(0, "Papan PAC IPPNU Mekarsari")
    screen.picture("story-2")
    screen.press(0, "Rencanakan ini")
    screen.press(0, "16.00")
    screen.reads(0, "pukul 16.00 WIB")
    screen.button(0, "Bagikan ke WA").last.wait_for()
    screen.picture("story-3")
    screen.press(0, "Hubungkan grup humas")
    screen.page.get_by_test_id("pick-new").click()
    screen.page.get_by_test_id("group-title").fill("Humas Mekarsari")
    screen.page.get_by_test_id("group-title").press("Enter")
    screen.page.get_by_text("Grup ini sekarang ruang humas PAC IPPNU Mekarsari").wait_for()
    screen.picture("story-4")
    assert screen.faults == []
