"""The releases, and the files of each."""

from dataclasses import asdict
from hashlib import sha256
from pathlib import Path
from typing import Any

from fastapi import APIRouter, Request, Response
from starlette.responses import FileResponse

from api.database import Reader
from api.errors import Code, Refusal, nearest
from api.http.etags import client_tags, has_tag
from api.json_text import compact_json
from api.releases.repository import ReleaseInfo, StoredFile, find, releases, unknown_release
from api.rest.cite.formats import BibliographicReference
from api.rest.cite.routes import current_address, in_style, style_of
from api.rest.formats import Format, negotiated
from api.rest.records.query_string import CITE
from api.rest.releases.openapi import describe_release, describe_release_file, describe_releases


def router() -> APIRouter:
    """The routes of releases."""
    routes = APIRouter(prefix="/v1")
    routes.get("/releases", **describe_releases())(list_releases)
    routes.get("/releases/{name}", **describe_release())(get_release)
    routes.get("/releases/{name}/{file}", **describe_release_file())(get_file)
    return routes


async def list_releases(request: Request) -> Response:
    """Every release, the first one first."""
    negotiated(request, [Format.json])
    _only(request, ())
    return _answer(request, {"data": [_told(one) for one in await releases(_reader(request))]})


async def get_release(request: Request) -> Response:
    """One release; or how to cite it, by its name."""
    _only(request, (CITE,))
    style, found = style_of(request), await _release(request)
    if style:
        reference = BibliographicReference(
            f"Release {found.name}", found.at[:10], f"release {found.name}", current_address(request)
        )
        return in_style(request, reference, found.revision, style)
    negotiated(request, [Format.json])
    return _answer(request, {"data": _told(found)})


async def get_file(request: Request) -> Response:
    """A file of a release.  Only what the release names is ever opened."""
    _only(request, ())
    found, name = await _release(request), request.path_params["file"]
    files = {one.file: one for one in found.files}
    if name not in files:
        raise unknown_release(f"Release {found.name} has no file '{name[:60]}'.", name, files)
    if found.redacted:
        detail = "Something was redacted since this file was made."
        raise Refusal(Code.REDACTED, detail, f"Read what is left with ?release={found.name}.", "file")
    tag = f'W/"{files[name].sha256}"'
    headers = {"ETag": tag, "Cache-Control": "no-cache", "Content-Disposition": f'attachment; filename="{name}"'}
    if has_tag(client_tags(request), tag):
        return Response(status_code=304, headers=headers)
    return _opened(request.app.state.releases / found.name / name, headers, files[name])


def _opened(path: Path, headers: dict[str, str], kept: StoredFile) -> Response:
    if not path.is_file() or path.stat().st_size != kept.bytes:
        raise Refusal(Code.NOT_FOUND, f"{kept.file} is not kept on this server.", "Ask whoever runs it.", "file")
    return FileResponse(path, headers=headers, media_type=Format.ndjson.media_type)


async def _release(request: Request) -> ReleaseInfo:
    return await find(_reader(request), request.path_params["name"])


def _told(one: ReleaseInfo) -> dict[str, Any]:
    files = [{"href": f"/v1/releases/{one.name}/{file.file}", **asdict(file)} for file in one.files]
    counts = {"rows": sum(file.count for file in one.files)}
    return {"name": one.name, "revision": one.revision, "created": one.at, **counts, "files": files}


def _answer(request: Request, content: dict[str, Any]) -> Response:
    """Naming a revision is none: the tag is made of what is told."""
    body = compact_json(content)
    headers = {"ETag": f'W/"{sha256(body).hexdigest()[:32]}"', "Cache-Control": "no-cache", "Vary": "Accept"}
    if has_tag(client_tags(request), headers["ETag"]):
        return Response(status_code=304, headers=headers)
    return Response(body, headers=headers, media_type=Format.json.media_type)


def _only(request: Request, known: tuple[str, ...]) -> None:
    for name, _ in request.query_params.multi_items():
        if name not in known:
            detail = f"There is no parameter '{name[:80]}' here."
            raise Refusal(Code.UNKNOWN_PARAMETER, detail, nearest(name[:80], known) or None, name[:80])


def _reader(request: Request) -> Reader:
    reader: Reader = request.app.state.reader
    return reader
