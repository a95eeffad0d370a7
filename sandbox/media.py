"""What a message can carry beside text (photos, stickers, polls, ...), and the files behind it."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

from sandbox.pictures import HEIGHT, WIDTH, painted
from sandbox.wire import Json

SMALL_SIZE_FROM = 20_000  # bytes

TYPES = {
    "photo": ("jpg", "image/jpeg"),
    "video": ("mp4", "video/mp4"),
    "animation": ("mp4", "video/mp4"),
    "video_note": ("mp4", "video/mp4"),
    "audio": ("mp3", "audio/mpeg"),
    "voice": ("ogg", "audio/ogg"),
    "sticker": ("webp", "image/webp"),
    "document": ("bin", "application/octet-stream"),
}


@dataclass(frozen=True)
class StoredFile:
    """A file on Telegram's side; `path` is what getFile answers."""

    id: str
    unique_id: str
    kind: str
    name: str
    content: bytes

    @property
    def path(self) -> str:
        return f"{self.kind}s/{self.unique_id}.{self.name.rsplit('.', 1)[-1]}"

    def json(self) -> Json:
        """The File object without its path."""
        return {"file_id": self.id, "file_unique_id": self.unique_id, "file_size": len(self.content)}


@dataclass(frozen=True)
class Media:
    """What a message carries: its kind, a name to show, the Bot API fields, and its file if it has one."""

    kind: str
    name: str
    fields: Json
    file: StoredFile | None = None


def stored(kind: str, name: str | None, content: bytes) -> StoredFile:
    """A new file; the same content gets the same ids, as on Telegram."""
    extension = TYPES[kind][0]
    digest = hashlib.sha256(kind.encode() + b"\0" + content).hexdigest()
    return StoredFile(f"BQ{digest[:40]}", f"AQ{digest[40:54]}", kind, name or f"{kind}.{extension}", content)


@lru_cache(maxsize=256)
def smaller(file: StoredFile) -> StoredFile | None:
    """The small size that Telegram makes of a photo beside the large one; None where the photo is small itself."""
    if file.kind != "photo" or len(file.content) < SMALL_SIZE_FROM:
        return None
    return stored("photo", file.name, painted(int(file.unique_id[2:], 16) % 360))


def of_file(file: StoredFile) -> Media:
    """A message's media for a stored file."""
    body = file.json()
    mime = TYPES[file.kind][1]
    picture = {"width": 800, "height": 600}
    small = smaller(file)
    thumbnail = [{**small.json(), "width": WIDTH, "height": HEIGHT}] if small is not None else []
    fields: dict[str, Callable[[], object]] = {
        "photo": lambda: [*thumbnail, {**body, **picture}],
        "video": lambda: {**body, **picture, "duration": 12, "mime_type": mime, "file_name": file.name},
        "animation": lambda: {**body, **picture, "duration": 3, "mime_type": mime, "file_name": file.name},
        "video_note": lambda: {**body, "length": 240, "duration": 5},
        "audio": lambda: {**body, "duration": 60, "mime_type": mime, "file_name": file.name},
        "voice": lambda: {**body, "duration": 4, "mime_type": mime},
        "sticker": lambda: {**body, "type": "regular", "width": 512, "height": 512, "emoji": "🙂",
                            "is_animated": False, "is_video": False},
        "document": lambda: {**body, "file_name": file.name, "mime_type": mime},
    }  # fmt: skip
    extra: Json = {"animation": {"document": {**body, "file_name": file.name, "mime_type": mime}}}
    return Media(file.kind, file.name, {file.kind: fields[file.kind](), **extra.get(file.kind, {})}, file)


def without_file(kind: str, words: str) -> Media | None:
    """A location, contact, poll, dice or venue made of a few words; None for another kind."""
    location = {"latitude": -6.2, "longitude": 106.8}
    makers: dict[str, Json] = {
        "location": location,
        "venue": {"location": location, "title": words, "address": words},
        "contact": {"phone_number": "+6280000000000", "first_name": words},
        "dice": {"emoji": "🎲", "value": 4},
        "poll": _poll(words),
    }
    return Media(kind, words, {kind: makers[kind]}) if kind in makers else None


def _poll(question: str) -> Json:
    options = [
        {"persistent_id": str(n), "text": text, "voter_count": 0} for n, text in enumerate(("Ya", "Tidak"))
    ]
    return {
        "id": hashlib.sha256(question.encode()).hexdigest()[:16],
        "question": question,
        "options": options,
        "total_voter_count": 0,
        "is_closed": False,
        "is_anonymous": True,
        "type": "regular",
        "allows_multiple_answers": False,
        "allows_revoting": True,
        "members_only": False,
    }
