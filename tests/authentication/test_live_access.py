"""Sockets and event streams end with the access that opened them, in every process, within a second."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from datetime import timedelta
from functools import partial

import httpx2
import pytest
from tests.api.sse_client import EventStream, event_stream
from tests.api.websocket_client import PROTOCOL, WebSocketClient, close_frame, connected_client
from tests.authentication.conftest import CLIENTS, Accounts, SignedIn
from tests.clock import ManualClock, wait_until
from tests.support.graphql import receive, send
from tests.support.processes import run_forked
from websockets.asyncio.client import connect
from websockets.exceptions import ConnectionClosed

from planificador.core.model.actors import Rol
from planificador.core.runtime.changes import LAGGED, ChangeNotifier
from planificador.usuarios import accesses, service
from planificador.usuarios.models import Acceso, Token
from planificador.usuarios.rules import ACCESS_UNUSED

CHANGES = "subscription { cambios(tipos: [Formador]) { operacion } }"
LIVE = "subscription { formadores { totalCount } }"
UNKNOWN = {"cambios": {"operacion": "DESCONOCIDO"}}
CREATE_CLIENT = 'mutation { crearCliente(input: {nombre: "Ataun"}) { cliente { id } } }'
CLOSED = 4401

ENDINGS: dict[str, Callable[[Accounts, SignedIn], Awaitable[object]]] = {
    "the user is deactivated": lambda accounts, who: accounts.write(
        lambda uow: service.actualizar_usuario(uow, who.user.id, None, {"activo": False})
    ),
    "the access is ended": lambda accounts, who: accounts.write(
        lambda uow: accesses.terminar_acceso(uow, who.row_id, None), user_id=who.user.id
    ),
    "all accesses are ended": lambda accounts, who: accounts.write(lambda uow: accesses.end_accesses(uow, who.user.id)),
    "the user is deleted": lambda accounts, who: accounts.write(
        lambda uow: service.eliminar_usuario(uow, who.user.id, None)
    ),
}


@asynccontextmanager
async def listening(accounts: Accounts, who: SignedIn) -> AsyncIterator[tuple[WebSocketClient, EventStream]]:
    """Yield a socket and an event stream of somebody, each of which has got its first event."""
    async with (
        connected_client(accounts.server.websocket_url, additional_headers=who.headers) as client,
        event_stream(accounts.http, CHANGES, **who.headers) as events,
    ):
        await client.start("1", CHANGES)
        assert (await client.receive())["payload"] == {"data": UNKNOWN}
        assert await events.data() == {"data": UNKNOWN}
        yield client, events


async def assert_ended(client: WebSocketClient, events: EventStream, secret: str) -> None:
    code, reason = await asyncio.wait_for(close_frame(client.socket), 5)
    assert code == CLOSED
    assert secret not in reason
    (error,) = (await events.data())["errors"]
    assert error["extensions"]["code"] == "UNAUTHENTICATED"
    assert await events.next() == "event: complete\ndata: \n\n"
    assert await events.next() == ""


@pytest.mark.parametrize("ending", ENDINGS)
async def test_what_is_open_ends_with_the_access(accounts: Accounts, ending: str) -> None:
    await accounts.user()  # an administrator stays
    who, other = await accounts.access(), await accounts.access()
    async with listening(accounts, other) as (others, _), listening(accounts, who) as (client, events):
        await ENDINGS[ending](accounts, who)
        await assert_ended(client, events, who.secret)
        assert (await accounts.post(**who.headers)).status_code == 401
        assert await others.answer("2", CLIENTS) == {"clientes": {"totalCount": 0}}
    await wait_until(lambda: accounts.server.stats.subscriptions == 0)


async def test_what_is_open_ends_with_the_token(accounts: Accounts) -> None:
    who = await accounts.token()
    async with listening(accounts, who) as (client, events):
        await accounts.write(lambda uow: accesses.revocar_token(uow, who.row_id, None), user_id=who.user.id)
        await assert_ended(client, events, who.secret)
        assert (await accounts.post(**who.headers)).status_code == 401


async def test_what_is_open_ends_when_the_token_expires(accounts: Accounts, clock: ManualClock) -> None:
    end = clock.now() + timedelta(hours=1)
    who, other = await accounts.token(caduca_en=end), await accounts.token()
    async with listening(accounts, other) as (others, _), listening(accounts, who) as (client, events):
        await clock.move(end - timedelta(milliseconds=1))
        assert (await client.answer("2", CLIENTS))["clientes"] == {"totalCount": 0}
        await clock.move(end)
        await assert_ended(client, events, who.secret)
        assert (await others.answer("2", CLIENTS))["clientes"] == {"totalCount": 0}


async def test_an_access_that_is_used_meanwhile_goes_on(accounts: Accounts, clock: ManualClock) -> None:
    who = await accounts.access()
    end = clock.now() + ACCESS_UNUSED
    async with listening(accounts, who) as (client, events):
        await clock.move(ACCESS_UNUSED / 2)
        await Acceso.filter(id=who.row_id).update(caduca_en=end + timedelta(days=1))  # as another process does
        await clock.move(end)
        await clock.wait_for_sleeper(end + ACCESS_UNUSED)
        assert (await client.answer("2", CLIENTS))["clientes"] == {"totalCount": 0}
        await clock.move(ACCESS_UNUSED)
        await assert_ended(client, events, who.secret)


async def test_a_change_of_roles_begins_the_subscriptions_again(accounts: Accounts) -> None:
    await accounts.user()
    who = await accounts.access()
    async with listening(accounts, who) as (client, events):
        await client.start("live", LIVE)
        assert (await client.receive())["payload"]["data"] == {"formadores": {"totalCount": 0}}
        roles = {"roles": [Rol.GESTION]}
        await accounts.write(lambda uow: service.actualizar_usuario(uow, who.user.id, None, roles))
        first, second = await client.receive(), await client.receive()
        assert {first["id"], second["id"]} == {"1", "live"}
        assert await events.data() == {"data": UNKNOWN}
        assert accounts.server.stats.subscriptions == 3
        await client.stop("1")
        await client.stop("live")
        assert await client.answer("2", CLIENTS) == {"clientes": {"totalCount": 0}}
    await wait_until(lambda: accounts.server.stats.subscriptions == 0)


EVERYTHING = {
    "cambios": "subscription { cambios { operacion tipo } }",
    "avisos": "subscription { avisos { tipo lista { clave } } }",
    "clientes": "subscription { clientes { totalCount nodes { nombre } } }",
}
ANE = [{"nombre": "Ane"}]
OF_NO_ROLE = {
    "cambios": {"operacion": "DESCONOCIDO", "tipo": None},
    "avisos": {"tipo": None, "lista": []},
    "clientes": {"totalCount": 0, "nodes": []},
}


async def test_a_user_without_a_role_hears_of_nothing_over_a_socket_and_a_stream(accounts: Accounts) -> None:
    await accounts.user()
    who = await accounts.access()
    roles = partial(service.actualizar_usuario, id=who.user.id, version=None)
    await accounts.write(lambda uow: roles(uow, datos={"roles": []}))
    administrator = await accounts.access()
    async with AsyncExitStack() as stack:
        url = accounts.server.websocket_url
        client = await stack.enter_async_context(connected_client(url, additional_headers=who.headers))
        streams = {}
        for name, text in EVERYTHING.items():
            await client.start(name, text)
            assert (await client.receive())["payload"] == {"data": {name: OF_NO_ROLE[name]}}
            streams[name] = await stack.enter_async_context(event_stream(accounts.http, text, **who.headers))
            assert await streams[name].data() == {"data": {name: OF_NO_ROLE[name]}}
        created = await accounts.post(
            'mutation { crearCliente(input: {nombre: "Ane"}) { cliente { id } } }', **administrator.headers
        )
        client_id = created.json()["data"]["crearCliente"]["cliente"]["id"]
        call = f"""mutation {{ crearInteraccion(input: {{cliente: "{client_id}"
          tipo: LLAMADA, proximaAccion: "Llamar", fechaProximaAccion: "2026-11-23", crearRecordatorio: true}})
          {{ errores {{ codigo }} }} }}"""
        assert '"errores":[]' in (await accounts.post(call, **administrator.headers)).text
        # What follows is the next event of each only if there was none before.
        await accounts.write(lambda uow: roles(uow, datos={"roles": [Rol.LECTURA]}))
        events = [await client.receive() for _ in EVERYTHING]
        received = {event["id"]: event["payload"]["data"][event["id"]] for event in events}
        assert received["cambios"] == OF_NO_ROLE["cambios"]
        assert received["clientes"] == {"totalCount": 1, "nodes": ANE}
        assert len(received["avisos"]["lista"]) == 1
        for name, stream in streams.items():
            assert await stream.data() == {"data": {name: received[name]}}


async def test_a_socket_ends_while_it_is_idle_and_while_it_is_not_initialised(accounts: Accounts) -> None:
    who, url = await accounts.access(), accounts.server.websocket_url
    async with (
        connected_client(url, additional_headers=who.headers) as idle,
        connect(url, subprotocols=[PROTOCOL], additional_headers=who.headers, compression=None) as new,
    ):
        await ENDINGS["the access is ended"](accounts, who)
        assert (await close_frame(idle.socket))[0] == CLOSED
        await send(new, {"type": "connection_init"})
        assert (await close_frame(new))[0] == CLOSED


async def test_an_access_that_ends_during_the_initialisation_opens_no_socket(accounts: Accounts) -> None:
    """The change is heard of after the access was read, and before the socket is open."""
    url = accounts.server.websocket_url
    for _ in range(5):
        who = await accounts.access()
        async with connect(url, subprotocols=[PROTOCOL], additional_headers=who.headers, compression=None) as socket:
            ending = asyncio.create_task(_end(accounts, who))
            await send(socket, {"type": "connection_init"})
            await ending
            async with asyncio.timeout(5):
                try:
                    while (await receive(socket))["type"] == "connection_ack":
                        pass
                except Exception:
                    assert socket.close_code == CLOSED


async def _end(accounts: Accounts, who: SignedIn) -> None:
    await ENDINGS["the access is ended"](accounts, who)


async def test_lost_notifications_count_as_a_change_of_every_account(accounts: Accounts) -> None:
    who, other = await accounts.access(), await accounts.access()
    async with listening(accounts, other) as (others, _), listening(accounts, who) as (client, events):
        await Acceso.filter(id=who.row_id).delete()
        notifier: ChangeNotifier = accounts.services.notifier
        notifier._deliver(LAGGED)
        for message in (await client.receive(), await others.receive()):
            assert message["payload"] == {"data": UNKNOWN}, "changes may have been missed"
        assert await events.data() == {"data": UNKNOWN}
        await assert_ended(client, events, who.secret)
        assert await others.answer("2", CLIENTS) == {"clientes": {"totalCount": 0}}


async def test_a_client_that_does_not_close_runs_nothing_more(accounts: Accounts) -> None:
    who = await accounts.access()
    async with connected_client(accounts.server.websocket_url, additional_headers=who.headers) as client:
        await client.start("1", CHANGES)
        await client.receive()
        await ENDINGS["the access is ended"](accounts, who)
        await wait_until(lambda: accounts.server.stats.subscriptions == 0)
        with suppress(ConnectionClosed):
            for number in range(100):
                await client.start(f"x{number}", CREATE_CLIENT)
        await client.socket.wait_closed()
        assert client.socket.close_code == CLOSED
    other = await accounts.access()
    assert (await accounts.post(**other.headers)).json() == {"data": {"clientes": {"totalCount": 0}}}


REVOKE = """
import asyncio, sys
from planificador.runtime import open_runtime
from planificador.core.data.use_cases.transactions import run_in_transaction
from planificador.settings import Settings
from planificador.usuarios import accesses

async def main():
    async with open_runtime(Settings(database_url=sys.argv[1])) as runtime:
        await run_in_transaction(runtime.services, lambda uow: accesses.end_accesses(uow, int(sys.argv[2])))

asyncio.run(main())
"""


async def test_what_another_process_ends_is_closed_here(accounts: Accounts, database: str) -> None:
    who = await accounts.access()
    async with listening(accounts, who) as (client, events):
        await run_forked(REVOKE, database, str(who.user.id))
        await assert_ended(client, events, who.secret)
        assert (await accounts.post(**who.headers)).status_code == 401


async def test_the_last_use_is_no_news(accounts: Accounts, clock: ManualClock) -> None:
    who, token = await accounts.access(), await accounts.token()
    await clock.move(timedelta(hours=1))
    async with listening(accounts, await accounts.access()) as (client, _):
        assert (await accounts.post(**who.headers)).status_code == 200
        assert (await accounts.post(**token.headers)).status_code == 200
        assert await client.answer("2", CLIENTS) == {"clientes": {"totalCount": 0}}
    assert (await Token.get(id=token.row_id)).usado_en == clock.now()


async def test_a_stream_refused_before_its_first_event_is_answered_with_401(accounts: Accounts) -> None:
    who = await accounts.access()
    await ENDINGS["the access is ended"](accounts, who)
    body, headers = {"query": CHANGES}, {"accept": "text/event-stream", **who.headers}
    response: httpx2.Response = await accounts.http.post("/graphql", json=body, headers=headers)
    assert response.status_code == 401
