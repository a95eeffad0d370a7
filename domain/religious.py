"""Which words of a text point to religious teaching; a suggestion only, a person decides."""

import re
from collections.abc import Iterator

_CHAPTERS = "al|an|ar|as|asy|at|adh|ad|az|ali|yasin|yaasin|taha|maryam|luqman"
_NARRATORS = (
    "bukhari|buchori|muslim|tirmi|turmu|abu|ahmad|nasa|ibn|t[h]?abrani|baihaqi|malik|hakim|dar|ad|at|al|an"
)
_SPEAKS = r"(?:saw|swt)?\.?\s*(?:ta['’]ala\s+)?(?:pernah\s+)?"
_TEACHING = re.compile(
    rf"""
      (?P<quoted>\bQ\.?\s?S\b(?:[.:\s]*\d+\s?:\s?\d+|[.:\s]+[A-Z][\w'’-]+) | \bH\.?\s?R[.:\s]+(?i:{_NARRATORS})[\w'’-]*)
    | (?P<word>(?i:\b(?:
        had(?:it|its|is|ist|ith|iths)s? | tafsir\w* | (?:usul\s+|ushul\s+)?fi[kq]i?h | syari(?:at|ah) | fatwa
      | bahtsul\s+masa['’]?il | mazhab | madzhab | a[qk]idah | tauhid | tasawuf | kitab\s+kuning | dalil(?:nya)?
      | (?:al[-\s]?)?qur['’]?an | (?:surah|surat)\s+(?:{_CHAPTERS})\b[-\s]?\w*
      | (?:rasulullah|nabi)\s+(?:muhammad\s+)?{_SPEAKS}bersabda | sabda\s+(?:nabi|rasul\w*)
      | allah\s+{_SPEAKS}berfirman | firman\s+allah | sunn?ah(?:nya)? | ceramah | khu?o?tbah | taus[hiy]{{1,2}}ah
      | (?<!bidang\s)(?<!departemen\s)dakwah | ngaji | verse | prophet | scripture | sermon
      )\b))
    | (?P<verse>(?i:\bayat(?:-ayat)?\b))
    | (?P<law>(?i:\bhukum(?:nya)?\b))
    | (?P<study>(?i:\b(?:pe)?(?:ng)?kajian\b))
    """,
    re.VERBOSE,
)
# "Hukum" is also what courts do, laws have an ayat as well, and a kajian may be about anything.
_OTHERWISE_AFTER = {
    "law": r"\s+(?:pidana|perdata|negara|acara|adat|internasional|tata|ketenagakerjaan|dan\s+ham)",
    "study": r"\s+(?:strategis|akademik|ilmiah|data|anggaran|media|isu|kebijakan|ulang|risiko|film)",
    "verse": r"\s*\(?\d+\)?\s*(?:uu\b|undang)",
}
_OTHERWISE_BEFORE = {
    "law": r"(?:bantuan|kuasa|penasihat|penegak|lembaga|fakultas|sarjana|mahasiswa|badan|payung|melanggar|sadar)\s+$",
    "verse": r"pasal\s+\w+\s+$",
}
_NEAR = 24
_AFTER = {kind: re.compile(words, re.IGNORECASE) for kind, words in _OTHERWISE_AFTER.items()}
_BEFORE = {kind: re.compile(words, re.IGNORECASE) for kind, words in _OTHERWISE_BEFORE.items()}


def signs(text: str) -> tuple[str, ...]:
    """The words that point to it, as they stand, each once in the order of the text; linear in the text."""
    return tuple(dict.fromkeys(" ".join(sign.split()) for sign in _found(text)))


def _found(text: str) -> Iterator[str]:
    for found in _TEACHING.finditer(text):
        kind = found.lastgroup or ""
        before, after = _BEFORE.get(kind), _AFTER.get(kind)
        is_otherwise = after is not None and after.match(text, found.end())
        if not is_otherwise and before is not None:
            is_otherwise = before.search(text[max(0, found.start() - _NEAR) : found.start()])
        if not is_otherwise:
            yield found[0]


def is_likely(text: str) -> bool:
    """Whether a text is likely to teach religion."""
    return next(_found(text), None) is not None
