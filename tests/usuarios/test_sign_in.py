"""Signing in over the API: what the answer tells, and how guessing is slowed down."""

import asyncio
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta

import pyotp
import pytest
from tests.clock import ManualClock
from tests.support.graphql import GraphQLClient, GraphQLResponseError
from tests.support.queries import QueryCounter
from tests.usuarios.conftest import ANE, PASSWORD, actor_of, person, write

from planificador.core.data.use_cases.services import Services
from planificador.core.model.errors import DomainError
from planificador.usuarios import own_account, service, sign_in
from planificador.usuarios.credentials import find_access
from planificador.usuarios.models import Acceso, Credencial, Intento, Usuario
from planificador.usuarios.passwords import MAX_OF_ADDRESS, HashingQueue, hashing
from planificador.usuarios.rules import DEMO_PASSWORD, MAX_PASSWORD, normalized_password
from planificador.usuarios.throttling import FREE_PER_ACCOUNT, FREE_PER_ORIGIN, FREE_PER_PAIR, Attempt, count_attempt

SIGN_IN = """mutation ($correo: String!, $contrasena: String!, $codigo: String) {
  iniciarSesion(input: {correo: $correo, contrasena: $contrasena, codigo: $codigo}) {
    caducaEn errores { codigo campo mensaje }
  }
}"""
WRONG = [("CREDENCIALES_NO_VALIDAS", None)]
Errors = list[tuple[str, str | None]]


@pytest.fixture
async def ane(services: Services) -> Usuario:
    return await person(services, password=PASSWORD)


async def attempt(graphql: GraphQLClient, correo: str, contrasena: str, codigo: str | None = None) -> Errors:
    answer = (await graphql(SIGN_IN, correo=correo, contrasena=contrasena, codigo=codigo))["iniciarSesion"]
    assert bool(answer["caducaEn"]) is not bool(answer["errores"])
    return [(error["codigo"], error["campo"]) for error in answer["errores"]]


@contextmanager
def verifications(count: int) -> Iterator[None]:
    """Expect so many comparisons of a password with a hash."""
    before = hashing.verifications
    yield
    assert hashing.verifications - before == count


async def signed_in(services: Services, correo: str = ANE, codigo: str | None = None, address: str = "::1") -> str:
    """Return the secret of a new access."""
    proof = await sign_in.check_password(services, correo, PASSWORD, address)
    await sign_in.require_code(services, proof, codigo)
    return (await write(services, lambda uow: sign_in.iniciar_sesion(uow, proof, codigo, address, "test")))[1]


async def test_whoever_knows_the_password_signs_in(graphql: GraphQLClient, ane: Usuario) -> None:
    assert await attempt(graphql, "ANE@Example.eus", PASSWORD) == []
    assert await Acceso.filter(usuario_id=ane.id).count() == 1
    assert await Intento.filter(fallos__gt=0).count() == 0


async def test_a_long_password_of_composed_characters_is_the_same_however_it_is_typed(
    services: Services, graphql: GraphQLClient
) -> None:
    password = unicodedata.normalize("NFD", "ñáéíóúü" * 10) + "Bidasoa 47"
    assert len(password) > MAX_PASSWORD
    await person(services, password=normalized_password(password))
    assert await attempt(graphql, ANE, password) == []
    assert await attempt(graphql, ANE, unicodedata.normalize("NFC", password)) == []
    assert await attempt(graphql, ANE, password + "x" * MAX_PASSWORD) == WRONG


async def test_the_answer_does_not_tell_which_addresses_are_known(
    graphql: GraphQLClient, services: Services, ane: Usuario
) -> None:
    await person(services, "sin@example.eus")
    inactive = await person(services, "baja@example.eus", PASSWORD, activo=False)
    answers = []
    for correo, password in [
        (ANE, "sardinas"),
        (ANE, PASSWORD * 10),
        ("nadie@example.eus", PASSWORD),
        ("sin@example.eus", PASSWORD),
        (inactive.correo, PASSWORD),
        ("not an address", PASSWORD),
    ]:
        with verifications(1):
            answers.append((await graphql(SIGN_IN, correo=correo, contrasena=password))["iniciarSesion"])
    assert [answer["errores"][0]["codigo"] for answer in answers] == ["CREDENCIALES_NO_VALIDAS"] * 6
    assert all(answer == answers[0] for answer in answers)
    counted = [
        await Intento.filter(clave__in=Attempt.of(correo, "127.0.0.1").keys).count()
        for correo in (ANE, "nadie@example.eus")
    ]
    assert counted == [3, 3]


async def test_an_address_that_no_text_of_the_database_may_be_is_unknown(graphql: GraphQLClient) -> None:
    for correo in ("a\0b@example.eus", "\0", "\ufffe", "a\ud800@example.eus".encode(errors="replace").decode()):
        assert await attempt(graphql, correo, PASSWORD) == WRONG


async def test_an_attempt_sends_the_same_statements_whether_there_is_an_account(
    graphql: GraphQLClient, services: Services, ane: Usuario, clock: ManualClock, count_queries: QueryCounter
) -> None:
    without_password = await person(services, "sin@example.eus")
    inactive = await person(services, "baja@example.eus", PASSWORD, activo=False)
    sent = []
    for correo in (ANE, without_password.correo, inactive.correo, "nadie@example.eus", "not an address"):
        await Intento.all().delete()
        with count_queries() as queries:
            assert await attempt(graphql, correo, "sardinas") == WRONG
        sent.append(list(queries))
        assert queries.round_trips == 2
    assert all(statements == sent[0] for statements in sent)


def aliases(guesses: int) -> str:
    """Return a document that guesses several times, and then tries the right password."""
    wrong = "\n".join(f"a{n}: iniciarSesion(input: $guess) {{ caducaEn }}" for n in range(guesses))
    return f"""mutation ($guess: IniciarSesionInput!, $right: IniciarSesionInput!) {{
      {wrong} right: iniciarSesion(input: $right) {{ errores {{ codigo }} }}
    }}"""


async def test_many_aliases_guess_five_times(graphql: GraphQLClient, ane: Usuario, clock: ManualClock) -> None:
    inputs = {name: {"correo": ANE, "contrasena": word} for name, word in (("guess", "x"), ("right", PASSWORD))}
    with verifications(0), pytest.raises(GraphQLResponseError, match="LIMIT_EXCEEDED"):
        await graphql(aliases(99), **inputs)
    with verifications(FREE_PER_PAIR):
        data = await graphql(aliases(24), **inputs)
    assert data.pop("right") == {"errores": [{"codigo": "DEMASIADOS_INTENTOS"}]}
    assert all(answer == {"caducaEn": None} for answer in data.values())
    # Nobody is locked out: the pause is short, and grows with further failures only.
    await clock.move(timedelta(seconds=1))
    assert await attempt(graphql, ANE, PASSWORD) == []


async def test_attempts_at_once_count_before_they_are_judged(graphql: GraphQLClient, ane: Usuario) -> None:
    answers = await asyncio.gather(*(attempt(graphql, ANE, f"guess {n}") for n in range(3 * MAX_OF_ADDRESS)))
    assert sum(answer == WRONG for answer in answers) <= FREE_PER_PAIR
    assert all(answer in (WRONG, [("DEMASIADOS_INTENTOS", None)]) for answer in answers)


async def counted(services: Services, correo: str, address: str) -> bool:
    """Return whether a failed attempt was let through."""
    try:
        await write(services, lambda uow: count_attempt(uow, Attempt.of(correo, address)))
    except DomainError:
        return False
    return True


async def test_an_attempt_that_waited_for_a_later_one_is_not_too_early(
    services: Services, clock: ManualClock, database: str
) -> None:
    assert await counted(services, ANE, "192.0.2.1")
    clock.reset(clock.now() - timedelta(seconds=1))
    assert await counted(services, ANE, "192.0.2.1")


@pytest.mark.parametrize(
    "spelling", ["Ane <{}>", f"{'x' * 300} <{{}}>", f"{' ' * 300}{{}}"], ids=["name", "long", "spaces"]
)
async def test_no_spelling_of_an_address_gives_more_guesses(
    graphql: GraphQLClient, services: Services, ane: Usuario, spelling: str
) -> None:
    while await counted(services, ANE, "127.0.0.1"):
        pass
    assert await attempt(graphql, spelling.format(ANE), PASSWORD) != []


async def test_one_address_that_tries_many_accounts_is_slowed_down(services: Services, database: str) -> None:
    tried = [await counted(services, f"{n}@example.eus", "192.0.2.1") for n in range(FREE_PER_ORIGIN + 5)]
    assert tried == [True] * FREE_PER_ORIGIN + [False] * 5
    assert await counted(services, "other@example.eus", "192.0.2.2")


async def test_many_addresses_that_try_one_account_are_slowed_down_but_not_its_user(
    services: Services, ane: Usuario
) -> None:
    home = "203.0.113.9"
    await signed_in(services, address=home)
    tried = [await counted(services, ANE, f"192.0.2.{n}") for n in range(FREE_PER_ACCOUNT + 5)]
    assert tried == [True] * FREE_PER_ACCOUNT + [False] * 5
    assert await signed_in(services, address=home)


async def test_signing_in_to_ones_own_account_gives_no_guesses_of_others(services: Services, ane: Usuario) -> None:
    for _ in range(2):
        await signed_in(services, address="192.0.2.1")
    while await counted(services, f"{await Intento.all().count()}@example.eus", "192.0.2.1"):
        pass
    await signed_in(services, address="192.0.2.1")
    assert not await counted(services, "other@example.eus", "192.0.2.1")


async def test_failures_are_forgotten_and_their_rows_deleted(
    services: Services, clock: ManualClock, database: str
) -> None:
    for n in range(10):
        await counted(services, ANE, f"192.0.2.{n}")
    await clock.move(timedelta(days=1, seconds=1))
    await counted(services, "jon@example.eus", "203.0.113.1")
    assert await Intento.all().count() == 3


async def test_a_sign_in_always_has_a_new_secret_and_ends_the_access_before(services: Services, ane: Usuario) -> None:
    first = await signed_in(services)
    found = await find_access(services, first)
    assert found is not None
    proof = await sign_in.check_password(services, ANE, PASSWORD, "::1")
    _, second = await write(services, lambda uow: sign_in.iniciar_sesion(uow, proof, None, "::1", "test"), found.actor)
    assert second != first
    assert await find_access(services, first) is None
    assert await find_access(services, second) is not None


async def test_a_proof_is_of_no_use_after_the_password_has_changed(services: Services, ane: Usuario) -> None:
    proof = await sign_in.check_password(services, ANE, PASSWORD, "::1")
    await write(services, lambda uow: service.set_credentials(uow, ane, contrasena="another hash"))
    with pytest.raises(DomainError, match="CREDENCIALES_NO_VALIDAS"):
        await write(services, lambda uow: sign_in.iniciar_sesion(uow, proof, None, "::1", "test"))


async def test_an_old_hash_is_made_anew_at_signing_in(services: Services, ane: Usuario) -> None:
    from argon2 import PasswordHasher

    old = PasswordHasher(time_cost=1, memory_cost=64, parallelism=1).hash(PASSWORD)
    await Credencial.filter(usuario_id=ane.id).update(contrasena=old)
    await signed_in(services)
    stored = (await Credencial.get(usuario_id=ane.id)).contrasena
    assert stored is not None
    assert "m=47104" in stored
    await signed_in(services)
    assert (await Credencial.get(usuario_id=ane.id)).contrasena == stored


async def test_nobody_signs_in_with_the_demos_password_to_another_server(
    services: Services, graphql: GraphQLClient
) -> None:
    await person(services, password=DEMO_PASSWORD)
    assert await attempt(graphql, ANE, DEMO_PASSWORD) == WRONG


async def with_second_factor(services: Services, user: Usuario, clock: ManualClock) -> tuple[pyotp.TOTP, list[str]]:
    """Activate a second factor and return it, with the recovery codes."""
    actor = await actor_of(services, user)
    proof = await own_account.prove_oneself(services, actor, PASSWORD, "::1")
    shared = await write(services, lambda uow: own_account.activar_segundo_factor(uow, proof), actor)
    totp = pyotp.TOTP(shared.secreto)
    with pytest.raises(DomainError):
        await write(services, lambda uow: own_account.confirmar_segundo_factor(uow, "abc"), actor)
    codes = await write(services, lambda uow: own_account.confirmar_segundo_factor(uow, totp.at(clock.now())), actor)
    return totp, codes


async def test_the_second_factor_is_asked_for_and_each_code_used_once(
    services: Services, graphql: GraphQLClient, ane: Usuario, clock: ManualClock
) -> None:
    totp, codes = await with_second_factor(services, ane, clock)
    wrong_code = [("CREDENCIALES_NO_VALIDAS", "codigo")]
    assert await attempt(graphql, ANE, PASSWORD) == [("CODIGO_NECESARIO", "codigo")]
    assert await attempt(graphql, ANE, "sardinas") == WRONG
    assert await attempt(graphql, ANE, PASSWORD, totp.at(clock.now())) == wrong_code, "it confirmed the factor"
    await clock.move(timedelta(seconds=30))
    code = totp.at(clock.now())
    assert await attempt(graphql, ANE, PASSWORD, code) == []
    assert await attempt(graphql, ANE, PASSWORD, code) == wrong_code
    assert await attempt(graphql, ANE, PASSWORD, codes[0].upper()) == []
    assert await attempt(graphql, ANE, PASSWORD, codes[0]) == wrong_code
    state = await own_account.second_factor_of(ane.id)
    assert (state.activo, state.codigos_recuperacion) == (True, len(codes) - 1)


async def test_guessed_codes_are_slowed_down_too(
    services: Services, graphql: GraphQLClient, ane: Usuario, clock: ManualClock
) -> None:
    totp, _ = await with_second_factor(services, ane, clock)
    await clock.move(timedelta(minutes=5))
    for _ in range(FREE_PER_PAIR):
        # Asking which code is needed between the guesses does not make room for more of them.
        assert await attempt(graphql, ANE, PASSWORD) == [("CODIGO_NECESARIO", "codigo")]
        assert await attempt(graphql, ANE, PASSWORD, "000000") == [("CREDENCIALES_NO_VALIDAS", "codigo")]
    assert await attempt(graphql, ANE, PASSWORD, totp.at(clock.now())) == [("DEMASIADOS_INTENTOS", None)]


async def test_a_flood_of_hashes_leaves_places_to_others() -> None:
    queue, release = HashingQueue(concurrent=1, waiting=8), asyncio.Event()
    refused = 0

    async def guess(address: str) -> None:
        nonlocal refused
        try:
            async with queue.place(address):
                await release.wait()
        except DomainError:
            refused += 1

    flood = [asyncio.create_task(guess("192.0.2.1")) for _ in range(100)]
    polite = [asyncio.create_task(guess(f"203.0.113.{n}")) for n in range(2)]
    await asyncio.sleep(0)
    assert refused == 100 - MAX_OF_ADDRESS
    release.set()
    await asyncio.gather(*flood, *polite)
    assert refused == 100 - MAX_OF_ADDRESS
    async with queue.place("192.0.2.1"):
        pass


async def test_a_polite_client_is_answered_during_a_flood(graphql: GraphQLClient, ane: Usuario) -> None:
    flood = asyncio.gather(*(attempt(graphql, f"{n}@example.eus", PASSWORD) for n in range(40)))
    answered = 0
    while not flood.done():
        await graphql("{ __typename }")
        answered += 1
    answers = await flood
    assert answered > 3, "the event loop was not blocked by the hashes"
    assert [("DEMASIADOS_INTENTOS", None)] in answers
