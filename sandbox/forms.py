"""Reads the parameters and files of a request, in each of the four encodings that Telegram accepts."""

from __future__ import annotations

import json
from email.message import Message as Headers
from email.parser import HeaderParser
from urllib.parse import parse_qsl

from starlette.requests import Request

from sandbox.uploads import Upload
from sandbox.wire import Json, bad_request

Files = dict[str, bytes]


async def read_request(request: Request) -> tuple[Json, Files]:
    """Parameters (query, then body) and uploads by part name. Raises Refused (400) for a broken body."""
    params: Json = dict(request.query_params)
    files: Files = {}
    body = await request.body()
    headers = Headers()
    headers["Content-Type"] = request.headers.get("content-type", "")
    kind = headers.get_content_type()
    if not body:
        return params, files
    if kind == "application/json":
        params |= _json(body)
    elif kind == "application/x-www-form-urlencoded":
        params |= dict(parse_qsl(body.decode("utf-8", "replace"), keep_blank_values=True))
    elif kind == "multipart/form-data":
        _multipart(body, headers.get_boundary() or "", params, files)
    else:
        raise bad_request(f"unsupported content type {kind}")
    return params, files


def _json(body: bytes) -> Json:
    try:
        read = json.loads(body)
    except ValueError as broken:
        raise bad_request("can't parse JSON object") from broken
    if not isinstance(read, dict):
        raise bad_request("can't parse JSON object")
    return read


def _multipart(body: bytes, boundary: str, params: Json, files: Files) -> None:
    """RFC 7578: parts between boundaries; those with a file name are files."""
    parts = (b"\r\n" + body).split(b"\r\n--" + boundary.encode())
    if not boundary or len(parts) < 3 or not parts[-1].startswith(b"--"):
        raise bad_request("can't parse multipart/form-data")
    for part in parts[1:-1]:
        head, _, content = part.removeprefix(b"\r\n").partition(b"\r\n\r\n")
        headers = HeaderParser().parsestr(head.decode("utf-8", "replace"))
        name = headers.get_param("name", header="content-disposition")
        file_name = headers.get_filename()
        if file_name is None:
            params[str(name)] = content.decode("utf-8", "replace")
        else:
            files[str(name)] = Upload.named(content, file_name)
