"""An uploaded file: its bytes, which remember the name that the bot gave it."""

from __future__ import annotations


class Upload(bytes):
    """Bytes with a file name."""

    file_name: str

    @classmethod
    def named(cls, content: bytes, name: str) -> Upload:
        upload = cls(content)
        upload.file_name = name
        return upload
