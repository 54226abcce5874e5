"""A page of another origin in a browser: what it does with a token, and that a cookie is of no use to it."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from typing import Any

from playwright.async_api import Browser, Page
from tests.clock import ManualClock
from tests.support.server import UNLIMITED, serving

from planificador.app import create_app
from planificador.core.data.use_cases.services import Services
from planificador.core.data.use_cases.transactions import run_in_transaction
from planificador.core.model.actors import Actor, Rol
from planificador.usuarios import accesses, service

CLIENT = """({ url, token, credentials }) => {
  const headers = { "content-type": "application/json", ...(token && { authorization: `Bearer ${token}` }) }
  const post = (query, more) => fetch(`${url}/graphql`, {
    method: "POST", credentials, headers: { ...headers, ...more }, body: JSON.stringify({ query }),
  })
  const answer = (query) => post(query).then((response) => response.text(), () => "blocked")
  const socket = (onEvent) => new Promise((resolve) => {
    const socket = new WebSocket(`${url.replace("http", "ws")}/graphql`, "graphql-transport-ws")
    const send = (message) => socket.send(JSON.stringify(message))
    socket.onclose = ({ code }) => resolve(code)
    socket.onopen = () => send({ type: "connection_init", payload: token ? { token } : {} })
    socket.onmessage = ({ data }) => {
      const { type, payload } = JSON.parse(data)
      if (type === "connection_ack") {
        const query = "subscription { cambios { operacion tipo } }"
        send({ id: "1", type: "subscribe", payload: { query } })
      }
      if (type === "next") onEvent(payload.data.cambios, resolve)
    }
  })
  const firstEvent = async () => {
    const response = await post("subscription { avisos { tipo } }", { accept: "text/event-stream" })
    const reader = response.body.pipeThrough(new TextDecoderStream()).getReader()
    const { value } = await reader.read()
    reader.cancel()
    return value
  }
  return { answer, socket, firstEvent }
}"""
CREATE = 'mutation { crearCliente(input: {nombre: "Ataun"}) { errores { codigo } } }'


COUNT = "{ clientes { totalCount } }"
WORK = f"""
let create
const told = client.socket((event, resolve) => {{
  if (event.operacion === "DESCONOCIDO") create = client.answer(`{CREATE}`)
  else resolve(event)
}})
return [await told, await create, await client.answer(`{COUNT}`), await client.firstEvent()]
"""
CREATE_AND_OPEN = f"return [await client.answer(`{CREATE}`), await client.socket(() => 0)]"


async def run(page: Page, script: str, **options: Any) -> Any:  # Any: JSON
    """Return what a script answers, which has the functions of CLIENT."""
    return await page.evaluate(f"async (options) => {{ const client = ({CLIENT})(options); {script} }}", options)


@asynccontextmanager
async def blank_page() -> AsyncIterator[str]:
    """Serve a page, and yield its origin: the name of the server, whose cookies a browser sends, and another port."""

    async def answer(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ncontent-length: 0\r\nconnection: close\r\n\r\n")
        await writer.drain()
        writer.close()

    async with await asyncio.start_server(answer, "127.0.0.1", 0) as pages:
        yield f"http://localhost:{pages.sockets[0].getsockname()[1]}"


async def test_a_page_of_another_origin_works_with_a_token_and_never_with_the_cookie(
    browser: Browser, database: str, clock: ManualClock
) -> None:
    async with AsyncExitStack() as stack:
        origin = await stack.enter_async_context(blank_page())
        settings = UNLIMITED.model_copy(update={"database_url": database, "origins": (origin,)})
        app = create_app(settings, clock, expire_proposals=False)
        server = await stack.enter_async_context(serving(app, settings))
        secret, token = await _access_and_token(app.state.runtime.services)
        context = await stack.enter_async_context(await browser.new_context())
        page, url = await context.new_page(), server.url.replace("127.0.0.1", "localhost")
        await context.add_cookies([{"name": "planificador", "value": secret, "url": url}])

        await page.goto(f"{url}/cuenta")
        own = await run(page, f"return client.answer(`{COUNT}`)", url=url, credentials="same-origin")
        assert json.loads(own) == {"data": {"clientes": {"totalCount": 0}}}, "the browser sends the cookie"

        await page.goto(origin)
        changes, created, counted, event = await run(page, WORK, url=url, token=token, credentials="omit")
        assert changes == {"operacion": "CREADO", "tipo": "Cliente"}
        assert json.loads(created)["data"] == {"crearCliente": {"errores": []}}
        assert json.loads(counted)["data"] == {"clientes": {"totalCount": 1}}
        assert event.startswith('event: next\ndata: {"data":{"avisos":')

        assert await run(page, CREATE_AND_OPEN, url=url, credentials="include") == ["blocked", 4401]
        answer, code = await run(page, CREATE_AND_OPEN, url=url, credentials="omit")
        assert (json.loads(answer)["errors"][0]["extensions"]["code"], code) == ("UNAUTHENTICATED", 4401)
        counted = await run(page, f"return client.answer(`{COUNT}`)", url=url, token=token, credentials="omit")
        assert json.loads(counted)["data"] == {"clientes": {"totalCount": 1}}


async def _access_and_token(services: Services) -> tuple[str, str]:
    """Return the secrets of a new user's access and token."""
    datos = {"correo": "ane@example.eus", "nombre": "Ane Goñi", "roles": [Rol.GESTION]}
    user, _ = await run_in_transaction(services, lambda uow: service.crear_usuario(uow, datos))
    (_, secret), _ = await run_in_transaction(services, lambda uow: accesses.open_access(uow, user, "::1", ""))
    values = {"nombre": "Web", "escritura": True}
    new, _ = await run_in_transaction(services, lambda uow: accesses.crear_token(uow, values), Actor(user_id=user.id))
    return secret, new.secreto
