"""Static files: the style sheet, the modules and the icon, which browsers may keep while their version is the same."""

from importlib.resources import files

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from web.render import asset_version

MEDIA_TYPES = {"css": "text/css", "mjs": "text/javascript", "svg": "image/svg+xml"}
FOR_EVER = "public, max-age=31536000, immutable"
SHORTLY = "public, max-age=300"


async def asset_file(request: Request) -> Response:
    """A file of `static/`.  Raises HTTPException, 404."""
    name = request.path_params["name"]
    media_type = MEDIA_TYPES.get(name.rpartition(".")[2], "")
    if not media_type or name not in _names():
        raise HTTPException(404)
    is_current = request.query_params.get("v") == asset_version(name)
    headers = {"Cache-Control": FOR_EVER if is_current else SHORTLY}
    return Response((files("web") / "static" / name).read_bytes(), headers=headers, media_type=media_type)


async def favicon(request: Request) -> Response:
    """The icon where browsers look for it."""
    content = (files("web") / "static" / "favicon.svg").read_bytes()
    return Response(content, headers={"Cache-Control": SHORTLY}, media_type=MEDIA_TYPES["svg"])


def _names() -> set[str]:
    return {file.name for file in (files("web") / "static").iterdir()}
