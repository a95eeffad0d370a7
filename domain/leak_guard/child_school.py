"""A child's name beside her school or class, by which a stranger finds her; grown-ups and history may be named."""

import re
from collections.abc import Iterator

from domain.leak_guard import child_school_signs as signs
from domain.leak_guard.leak import DOT, Found
from domain.leak_guard.lists import words
from domain.leak_guard.names import HISTORICAL, is_name, is_place, may_be_name
from domain.leak_guard.reading import Reading

_PUPILS = words("pupil-small-words")
_GENDERS = frozenset({"putri", "putra", "putra putri"})
_REACH = 90  # characters


def found(reading: Reading) -> Iterator[Found]:
    """The names around each school and class, nearest first."""
    text = signs.JOINED.sub("/", reading.text)
    judged: set[tuple[int, int]] = set()
    for anchor in (*signs.ANCHOR.finditer(text), *signs.BOARDING.finditer(text)):
        for run in _names_around(text, anchor):
            start, end = _trimmed(text, *run)
            if (start, end) in judged or end - start < 3:
                continue
            judged.add((start, end))
            if _is_child(text, start, end) and (leak := _leak(reading, start, end)):
                yield leak


def _names_around(text: str, anchor: re.Match[str]) -> Iterator[tuple[int, int]]:
    left, right = _line_start(text, anchor.start()), _line_end(text, anchor.end())
    yield from _before(text, left, anchor.start())
    yield from _said(text, left, right)
    yield from _after(text, anchor.end(), right)
    yield from _after_town(text, anchor.end(), right)
    yield from _sent(text, anchor, right)
    yield from _listed(text, left, anchor)
    yield from _in_form(text, anchor)


def _leak(reading: Reading, start: int, end: int) -> Found | None:
    shown = " ".join(word[0] + DOT * 4 for word in reading.text[start:end].split())
    return reading.found(start, end, shown, "child-school")


def _line_start(text: str, at: int) -> int:
    """Where the sentence of this place begins, at most 90 characters before."""
    begin = max(0, at - _REACH)
    stops = [match.end() for match in signs.STOP.finditer(text, begin, at)]
    return stops[-1] if stops else begin


def _line_end(text: str, at: int) -> int:
    stop = signs.STOP.search(text, at, min(len(text), at + _REACH))
    return stop.start() if stop else min(len(text), at + _REACH)


def _before(text: str, left: int, at: int) -> Iterator[tuple[int, int]]:
    """The name that only small words of school part from the place: "Aisyah (12 th), siswi"."""
    tokens = list(signs.TOKEN.finditer(text, left, at))
    while tokens and _is_small(tokens[-1][0]):
        tokens.pop()
    if name := _name_at_end(text, tokens, at):
        yield name
    yield from _known_before(text, left, at)


def _is_small(word: str) -> bool:
    return word.isdecimal() or (word.lower().rstrip(".") in _PUPILS and not is_name(word))


def _name_at_end(text: str, tokens: list[re.Match[str]], at: int) -> tuple[int, int] | None:
    """The run of words at the end that can be a name; one that no list holds needs a sign before the school."""
    if not tokens or signs.PARTS.search(text, tokens[-1].end(), at):
        return None
    run = [tokens[-1]]
    for token in reversed(tokens[:-1]):
        if text[token.end() : run[0].start()] != " " or len(run) >= 5 or not _fits(token[0]):
            break
        run.insert(0, token)
    if not all(_fits(token[0]) for token in run):
        return None
    is_apart = (
        text[run[-1].end() : at].strip() != ""
        or re.match(signs.CLASS, text[at : at + 30], re.IGNORECASE) is not None
    )
    if not any(is_name(token[0]) for token in run) and not (is_apart and _is_unknown_name(text, run)):
        return None
    return run[0].start(), run[-1].end()


def _fits(word: str) -> bool:
    """Part of a name: a known one, or any word with a capital that is not one of our everyday words."""
    low = word.lower()
    return (
        is_name(word)
        or low in ("binti", "bin")
        or (word[0].isupper() and may_be_name(word))
        or (word[0].isupper() and len(word.strip(".")) == 1)
    )


def _is_unknown_name(text: str, run: list[re.Match[str]]) -> bool:
    """A name that no list holds: written with capitals, and not only because a sentence begins there."""
    start = run[0].start()
    begins = re.search(r"(?:^|[.!?:\n\"]\s*)$", text[max(0, start - 5) : start]) is not None
    is_mixed = all(not token[0].isupper() or len(token[0]) <= 2 for token in run)
    end = run[-1].end()
    is_told = signs.TOLD_OF.match(text, end) is not None or signs.PAIRED.match(text, end) is not None
    return is_mixed and (len(run) > 1 or not begins or is_told)


def _known_before(text: str, left: int, at: int) -> Iterator[tuple[int, int]]:
    """Known names farther off, where the sentence speaks of a pupil and nobody goes to the school."""
    for run in _known_runs(text, left, at):
        between = text[run[1] : at]
        if not signs.GOING.search(between) and (signs.CHILD.search(text[left : at + 12])):
            yield run


def _known_runs(text: str, left: int, right: int) -> Iterator[tuple[int, int]]:
    """Every run of words that can be a name and holds a known one."""
    tokens = list(signs.TOKEN.finditer(text, left, right))
    at = 0
    while at < len(tokens):
        run = [tokens[at]]
        while (
            at + len(run) < len(tokens)
            and len(run) < 5
            and text[run[-1].end() : tokens[at + len(run)].start()] == " "
            and _fits(run[-1][0])
        ):
            run.append(tokens[at + len(run)])
        while run and not _fits(run[-1][0]):
            run.pop()
        if any(is_name(token[0]) for token in run):
            yield run[0].start(), run[-1].end()
        at += max(1, len(run))


def _said(text: str, left: int, right: int) -> Iterator[tuple[int, int]]:
    """ "bernama X", "ananda X", "siswi X" in the sentence of the place."""
    for match in signs.SAID_NAME.finditer(text, left, right):
        words = list(signs.TOKEN.finditer(text, *match.span("name")))
        run = words[: next((at for at, word in enumerate(words) if not _fits(word[0])), len(words))]
        is_strong = signs.STRONG_NAMING.match(match[0]) is not None
        if run and (
            any(is_name(word[0]) for word in run)
            or (is_strong and run[0][0][0].isupper() and not is_place(run[0][0]))
        ):
            yield run[0].start(), run[-1].end()


def _after_town(text: str, at: int, right: int) -> Iterator[tuple[int, int]]:
    """ "siswi SMAN 3 Madiun Gendis Ayu": the school's town parts it from the name."""
    town = signs.TOWN.match(text, at)
    if town and is_place(town[1]) and signs.AS_PUPIL.search(text, max(0, at - 25), at):
        yield from (run for run in _known_runs(text, town.end(), right) if run[0] == town.end())


def _in_form(text: str, anchor: re.Match[str]) -> Iterator[tuple[int, int]]:
    """The line for the name of a form that asks for class or school as well."""
    for match in signs.FORM.finditer(text, max(0, anchor.start() - _REACH), anchor.end() + _REACH):
        name = match["name"]
        if not signs.ANCHOR.search(name) and all(may_be_name(word.capitalize()) for word in name.split()[:1]):
            yield match.span("name")


def _listed(text: str, left: int, anchor: re.Match[str]) -> Iterator[tuple[int, int]]:
    """Names that no list holds, in a row of at least two behind a team's class or school."""
    row = signs.LISTED_AFTER.match(text, anchor.end())
    if row is None or not signs.TEAM.search(text, left, row.start("names")):
        return
    names = list(signs.ROW.finditer(text, *row.span("names")))
    words = [word for name in names for word in name[0].split()]
    if len(names) > 1 and all(_fits(word) and not signs.ANCHOR.match(word) for word in words):
        yield from (name.span() for name in names)


def _sent(text: str, anchor: re.Match[str], right: int) -> Iterator[tuple[int, int]]:
    """ "wakil SMPN 4 Zulfa", "SMPN 4 mengirim Zulfa": a school or class that ends with its number, then a name."""
    sends = signs.SENDS.match(text, anchor.end())
    is_whole = anchor[0][-1].isdecimal() or re.search(r"[0-9][\s-]?[A-Ka-k]$", anchor[0]) is not None
    begins = text[max(0, anchor.start() - 30) : anchor.start()]
    if sends or (is_whole and signs.SENT_FROM.search(begins)):
        at = sends.end() if sends else anchor.end() + 1
        yield from (run for run in _known_runs(text, at, right) if run[0] == at)


def _after(text: str, at: int, right: int) -> Iterator[tuple[int, int]]:
    """Known names behind a comma, a colon or a bracket after the place, and in the list that follows."""
    opened = re.search(r"[,:(\n-]\s?|\s(?:dan|&)\s|diraih\s|dimenangkan\s|oleh\s", text[at:right])
    if opened is None:
        return
    for run in _known_runs(text, at + opened.end(), right):
        lead = text[at : run[0]]
        tail = re.split(r"[,:(\n-]\s?|\sdan\s|\s&\s|\soleh\s", lead)[-1]
        is_next = not tail.strip(" .0123456789)") or signs.MEMBER.fullmatch(tail) is not None
        if is_next and not signs.GOING.search(lead):
            yield run


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """The name without a title that every member carries and without the sentence's full stop."""
    lead = re.match(
        r"(?:(?:rekanita|rekan|kakak|kak|mbak|mas|adik|adek|dik|dek|ananda|anak|siswi|siswa|santri)\s)+",
        text[start:end],
        re.IGNORECASE,
    )
    start += lead.end() if lead else 0
    return start, start + len(text[start:end].rstrip(" .-'"))


def _is_child(text: str, start: int, end: int) -> bool:
    """Not a grown-up by title, degree or office, nobody from history, and no part of a place's name."""
    before, name = text[max(0, start - 40) : start], text[start:end]
    known = HISTORICAL.finditer(text, max(0, start - 12), end + 1)
    is_grown = (
        signs.ADULT.search(before)
        or signs.DEGREE.match(text[end : end + 12])
        or _holds_office(text, start, end)
    )
    is_place_name = signs.PLACED.search(before) or all(is_place(word) for word in name.split())
    return not (
        (name.lower() in _GENDERS and not signs.CALLED.search(before))
        or is_grown
        or is_place_name
        or any(one.end() >= start for one in known)
    )


def _holds_office(text: str, start: int, end: int) -> bool:
    """Whether an office stands beside the name, with no pupil between them; a child may be asked to speak."""
    if signs.YOUNG.search(text, max(0, start - 20), end + 25):
        return False
    before = signs.AS_PUPIL.split(text[max(0, start - 40) : start])[-1]
    after = signs.AS_PUPIL.split(text[end : end + 35])[0]
    return (
        signs.OFFICE.search(re.split(r"[!?\n]|[a-z]{3}\.\s", before)[-1]) is not None
        or signs.OFFICE.search(after) is not None
    )
