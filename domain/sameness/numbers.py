"""Numbers as people type them in Indonesian, each in one way: "Rp 5.000", "5rb" and "lima ribu" are 5000."""

import re
from collections.abc import Sequence

_ONES = ("nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan")
WORDS = {name: value for value, name in enumerate(_ONES)}
TIMES = {"puluh": 10, "ratus": 100, "ribu": 1_000, "juta": 10**6, "miliar": 10**9, "triliun": 10**12}
TEEN = "belas"
SHORT = {"rb": "ribu", "k": "ribu", "jt": "juta", "jta": "juta", "milyar": "miliar"}
WHOLE = {"sebelas": 11} | {f"se{name}": times for name, times in TIMES.items()}
GROUPED = re.compile(r"\d{1,3}(?:[.,]\d{3})+")
FIGURES = re.compile(r"(?<![^\W_])(\d[\d.,]{0,18}) ?(rb|ribu|k|jt|jta|juta|miliar|milyar)\b")
MONEY = re.compile(r"\brp\.? ?(?=\d)")


def counted(tokens: Sequence[str]) -> list[str]:
    """The same words with every number in one way."""
    made: list[str] = []
    said: list[str] = []
    for token in tokens:
        if said and not _goes_on(token, said):
            made += _shown(said)
            said = []
        if said or _begins(token):
            said.append(SHORT.get(token, token))
        else:
            made.append(token)
    return made + _shown(said)


def _begins(token: str) -> bool:
    return token[:1].isdecimal() or token in WORDS or token in WHOLE


def _goes_on(token: str, said: Sequence[str]) -> bool:
    """Whether this word belongs to the number that is being said."""
    if said[-1] in TIMES and token in WORDS:
        return not said[0][:1].isdecimal()
    return token == TEEN or SHORT.get(token, token) in TIMES


def _shown(said: Sequence[str]) -> list[str]:
    if not said:
        return []
    done, part = 0.0, 0.0
    for token in said:
        if token == TEEN:
            part += 10
        elif token in TIMES:
            done, part = _times(done, part, TIMES[token])
        else:
            done, part = done + part, _value(token)
    return [f"{done + part:.6f}".rstrip("0").rstrip(".")]


def _times(done: float, part: float, times: int) -> tuple[float, float]:
    """So that "dua ratus lima puluh ribu" are 250 thousands, and "satu juta dua ribu" no more than it says."""
    return (done, part * times) if done >= times else (0.0, (done + part) * times)


def _value(token: str) -> float:
    if token in WORDS or token in WHOLE:
        return float(WORDS.get(token, WHOLE.get(token, 0)))
    if GROUPED.fullmatch(token):
        return float(re.sub(r"[.,]", "", token))
    whole, _, rest = token.replace(",", ".").partition(".")
    return float(f"{whole}.{rest.replace('.', '')}")
