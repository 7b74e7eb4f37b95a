"""Releases over HTTP: their list, each of them, and their files."""

from dataclasses import asdict
from hashlib import sha256
from pathlib import Path
from typing import Any

from fastapi import APIRouter, Request, Response
from starlette.responses import FileResponse

from api.database import Reader
from api.errors import Code, Refusal
from api.http.etags import client_tags, has_tag
from api.http.prefix import prefixed
from api.json_text import compact_json
from api.releases.repository import ReleaseInfo, StoredFile, find, releases, unknown_release
from api.rest.cite.formats import BibliographicReference
from api.rest.cite.routes import current_address, in_style, style_of
from api.rest.formats import Format, negotiated
from api.rest.records.query_string import CITE
from api.rest.releases.openapi import describe_release, describe_release_file, describe_releases
from api.rest.respond import check_parameters


def router() -> APIRouter:
    """Return the routes of releases."""
    routes = APIRouter(prefix="/v1")
    routes.get("/releases", **describe_releases())(list_releases)
    routes.get("/releases/{name}", **describe_release())(get_release)
    routes.get("/releases/{name}/{file}", **describe_release_file())(get_file)
    return routes


async def list_releases(request: Request) -> Response:
    """Return all releases, the earliest first."""
    negotiated(request, [Format.json])
    check_parameters(request, ())
    return _json(request, {"data": [_release_json(release) for release in await releases(_reader(request))]})


async def get_release(request: Request) -> Response:
    """Return one release, or a bibliographic reference to it."""
    check_parameters(request, (CITE,))
    style, release = style_of(request), await _release(request)
    if style:
        title, version = f"Release {release.name}", f"release {release.name}"
        reference = BibliographicReference(title, release.at[:10], version, current_address(request))
        return await in_style(request, reference, release.revision, style)
    negotiated(request, [Format.json])
    return _json(request, {"data": _release_json(release)})


async def get_file(request: Request) -> Response:
    """Return a file of a release.  Only files that the release lists are ever opened."""
    check_parameters(request, ())
    release, name = await _release(request), request.path_params["file"]
    files = {file.file: file for file in release.files}
    if name not in files:
        raise unknown_release(f"Release {release.name} has no file '{name[:60]}'.", name, files)
    if release.redacted:
        detail = "Data was erased after this file was made."
        raise Refusal(Code.REDACTED, detail, f"Read what remains with ?release={release.name}.", "file")
    tag = f'W/"{files[name].sha256}"'
    headers = {"ETag": tag, "Cache-Control": "no-cache", "Content-Disposition": f'attachment; filename="{name}"'}
    if has_tag(client_tags(request), tag):
        return Response(status_code=304, headers=headers)
    return _file_response(request.app.state.releases / release.name / name, headers, files[name])


def _file_response(path: Path, headers: dict[str, str], file: StoredFile) -> Response:
    if not path.is_file() or path.stat().st_size != file.bytes:
        detail = f"This server does not have the file {file.file}."
        raise Refusal(Code.NOT_FOUND, detail, "Ask the operator of this server.", "file")
    return FileResponse(path, headers=headers, media_type=Format.ndjson.media_type)


async def _release(request: Request) -> ReleaseInfo:
    return await find(_reader(request), request.path_params["name"])


def _release_json(release: ReleaseInfo) -> dict[str, Any]:
    files = [{"href": prefixed(f"/v1/releases/{release.name}/{file.file}"), **asdict(file)} for file in release.files]
    rows = sum(file.count for file in release.files)
    return {"name": release.name, "revision": release.revision, "created": release.at, "rows": rows, "files": files}


def _json(request: Request, content: dict[str, Any]) -> Response:
    """Return JSON with a tag made of the content: creating a release makes no revision."""
    body = compact_json(content)
    headers = {"ETag": f'W/"{sha256(body).hexdigest()[:32]}"', "Cache-Control": "no-cache", "Vary": "Accept"}
    if has_tag(client_tags(request), headers["ETag"]):
        return Response(status_code=304, headers=headers)
    return Response(body, headers=headers, media_type=Format.json.media_type)


def _reader(request: Request) -> Reader:
    reader: Reader = request.app.state.reader
    return reader
