"""Accesses and tokens: opaque secrets, found by their hashes while they are valid and their user is active."""

from datetime import timedelta

from tests.clock import ManualClock
from tests.usuarios.conftest import person, write

from planificador.core.data.use_cases.services import Services
from planificador.core.model.actors import Actor, Rol
from planificador.core.model.texts import Idioma
from planificador.usuarios import accesses, service
from planificador.usuarios.credentials import USE_INTERVAL, find_access, find_token
from planificador.usuarios.models import Acceso, Token, Usuario
from planificador.usuarios.rules import ACCESS_LONGEST, ACCESS_UNUSED, MAX_ACCESSES
from planificador.usuarios.secrets import digest

PEER, BROWSER = "198.51.100.7", "Mozilla/5.0 (X11)"


async def opened(services: Services, user: Usuario) -> tuple[Acceso, str]:
    return await write(services, lambda uow: accesses.open_access(uow, user, PEER, BROWSER))


async def test_an_access_is_found_by_its_secret_which_is_not_stored(services: Services, clock: ManualClock) -> None:
    user = await person(services, idioma=Idioma.EU)
    access, secret = await opened(services, user)
    found = await find_access(services, secret)
    assert found is not None
    assert found.actor == Actor(frozenset({Rol.ADMINISTRACION}), user.id, access_id=access.id)
    assert (found.idioma, found.expires) == (Idioma.EU, clock.now() + ACCESS_UNUSED)
    assert (access.origen, access.navegador) == ("198.51.100.0/24", BROWSER)
    stored = await Acceso.get(id=access.id)
    assert secret not in repr(vars(stored))
    assert stored.secreto == digest(secret)
    for other in ("", digest(secret), secret[:-1], secret + "A", "x" * 10_000):
        assert await find_access(services, other) is None
    assert await find_token(services, secret) is None


async def test_each_sign_in_makes_a_new_secret(services: Services) -> None:
    user = await person(services)
    assert len({(await opened(services, user))[1] for _ in range(3)}) == 3


async def test_the_last_use_is_written_once_a_minute_and_prolongs(services: Services, clock: ManualClock) -> None:
    access, secret = await opened(services, await person(services))
    start = clock.now()
    await clock.move(USE_INTERVAL - timedelta(seconds=1))
    await find_access(services, secret)
    assert (await Acceso.get(id=access.id)).usado_en == start
    await clock.move(timedelta(seconds=1))
    found = await find_access(services, secret)
    stored = await Acceso.get(id=access.id)
    assert found is not None
    assert (stored.usado_en, stored.caduca_en, stored.version) == (clock.now(), clock.now() + ACCESS_UNUSED, 1)
    assert found.expires == stored.caduca_en


async def test_an_access_ends_when_it_is_unused_or_old(services: Services, clock: ManualClock) -> None:
    user = await person(services)
    _, secret = await opened(services, user)
    await clock.move(ACCESS_UNUSED)
    assert await find_access(services, secret) is None
    _, used = await opened(services, user)
    for _ in range(ACCESS_LONGEST // ACCESS_UNUSED + 1):
        assert await find_access(services, used) is not None
        await clock.move(ACCESS_UNUSED - timedelta(days=1))
    await clock.move(ACCESS_UNUSED)
    assert await find_access(services, used) is None


async def test_deactivating_ends_accesses_and_tokens_for_good(services: Services) -> None:
    await person(services, "jon@example.eus")
    user = await person(services)
    _, secret = await opened(services, user)
    actor = Actor(frozenset(user.roles), user.id)
    new = await write(
        services, lambda uow: accesses.crear_token(uow, {"nombre": "Informes", "escritura": False}), actor
    )
    token, token_secret = new.token, new.secreto
    found = await find_token(services, token_secret)
    assert found is not None
    assert (found.actor.token_id, found.actor.read_only, found.expires) == (token.id, True, None)
    assert token_secret.startswith("plf_")
    assert await find_access(services, token_secret) is None
    await write(services, lambda uow: service.actualizar_usuario(uow, user.id, None, {"activo": False}))
    assert await find_access(services, secret) is None is await find_token(services, token_secret)
    await write(services, lambda uow: service.actualizar_usuario(uow, user.id, None, {"activo": True}))
    assert await find_access(services, secret) is None is await find_token(services, token_secret)
    assert not await Token.exists()


async def test_a_user_has_a_bounded_number_of_accesses(services: Services, clock: ManualClock) -> None:
    user = await person(services)
    _, first = await opened(services, user)
    for _ in range(MAX_ACCESSES):
        await clock.move(timedelta(seconds=1))
        _, last = await opened(services, user)
    assert await Acceso.filter(usuario_id=user.id).count() == MAX_ACCESSES
    assert await find_access(services, first) is None
    assert await find_access(services, last) is not None
