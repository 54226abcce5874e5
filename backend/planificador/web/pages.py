"""The GraphiQL page and its files. They are built from `frontend/` and load nothing from other servers."""

import asyncio
from hashlib import blake2b
from pathlib import Path

from starlette.datastructures import Headers
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response
from starlette.routing import BaseRoute, Mount, Route
from starlette.staticfiles import StaticFiles
from starlette.types import Scope

from planificador.server.etags import none_match
from planificador.server.request_headers import list_header

BUILT = Path(__file__).parent / "graphiql"

CONTENT_SECURITY_POLICY = "; ".join(
    (
        "default-src 'none'",
        "script-src 'self'",
        # Monaco, GraphiQL's editor, checks GraphQL and JSON in workers.
        "worker-src 'self'",
        # The API on the same origin, ws: and wss: included.
        "connect-src 'self'",
        # Monaco writes its theme and the position of every line as inline styles.
        "style-src 'self' 'unsafe-inline'",
        # GraphiQL's style sheet contains its fonts and a few small images as data: URLs.
        "font-src 'self' data:",
        "img-src 'self' data:",
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
    )
)

PAGE_HEADERS = {
    "Content-Security-Policy": CONTENT_SECURITY_POLICY,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cache-Control": "no-cache",
}

ASSET_HEADERS = {
    "X-Content-Type-Options": "nosniff",
    # Vite puts a hash of the content into each name.
    "Cache-Control": "public, max-age=31536000, immutable",
}

NOT_BUILT = """<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Planificador · GraphiQL is not built</title>
<link rel="icon" href="data:,">
<style>
body { font: 1rem/1.6 system-ui, sans-serif; max-width: 40rem; margin: 15vh auto; padding: 0 1.5rem }
code, pre { font-family: ui-monospace, monospace; font-size: .95em }
pre { padding: .8rem 1rem; border: 1px solid; border-radius: .4rem; overflow: auto }
</style>
</head>
<body>
<h1>GraphiQL is not built</h1>
<p>The API is running and answers at <code>/graphql</code>. Only this page is missing: its files are built from
<code>frontend/</code>, and this installation was made without them.</p>
<p>In a checkout, this command builds them; it takes a minute and needs network access once:</p>
<pre>make graphiql</pre>
<p>Then reload this page; the server need not be restarted. Installed packages contain the page, unless they were built
without network access or with <code>PLANIFICADOR_NO_FRONTEND=1</code>.</p>
</body>
</html>
"""


class Assets(StaticFiles):
    """Serves files that never change under the same name. A missing folder counts as empty."""

    async def check_config(self) -> None:
        """Override Starlette's, which rejects a missing folder: the page may be built while the server runs."""

    async def get_response(self, path: str, scope: Scope) -> Response:
        """Override Starlette's to add the caching headers to files; its HTTPException (404, 405) has none."""
        response = await super().get_response(path, scope)
        response.headers.update(ASSET_HEADERS)
        return response

    def is_not_modified(self, response_headers: Headers, request_headers: Headers) -> bool:
        """Override Starlette's, which reads only the first line of `If-None-Match`."""
        if tags := ",".join(request_headers.getlist("if-none-match")):
            return not none_match(tags.encode("latin-1"), response_headers["etag"].encode())
        return super().is_not_modified(response_headers, request_headers)


def routes(built: Path = BUILT) -> list[BaseRoute]:
    """Return the routes of the page: `/` redirects to `/graphiql`, whose files are under `/graphiql/assets/`.

    Args:
        built: The folder that Vite filled. Without its index.html, `/graphiql` answers 503 with instructions for
            building the page: the address is right, so that 404 would mislead, and 503 is not cached.
    """

    async def to_page(request: Request) -> Response:
        return RedirectResponse("/graphiql")

    async def page(request: Request) -> Response:
        try:
            html = await asyncio.to_thread((built / "index.html").read_bytes)
        except FileNotFoundError:
            return HTMLResponse(NOT_BUILT, status_code=503, headers=PAGE_HEADERS | {"Cache-Control": "no-store"})
        # A hash, since the files of a package may all have the same time, and this one's length does not change.
        etag = f'"{blake2b(html, digest_size=16).hexdigest()}"'
        headers = PAGE_HEADERS | {"ETag": etag}
        if none_match(list_header(request.scope, b"if-none-match"), etag.encode()):
            return HTMLResponse(html, headers=headers)
        return Response(status_code=304, headers=headers)

    return [
        Route("/", to_page),
        Route("/graphiql", page),
        Route("/graphiql/", to_page),
        Mount("/graphiql/assets", Assets(directory=built / "assets", check_dir=False)),
    ]
