"""The checklist of a plan: what the bot looked at, what the author answers, and what a reader ticks."""

from collections.abc import Collection, Sequence

from domain.checklist import (
    ANSWERS,
    FIXED_ON,
    AnswerItem,
    AskItemAgain,
    Item,
    Line,
    Mark,
    Tick,
    TickItem,
    Trouble,
)
from domain.details import DetailPage, TurnDetails
from domain.markup import Safe, plain
from domain.message import Button, Message, Rows
from domain.post_states import Kind, PostState
from domain.posts import OpenPost, PostFacts
from domain.reader import Reader
from domain.review_presses import Submit
from words.details import back, title
from words.sentences import sentences
from words.sharing import one_line

IN_A_ROW = 2
SHOWN_PART = 60
TROUBLES_SHOWN = 4
TO_SUBMIT = (PostState.PLANNED, PostState.FIXING)


def page(reader: Reader, post: PostFacts, lines: Sequence[Line]) -> Message:
    """What was looked at, and the first question that is open, with its answers."""
    t = sentences(reader)
    head = t("checklists-page", title=title(reader, post))
    if not lines:
        kind = "checklists-own" if post.kind != Kind.OFFICIAL else "checklists-nothing"
        return Message(f"{head}\n\n{t(kind)}", ((back(reader, post),),))
    shown = "\n".join(_line(reader, one) for one in lines)
    open_one = next((one for one in lines if one.mark in (Mark.OPEN, Mark.TROUBLE)), None)
    ending = _ending(reader, post) if open_one is None else _question(reader, open_one)
    return Message(f"{head}\n{shown}\n\n{ending}", _rows(reader, post, lines, open_one))


def _ending(reader: Reader, post: PostFacts) -> Safe:
    following = "promotion" if post.kind == Kind.PROMOTION else "yes"
    return sentences(reader)("checklists-all-done", to_submit=following if post.state in TO_SUBMIT else "no")


def glance(reader: Reader, count: int) -> str:
    """How many questions are open, in a few words."""
    return sentences(reader)("checklists-glance", count=count)


def _line(reader: Reader, line: Line) -> Safe:
    t = sentences(reader)
    name = item_name(reader, line.item)
    if line.mark is Mark.OPEN:
        return t("checklists-line-open", item=name)
    if line.mark is Mark.TROUBLE:
        return t("checklists-line-trouble", item=name)
    return t("checklists-line-done", item=name, said=_said(reader, line))


def _said(reader: Reader, line: Line) -> Safe:
    t = sentences(reader)
    if line.mark is Mark.BOT or line.answer is None:
        return t(f"checklists-bot-{line.item}")
    return t("checklists-meant-so") if line.troubles else t(f"checklists-said-{line.answer}")


def _question(reader: Reader, line: Line) -> str:
    """What is asked about this line: what the bot found, or what only a person can see."""
    t = sentences(reader)
    found = [trouble(reader, one) for one in line.troubles[:TROUBLES_SHOWN]]
    if not found:
        about = ", ".join(one_line(one, SHOWN_PART) for one in line.about)
        return t(f"checklists-ask-{line.item}", about=about)
    return "\n".join([*found, *([t("checklists-ask-so")] if line.may_be_so else [])])


def trouble(reader: Reader, found: Trouble) -> Safe:
    """What the bot found, in a sentence."""
    facts: dict[str, object] = {"said": one_line(found.said, SHOWN_PART), "better": found.better}
    return sentences(reader)(f"checklists-{found.code}", **facts, **({"day": found.day} if found.day else {}))


def _rows(reader: Reader, post: PostFacts, lines: Sequence[Line], line: Line | None) -> Rows:
    t, post_id = sentences(reader), post.id or 0
    if line is None:
        was_asked = any(one.mark is Mark.ANSWERED for one in lines)
        again = (Button(t("checklists-again-button"), AskItemAgain(post_id)),) if was_asked else ()
        name = "promotions" if post.kind == Kind.PROMOTION else "checklists"
        submit = Button(t(f"{name}-submit-button"), Submit(post_id, post.revision))
        return (submit,) if post.state in TO_SUBMIT else (), again, (back(reader, post),)
    labels = [(one, "so" if line.troubles else one) for one in ANSWERS[line.item] if line.may_be_so]
    keys = [
        Button(t(f"checklists-{label}-button"), AnswerItem(post_id, line.item, one)) for one, label in labels
    ]
    fix_on = FIXED_ON.get(line.item, DetailPage.TEXT)
    mend = Button(t(f"checklists-mend-{fix_on}-button"), TurnDetails(post_id, fix_on))
    rows = [tuple(keys[at : at + IN_A_ROW]) for at in range(0, len(keys), IN_A_ROW)]
    return (*rows, (mend, back(reader, post)))


def item_name(reader: Reader, item: Item) -> Safe:
    """How a line is called."""
    return sentences(reader)(f"checklists-{item}")


def item_names(reader: Reader, items: Collection[Item]) -> str:
    """Several lines in one row of words."""
    return ", ".join(plain(item_name(reader, one)).lower() for one in items)


def tick_names(reader: Reader, ticks: Collection[Tick]) -> str:
    """What is still to tick, in one row of words."""
    return ", ".join(plain(sentences(reader)(f"checklists-tick-{one}")) for one in ticks)


def summary(reader: Reader, lines: Sequence[Line]) -> list[Safe]:
    """For who reads the plan: what the bot looked at, what the author says, and where they do not agree."""
    t = sentences(reader)
    by_bot = [one.item for one in lines if one.mark is Mark.BOT]
    answered = [one for one in lines if one.mark is Mark.ANSWERED and not one.troubles]
    said = [
        t("checklists-part", item=item_name(reader, one.item), said=_said(reader, one)) for one in answered
    ]
    shown = [t("checklists-by-bot", items=item_names(reader, by_bot))] if by_bot else []
    shown += [t("checklists-by-author", parts=Safe("; ".join(said)))] if said else []
    for line in lines:
        if line.mark is Mark.ANSWERED:
            shown += [
                t("checklists-doubt", said=trouble(reader, one)) for one in line.troubles[:TROUBLES_SHOWN]
            ]
    still = [one.item for one in lines if one.mark in (Mark.OPEN, Mark.TROUBLE)]
    return shown + ([t("checklists-still", items=item_names(reader, still))] if still else [])


def tick_rows(reader: Reader, post_id: int, ticks: Sequence[Tick], done: Collection[Tick]) -> Rows:
    """What a reader ticks beside her yes, one in a row; `done` are ticked by somebody for what stands there now."""
    t = sentences(reader)
    return tuple(
        (Button(t(f"checklists-tick-{one}-button", done=one in done), TickItem(post_id, one)),)
        for one in ticks
    )


def answered_anew(reader: Reader, post: PostFacts) -> Message:
    """Its author has answered something else, so it is read again."""
    t = sentences(reader)
    look = Button(t("contents-look-button"), OpenPost(post.id or 0))
    return Message(t("checklists-answered-anew", title=title(reader, post)), ((look,),))


def toast(reader: Reader, name: str) -> str:
    """A short line over the card."""
    return plain(sentences(reader)(f"checklists-toast-{name}"))
