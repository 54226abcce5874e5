"""The demo is open to people and programs of its machine, and no combination of settings opens anything else."""

from collections.abc import AsyncIterator
from itertools import combinations, product
from typing import Any

import pytest
from tests.api.websocket_client import connected_client
from tests.authentication.conftest import CLIENTS, Accounts, code_of
from tests.authentication.test_credentials import SECRET, closing
from tests.clock import ManualClock
from tests.support.http_client import http_client
from tests.support.server import UNLIMITED, serving

from planificador.api.authentication.demo import is_local
from planificador.api.limits import HttpLimits, OperationLimits
from planificador.api.validation.limits import Limits
from planificador.app import create_app
from planificador.core.model.actors import Rol
from planificador.observability.options import ObservabilityOptions
from planificador.oidc.settings import OidcSettings
from planificador.server.limits import ServerLimits
from planificador.settings import LOOPBACK_HOSTS, Settings
from planificador.usuarios import service
from planificador.usuarios.rules import DEMO_MANAGER

OTHERS: dict[str, Any] = {
    "hosts": ("crm.example.eus",),
    "origins": ("http://localhost:5173",),
    "proxy_header": "x-real-ip",
    "trusted_proxies": ("127.0.0.1",),
    "user_header": "remote-user",
    "public_url": "https://crm.example.eus",
    "oidc_issuer": "https://login.example.eus",
}
"""Settings with which others than this machine reach the server, each with a value."""
UNRELATED = {
    *(Limits.model_fields.keys() | HttpLimits.model_fields.keys() | OperationLimits.model_fields.keys()),
    *((ServerLimits.model_fields.keys() | OidcSettings.model_fields.keys()) - OTHERS.keys()),
    *{
        "database_url",
        "database_replica_url",
        "port",
        "time_zone",
        "territory",
        "log_level",
        "trusted_documents",
        "diagnostics",
        "graphiql",
    },
    *{"retention_training_years", "retention_commercial_years", "retention_review_years"},
    *{"backup_directory", "backups_kept", "log_format", "workers"},
    *ObservabilityOptions.model_fields.keys(),
}
"""Settings that say nothing of who reaches the server."""
HOSTS = ["127.0.0.1", "::1", "localhost", "0.0.0.0", "::", "192.168.1.5", "crm.example.eus", "127.0.0.2", "LOCALHOST"]


def test_every_setting_is_known_to_open_the_server_to_others_or_not() -> None:
    assert Settings.model_fields.keys() - {"demo", "host"} == OTHERS.keys() | UNRELATED


def test_only_a_demo_on_the_loopback_address_that_nobody_else_reaches_is_a_local_one() -> None:
    """Each of the other settings is tried alone, with each further one, and with all."""
    numbers = (0, 1, 2, len(OTHERS))
    chosen = [dict(each) for number in numbers for each in combinations(OTHERS.items(), number)]
    default = Settings()  # reading the environment each time would take most of the test
    for demo, host, others in product((True, False), HOSTS, chosen):
        settings = default.model_copy(update={"demo": demo, "host": host, **others})
        assert settings.is_local_demo is (demo and host in LOOPBACK_HOSTS and not others), (demo, host, others)


SCOPES: dict[str, tuple[list[Any], list[Any]]] = {
    "client": ([("127.0.0.1", 1), ("::1", 1)], [("192.168.1.7", 1), ("testclient", 1), ("", 1), None]),
    "server": ([("127.0.0.1", 8000), ("::1", 8000)], [("192.168.1.5", 8000), ("/run/planificador.sock", None), None]),
    "http_version": (["1.1", "2"], ["1.0"]),
    "host": (
        [b"localhost:8000", b"127.0.0.1", b"[::1]:5173", b"LOCALHOST"],
        [b"crm.example.eus", b"localhost.evil.example", b"127.0.0.1.nip.io:8000", b"evil.example:127", b"[::1", b""],
    ),
    "header": (
        [(b"accept", b"*/*"), (b"cookie", b"other=1"), (b"origin", b"http://localhost:8000")],
        [
            (b"forwarded", b"for=1.2.3.4"),
            (b"x-forwarded-for", b"1.2.3.4"),
            (b"x-forwarded-proto", b"https"),
            (b"x-real-ip", b"1.2.3.4"),
            (b"cf-connecting-ip", b"1.2.3.4"),
            (b"remote-user", b"ane"),
            (b"via", b"1.1 proxy"),
            (b"authorization", b"Basic YTpi"),
            (b"host", b"localhost"),
        ],
    ),
}
"""What a request may have: what the local demo is open to, and what it is not."""


def test_a_request_is_local_if_everything_about_it_is() -> None:
    for values in product(*(good + bad for good, bad in SCOPES.values())):
        chosen = dict(zip(SCOPES, values, strict=True))
        headers = [(b"host", chosen["host"]), chosen["header"]]
        expected = all(chosen[name] in good for name, (good, _) in SCOPES.items())
        assert is_local({**chosen, "headers": headers}) is expected, chosen
    assert not is_local({**{name: good[0] for name, (good, _) in SCOPES.items()}, "headers": []})


@pytest.fixture
async def demo(database: str, clock: ManualClock) -> AsyncIterator[Accounts]:
    settings = UNLIMITED.model_copy(update={"database_url": database, "demo": True})
    app = create_app(settings, clock, expire_proposals=False)
    async with serving(app, settings) as server, http_client(server.url) as http:
        yield Accounts(server, app.state.runtime.services, http)


async def test_who_comes_to_the_demo_without_credentials_is_its_office_manager(demo: Accounts) -> None:
    assert (await demo.post()).status_code == 401, "the demo has not filled this database"
    await demo.write(
        lambda uow: service.crear_usuario(
            uow, {"correo": DEMO_MANAGER, "nombre": "Maite Arregi", "roles": [Rol.GESTION]}
        )
    )
    url, yo = demo.server.websocket_url, "{ yo { usuario { correo } } }"
    manager = {"data": {"yo": {"usuario": {"correo": DEMO_MANAGER}}}}
    assert (await demo.post(yo)).json() == manager
    someone = await demo.access()
    assert (await demo.post(yo, **someone.headers)).json()["data"]["yo"]["usuario"]["correo"] == someone.user.correo
    for headers, status in (
        ({"x-forwarded-for": "1.2.3.4"}, 401),
        ({"authorization": "Basic YTpi"}, 401),
        ({"authorization": f"Bearer {SECRET}"}, 401),
        ({"cookie": f"planificador={SECRET}"}, 401),
        ({"host": "evil.example"}, 400),
        ({"origin": "https://evil.example"}, 403),
        ({"sec-fetch-site": "cross-site"}, 403),
    ):
        assert (await demo.post(**headers)).status_code == status, headers
        if status == 401:
            assert (await closing(url, headers=headers))[0] == 4401
    async with connected_client(url) as client:
        assert await client.answer("1", CLIENTS) == {"clientes": {"totalCount": 0}}


async def test_the_demo_closes_with_its_office_manager(demo: Accounts) -> None:
    datos = {"correo": DEMO_MANAGER, "nombre": "Maite Arregi", "roles": [Rol.GESTION]}
    manager = await demo.write(lambda uow: service.crear_usuario(uow, datos))
    async with connected_client(demo.server.websocket_url) as client:
        await demo.write(lambda uow: service.actualizar_usuario(uow, manager.id, None, {"activo": False}))
        await client.socket.wait_closed()
        assert client.socket.close_code == 4401
    assert code_of(await demo.post()) == "UNAUTHENTICATED"
