"""Google's documents and forms: one id per file, whichever view was copied."""

from domain.links.link import Kind
from domain.links.shapes import TAIL, Platform, Shape

_USER = r"(?:/a/[^/]+)?(?:/u/\d+)?"
_ID = r"(?P<id>[\w-]+)"
_FOLDER = "drive.google.com/drive/folders/{id}"
_OPEN = "drive.google.com/open?id={id}"


def _editor(name: str, kind: Kind) -> tuple[Shape, Shape]:
    """A file's own address, and the address under which it was published or is filled in."""
    start = rf"{_USER}/{name}{_USER}/d"
    url = f"docs.google.com/{name}/d"
    return (
        Shape(
            kind,
            rf"{start}/e/{_ID}{TAIL}",
            "gd:{id}",
            f"{url}/e/{{id}}/{'viewform' if name == 'forms' else 'pub'}",
        ),
        Shape(kind, rf"{start}/{_ID}{TAIL}", "gd:{id}", f"{url}/{{id}}"),
    )


_BY_ID = Shape(
    Kind.DOCUMENT,
    rf"{_USER}/(?:open|uc|leaf|thumbnail|download|folderview|viewer|Doc|View){TAIL}",
    "gd:{id}",
    _OPEN,
    query=(("id", r"[\w-]+"),),
)

PLATFORMS = (
    Platform(
        "gdocs",
        frozenset({"docs.google.com"}),
        (
            *(
                shape
                for name in ("document", "spreadsheets", "presentation", "drawings", "file", "videos")
                for shape in _editor(name, Kind.DOCUMENT)
            ),
            *_editor("forms", Kind.FORM),
            _BY_ID,
        ),
    ),
    Platform(
        "gdrive",
        frozenset({"drive.google.com", "drive.usercontent.google.com"}),
        (
            Shape(Kind.DOCUMENT, rf"{_USER}/file{_USER}/d/{_ID}{TAIL}", "gd:{id}", _OPEN),
            Shape(
                Kind.COLLECTION, rf"{_USER}/drive{_USER}/(?:mobile/)?folders/{_ID}{TAIL}", "gd:{id}", _FOLDER
            ),
            _BY_ID,
        ),
    ),
)
