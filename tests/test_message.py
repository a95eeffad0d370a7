"""A message becomes the parameters that Telegram expects, and its digest tells whether an edit would show."""

import json
from dataclasses import dataclass, replace
from typing import Any

import pytest

from domain.markup import Safe
from domain.message import Button, Message, digest, keyboard, send_params
from domain.presses import Press, press


@press("tmsg")
@dataclass(frozen=True, slots=True)
class Take(Press):
    task: int


MESSAGE = Message("<b>Harlah</b>", ((Button("Ikut", Take(7)), Button("Buka", url="https://ippnu.or.id")),))


def test_a_keyboard_carries_presses_links_and_texts_to_copy() -> None:
    rows = (
        (Button("Ikut", Take(7)), Button("Buka", url="https://ippnu.or.id")),
        (Button("Salin", copy="halo"),),
    )
    assert keyboard(rows) == {
        "inline_keyboard": [
            [{"text": "Ikut", "callback_data": "tmsg:7"}, {"text": "Buka", "url": "https://ippnu.or.id"}],
            [{"text": "Salin", "copy_text": {"text": "halo"}}],
        ]
    }


def test_empty_rows_are_left_out_and_no_rows_are_no_keyboard() -> None:
    assert keyboard(((), (Button("Ikut", Take(7)),), ())) == {
        "inline_keyboard": [[{"text": "Ikut", "callback_data": "tmsg:7"}]]
    }
    assert keyboard(()) is None
    assert keyboard(((),)) is None


@pytest.mark.parametrize(
    "wrong",
    [
        {"label": "Ikut"},
        {"label": "Ikut", "press": Take(1), "url": "https://ippnu.or.id"},
        {"label": "Ikut", "url": "https://ippnu.or.id", "copy": "halo"},
        {"label": "", "press": Take(1)},
        {"label": "Buka", "url": ""},
        {"label": "Salin", "copy": ""},
        {"label": "Salin", "copy": "a" * 257},
        {"label": "Salin", "copy": "😀" * 129},
    ],
)
def test_a_button_does_exactly_one_thing_within_telegrams_limits(wrong: dict[str, Any]) -> None:
    with pytest.raises(ValueError):
        Button(**wrong)


def test_a_button_may_copy_256_units() -> None:
    assert Button("Salin", copy="😀" * 128).copy == "😀" * 128


def test_markup_on_a_button_is_shown_as_plain_text() -> None:
    button = Button(Safe("Salin <b>A &amp; B</b>"), copy=Safe("1 &lt; 2"))
    assert (button.label, button.copy) == ("Salin A & B", "1 < 2")
    assert Button("A &amp; B", Take(1)).label == "A &amp; B"


def test_a_message_is_sent_as_html_without_link_previews() -> None:
    assert send_params(Message("halo")) == {
        "text": "halo",
        "parse_mode": "HTML",
        "link_preview_options": {"is_disabled": True},
    }
    params = send_params(MESSAGE)
    assert params["reply_markup"] == keyboard(MESSAGE.buttons)
    assert json.loads(json.dumps(params)) == params


def test_the_digest_changes_with_what_telegram_compares() -> None:
    assert digest(MESSAGE) == digest(replace(MESSAGE))
    assert len(digest(MESSAGE)) == 64
    others = [
        replace(MESSAGE, text="<i>Harlah</i>"),
        replace(MESSAGE, buttons=()),
        replace(MESSAGE, buttons=((Button("Ikut", Take(8)), MESSAGE.buttons[0][1]),)),
        replace(MESSAGE, buttons=tuple((button,) for button in MESSAGE.buttons[0])),
    ]
    assert len({digest(message) for message in [MESSAGE, *others]}) == 5
    assert digest(Message("halo")) == digest(Message("halo", ((),)))
