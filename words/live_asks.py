"""What is asked and said about a live in private: reminders, where one sees it, what it brought."""

from collections.abc import Sequence

from domain.live_presses import BeginLive, LivePage, OpenLive, TurnLive, TypeNumbers, UseAccount
from domain.markup import plain
from domain.message import Button, Message
from domain.post_states import Kind
from domain.posts import OpenPost, PostFacts
from domain.presses import Press
from domain.promotion_presses import MakePromotion
from domain.reader import Reader
from words.lives import title_of
from words.posts import platform, when
from words.sentences import sentences


def _button(reader: Reader, name: str, press: Press) -> Button:
    return Button(sentences(reader)(f"lives-{name}-button"), press)


def _facts(reader: Reader, post: PostFacts) -> dict[str, object]:
    where = plain(platform(reader, post.platform)) if post.platform else ""
    return {"title": title_of(post), "at": when(reader, post), "place": where}


def reminder(reader: Reader, post: PostFacts, *, is_near: bool, is_cleared: bool, has_link: bool) -> Message:
    """To its host: tomorrow, or soon; and what is still missing."""
    t, post_id = sentences(reader), post.id or 0
    lines = [t("lives-soon" if is_near else "lives-tomorrow", cleared=is_cleared, **_facts(reader, post))]
    lines += [t("lives-remind-uncleared")] if not (is_cleared or is_near) else []
    lines += [t("lives-remind-points")] if not post.text.strip() else []
    lines += [t("lives-remind-link")] if not has_link else []
    begin = (_button(reader, "begin", BeginLive(post_id)),) if is_near else ()
    first = begin if is_cleared else (_button(reader, "plan", OpenPost(post_id)),)
    return Message("\n".join(lines), ((*first, _button(reader, "open", OpenLive(post_id))),))


def hostless(reader: Reader, post: PostFacts) -> Message:
    """To humas: nobody hosts it yet."""
    look = _button(reader, "plan", OpenPost(post.id or 0))
    return Message(sentences(reader)("lives-hostless", **_facts(reader, post)), ((look,),))


def late(reader: Reader, post: PostFacts) -> Message:
    """To its host: it should run by now."""
    post_id = post.id or 0
    begin = _button(reader, "begin", BeginLive(post_id))
    move = _button(reader, "move", OpenPost(post_id))
    drop = _button(reader, "drop", TurnLive(post_id, LivePage.DROP))
    return Message(sentences(reader)("lives-late", **_facts(reader, post)), ((begin,), (move, drop)))


def missed(reader: Reader, post: PostFacts) -> Message:
    """To humas: nobody said that it began."""
    look = _button(reader, "open", OpenLive(post.id or 0))
    return Message(sentences(reader)("lives-missed", **_facts(reader, post)), ((look,),))


def closed(reader: Reader, post: PostFacts) -> Message:
    """To its host: it was closed by itself."""
    numbers = _button(reader, "numbers", TypeNumbers(post.id or 0))
    return Message(sentences(reader)("lives-closed", **_facts(reader, post)), ((numbers,),))


def link(reader: Reader, post: PostFacts, account: str, *, begins: bool) -> Message:
    """Where does one see it? `account`: the official one that it runs on, by a tap."""
    t = sentences(reader)
    own = post.kind == Kind.OWN
    text = t("lives-ask-link", begins=begins, own=own, **_facts(reader, post))
    use = UseAccount(post.id or 0, begins)
    rows = ((Button(t("lives-use-button", account=account), use),),) if account else ()
    return Message(text, rows)


def nudge(reader: Reader, post: PostFacts, host: str, url: str) -> Message:
    """To humas: it runs; members may carry it on."""
    t = sentences(reader)
    make = Button(t("promotions-make-button"), MakePromotion(post.id or 0))
    watch = (Button(t("lives-watch-button"), url=url),) if url else ()
    return Message(t("lives-nudge", host=host, **_facts(reader, post)), ((make, *watch),))


def numbers(reader: Reader, post: PostFacts) -> Message:
    """What did it bring?"""
    return Message(sentences(reader)("lives-ask-numbers", title=title_of(post)))


def numbers_again(reader: Reader, unclear: Sequence[str]) -> Message:
    """What she typed may mean two things, or nothing."""
    said = ", ".join(unclear)
    return Message(sentences(reader)("lives-numbers-again", said=said, known=bool(said)))
