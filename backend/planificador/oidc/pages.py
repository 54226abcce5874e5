"""The pages of a sign-in: responses that lead a browser on, or tell why it ends here."""

from collections.abc import Iterable
from enum import Enum
from html import escape

from starlette.responses import HTMLResponse, Response

from planificador.core.model.texts import Idioma
from planificador.oidc.texts import AGAIN, MESSAGES, STATUSES, TITLE
from planificador.server.request_headers import Header
from planificador.web.pages import PAGE_HEADERS

SECURITY_HEADERS = PAGE_HEADERS | {"Cache-Control": "no-store"}

PAGE = """<!doctype html>
<html lang="{language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>{title} · Planificador</title>
<link rel="icon" href="data:,">
<style>
body {{ font: 1rem/1.6 system-ui, sans-serif; max-width: 34rem; margin: 15vh auto; padding: 0 1.5rem }}
</style>
</head>
<body>
<main>
<h1>{title}</h1>
<p>{message}</p>
<p><a href="{link}">{again}</a></p>
</main>
</body>
</html>
"""


def refusal_page(cause: Enum, idioma: Idioma, link: str, headers: Iterable[Header] = ()) -> Response:
    """Return the page that says why the person is not signed in, with a link to begin again."""
    texts = {
        "language": idioma.value.lower(),
        "title": TITLE.in_language(idioma),
        "message": MESSAGES[cause].in_language(idioma),
        "again": AGAIN.in_language(idioma),
        "link": link,
    }
    html = PAGE.format_map({name: escape(text) for name, text in texts.items()})
    response = HTMLResponse(html, STATUSES.get(cause, 403), SECURITY_HEADERS)
    response.raw_headers += headers
    return response


def redirect(url: str, headers: Iterable[Header]) -> Response:
    """Return the response that leads the browser to an address by GET."""
    response = Response(status_code=303, headers={"Location": url, **SECURITY_HEADERS})
    response.raw_headers += headers
    return response
