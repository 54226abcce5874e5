"""The page that one-time links open: the first administrator's account, or a new password.

The secret stands after the `#` of the address, which browsers send nowhere. The page sends it to `/graphql`.
"""

from pathlib import Path

from starlette.requests import Request
from starlette.responses import FileResponse, Response
from starlette.routing import BaseRoute, Route

FOLDER = Path(__file__).parent / "account"
FILES = {"": "index.html", "/account.js": "account.js", "/account.css": "account.css"}
CONTENT_SECURITY_POLICY = "; ".join(
    (
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "connect-src 'self'",
        "img-src data:",  # the empty icon
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
    )
)
HEADERS = {
    "Content-Security-Policy": CONTENT_SECURITY_POLICY,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cache-Control": "no-cache",
}


def account_routes(path: str) -> list[BaseRoute]:
    """Return the routes of the page at a path, and of its files below."""
    return [_route(path + name, file) for name, file in FILES.items()]


def _route(path: str, file: str) -> Route:
    async def serve(request: Request) -> Response:
        return FileResponse(FOLDER / file, headers=HEADERS)

    return Route(path, serve)
