"""The interactive pages made from the OpenAPI document, with their files served from here instead of from elsewhere."""

from fastapi import FastAPI
from fastapi.openapi.docs import get_redoc_html, get_swagger_ui_html
from starlette.responses import HTMLResponse

from api.http.prefix import prefixed
from api.http.security import CONTENT_POLICY, interactive_policy

CONSOLE = "/docs/console"
FILES = "/static-offline-docs"
"""Where `fastapi_offline` mounts the files."""


def add_docs_pages(app: FastAPI) -> None:
    """Adds the console and `/redoc`, which alone may write styles with scripts and have scripts of their own."""

    @app.get(CONSOLE, include_in_schema=False)
    async def swagger() -> HTMLResponse:
        page = get_swagger_ui_html(
            openapi_url=prefixed("/openapi.json"),
            title=app.title,
            swagger_js_url=prefixed(f"{FILES}/swagger-ui-bundle.js"),
            swagger_css_url=prefixed(f"{FILES}/swagger-ui.css"),
            swagger_favicon_url=prefixed(f"{FILES}/favicon.png"),
        )
        return _with_policy(page)

    @app.get("/redoc", include_in_schema=False)
    async def redoc() -> HTMLResponse:
        page = get_redoc_html(
            openapi_url=prefixed("/openapi.json"),
            title=app.title,
            redoc_js_url=prefixed(f"{FILES}/redoc.standalone.js"),
            redoc_favicon_url=prefixed(f"{FILES}/favicon.png"),
            with_google_fonts=False,
        )
        return _with_policy(page)


def _with_policy(page: HTMLResponse) -> HTMLResponse:
    page.headers[CONTENT_POLICY.decode()] = interactive_policy(bytes(page.body))
    return page
