"""What of the journal is a unit's own to show, and what nobody hands on: safety, consent, and what people choose for
themselves. Those lines are sealed as well, but in a chain that stands in no file.

A line that was sealed once is found again by this rule: verbs and nouns that are new to the journal may come here, and
nothing may be taken out."""

PRIVATE_NOUNS = frozenset({"safety", "person", "own-account", "language", "outbox", "incident"})
PRIVATE_VERBS = frozenset(
    {
        "joined",
        "left",
        "erased by herself",
        "erased herself",
        "own data seen",
        "waits for a guardian",
        "waiting cancelled",
        "address chosen",
        "language chosen",
        "pledged",
        "thanks by name",
        "no thanks by name",
        "hid a reporter",
        "told reporters alone",
        "application withdrawn",
        "offer declined",
        "pembina agreed",
        "pembina did not agree",
    }
)
PRIVATE_BEGINNINGS = ("guardian ", "consent ", "safety ", "own account ")


def noun_of(subject: str) -> str:
    """The noun of a subject: "post" of "post:12"."""
    return subject.partition(":")[0]


def is_private(verb: str, subject: str) -> bool:
    """Whether this line stands in no file that a unit hands on."""
    return noun_of(subject) in PRIVATE_NOUNS or verb in PRIVATE_VERBS or verb.startswith(PRIVATE_BEGINNINGS)


def chain_of(unit_id: int | None, verb: str, subject: str) -> int | None:
    """In whose chain a line hangs: its unit's, or (None) in the one that is nobody's."""
    return None if is_private(verb, subject) else unit_id
