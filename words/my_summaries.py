"""Today at a glance for a member: what is hers to do, and what everybody sees."""

from domain.digest_presses import ShowDigests
from domain.menus import RunCommand
from domain.message import Button, Message
from domain.offers import MyTasks
from domain.reader import Reader
from domain.summaries import PublicDay
from words import summaries
from words.sentences import sentences


def own(reader: Reader, tasks: MyTasks, public: PublicDay) -> Message:
    """Her tasks are counted and one press away; none open is fine too."""
    t, day = sentences(reader), summaries.public_day(reader, public)
    text = "\n\n".join([day.text, t("my-summaries-tasks", count=tasks.count)])
    mine = Button(t("my-summaries-tasks-button", count=tasks.count), RunCommand("tugasku"))
    by_itself = Button(t("my-summaries-by-itself-button"), ShowDigests())
    return Message(text, (*(((mine,),) if tasks.count else ()), *day.buttons, (by_itself,)))
