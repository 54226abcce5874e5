"""Pages that are open while the load runs: WebSockets with a subscription each."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from urllib.parse import urlsplit

from tests.bench.subscribers import SubscriberGroup, open_subscribers, subscribe

SUBSCRIPTIONS = (
    "subscription { avisos { tipo clave aviso { clave venceEn situacion texto } } }",
    "subscription { avisos(horasAnticipacion: 48) { tipo clave aviso { clave venceEn situacion texto } } }",
    "subscription { cambios { tipo id operacion } }",
    "subscription { clientes(first: 20) { nodes { id nombre notas } } }",
    """subscription { agenda(desde: "2026-11-23T00:00:00Z", hasta: "2026-11-30T00:00:00Z", first: 20) { nodes {
  id fecha estado } } }""",
)
"""What the pages subscribe, in turn."""
ERRORS = (b'"type":"error"', b'"errors":', b'"type":"complete"')


class Pages(SubscriberGroup):
    """Counts the events of all pages.

    Attributes:
        events: How many came.
        errors: Messages that are errors, and connections that were closed.
    """

    def __init__(self) -> None:
        super().__init__()
        self.events = 0
        self.errors: list[str] = []
        self.is_closing = False

    def received(self, payload: bytes) -> None:
        self.events += 1
        if any(marker in payload for marker in ERRORS):
            self.errors.append(payload[:300].decode(errors="replace"))
        super().received(payload)

    def closed(self, reason: object) -> None:
        if not self.is_closing:
            self.errors.append(f"a page was disconnected: {reason}")
        super().closed(reason)


@asynccontextmanager
async def open_pages(url: str, count: int) -> AsyncIterator[Pages]:
    """Open pages, which have received their first events when the block begins."""
    pages = Pages()
    async with open_subscribers(urlsplit(url).port or 80, count, pages):
        await subscribe(pages, [{"query": query} for query in SUBSCRIPTIONS])
        yield pages
        pages.is_closing = True
