"""Has sheets written as a file, in a process of its own."""

from dataclasses import asdict

from domain.sheets import Book
from scheduling import apart

WRITER = "scheduling.export_writing"


def xlsx(book: Book) -> bytes:
    """The book as an .xlsx file; blocks for about a second. Raises subprocess.SubprocessError."""
    return written(book, "xlsx")


def written(book: Book, form: str, lines: bytes = b"") -> bytes:
    """The book as "xlsx", as "csv" (its last sheet) or as "zip" (every sheet as .csv). `lines` are more rows, a JSON
    list a line, the number of its sheet first. Raises subprocess.SubprocessError."""
    return apart.made(WRITER, {"form": form, "book": asdict(book)}, lines)
