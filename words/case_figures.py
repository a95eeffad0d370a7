"""How fast cases are answered and how far they went, in words: a line for a card, and a page for humas."""

from domain.case_figures import FEW, CaseFigures, Exposure, Figures, Pace
from domain.cases import ListCases
from domain.markup import Safe
from domain.message import Button, Message
from domain.reader import Reader
from words.formats import rounded
from words.sentences import sentences


def line(reader: Reader, figures: CaseFigures) -> Safe | None:
    """How fast this case was taken and clarified, and, once that is on its way, in which part of our groups; None while
    there is nothing to tell."""
    where = reach(reader, figures.exposure) if figures.exposure.clarified else None
    lines = [one for one in (_times(reader, figures), where) if one is not None]
    return Safe("\n".join(lines)) if lines else None


def _times(reader: Reader, figures: CaseFigures) -> Safe | None:
    t = sentences(reader)
    said = [
        t(name, after=rounded(after))
        for name, after in (
            ("case-figures-taken", figures.taken),
            ("case-figures-clarified", figures.clarified),
        )
        if after is not None
    ]
    return Safe(" · ".join(said)) if said else None


def reach(reader: Reader, exposure: Exposure) -> Safe | None:
    """In how many of the linked groups it was reported and clarified; the bot sees no others. None: in none."""
    if not exposure.groups or not (exposure.reported or exposure.clarified):
        return None
    return sentences(reader)(
        "case-figures-reach",
        groups=exposure.groups,
        reported=exposure.reported,
        clarified=exposure.clarified,
        both=exposure.both,
    )


def page(reader: Reader, unit_id: int, unit: str, month: Figures, year: Figures) -> Message:
    """The page of a unit, with how its numbers are to be read."""
    t = sentences(reader)
    lines = [t("case-figures-title", unit=unit)]
    for name, figures in (("month", month), ("year", year)):
        lines += [Safe(""), t(f"case-figures-{name}"), *told(reader, figures)]
    lines += [Safe(""), t("case-figures-about")]
    back = Button(t("case-figures-back-button"), ListCases(unit_id))
    return Message("\n".join(lines), ((back,),))


def told(reader: Reader, figures: Figures) -> list[Safe]:
    """These numbers as lines, also for a report or a digest."""
    t = sentences(reader)
    if not figures.cases:
        return [t("case-figures-none")]
    lines = [t("case-figures-cases", count=figures.cases, untaken=figures.untaken)]
    for name, one in (("taken", figures.taken), ("clarified", figures.clarified)):
        lines.append(_pace(reader, name, one))
    if figures.cases < FEW:
        lines.append(t("case-figures-few"))
    return lines


def _pace(reader: Reader, name: str, pace: Pace) -> Safe:
    t = sentences(reader)
    if pace.median is None or pace.p90 is None:
        return t(f"case-figures-never-{name}")
    facts = {"median": rounded(pace.median), "p90": rounded(pace.p90), "count": pace.count}
    return t(f"case-figures-pace-{name}", **facts)
