"""One's own account over HTTP: the password, the second factor, tokens, and signing out everywhere."""

import asyncio
from datetime import timedelta

import pyotp
import pytest
from tests.authentication.conftest import Accounts, SignedIn
from tests.clock import ManualClock
from tests.support.graphql import Data

from planificador.api.ids import id_of
from planificador.core.model.actors import Rol
from planificador.usuarios import service
from planificador.usuarios.models import Acceso
from planificador.usuarios.passwords import new_password
from planificador.usuarios.second_factor import STEP_SECONDS

PASSWORD, OTHER = "caballo grapa bateria correcta", "hamaika txori berde"
YO = "{ yo { usuario { correo } segundoFactor { activo codigosRecuperacion } } }"


@pytest.fixture
async def ane(accounts: Accounts) -> SignedIn:
    someone = await accounts.access(await accounts.user(Rol.LECTURA))
    password = await new_password(PASSWORD, someone.user.correo, someone.user.nombre)
    await accounts.write(lambda uow: service.set_credentials(uow, someone.user, contrasena=password.hash))
    return someone


async def mutate(accounts: Accounts, verb: str, fields: str, someone: SignedIn | None = None, **values: object) -> Data:
    """Return the payload of a mutation, with `errores` as a list of their codes."""
    name = verb[0].upper() + verb[1:]
    text = f"mutation ($input: {name}Input!) {{ {verb}(input: $input) {{ {fields} errores {{ codigo }} }} }}"
    body = {"query": text, "variables": {"input": values}}
    response = await accounts.http.post("/graphql", json=body, headers=someone.headers if someone else {})
    payload: Data = response.json()["data"][verb]
    return {**payload, "errores": [error["codigo"] for error in payload["errores"]]}


async def status(accounts: Accounts, someone: SignedIn) -> int:
    return (await accounts.post(**someone.headers)).status_code


async def permitted(accounts: Accounts, someone: SignedIn) -> set[str]:
    """Return the mutations of which `permisos` says that one may use them."""
    permissions = await accounts.post("{ yo { permisos { mutaciones entidades { mutaciones } } } }", **someone.headers)
    found = permissions.json()["data"]["yo"]["permisos"]
    listed = set(found["mutaciones"])
    assert {verb for entity in found["entidades"] for verb in entity["mutaciones"]} <= listed
    return listed


async def sign_in(accounts: Accounts, someone: SignedIn, contrasena: str, codigo: str | None = None) -> list[str]:
    correo = someone.user.correo
    payload = await mutate(accounts, "iniciarSesion", "caducaEn", correo=correo, contrasena=contrasena, codigo=codigo)
    errors: list[str] = payload["errores"]
    return errors


async def test_a_new_password_signs_out_all_others_at_once(accounts: Accounts, ane: SignedIn) -> None:
    elsewhere = await accounts.access(ane.user)
    assert await status(accounts, elsewhere) == 200
    wrong = await mutate(accounts, "cambiarContrasena", "usuario { id }", ane, contrasena=OTHER, nueva=OTHER)
    assert wrong == {"usuario": None, "errores": ["CREDENCIALES_NO_VALIDAS"]}
    changed = await mutate(accounts, "cambiarContrasena", "usuario { id }", ane, contrasena=PASSWORD, nueva=OTHER)
    assert changed == {"usuario": {"id": id_of(ane.user)}, "errores": []}
    assert [await status(accounts, each) for each in (ane, elsewhere)] == [200, 401]
    assert await sign_in(accounts, ane, PASSWORD) == ["CREDENCIALES_NO_VALIDAS"]
    assert await sign_in(accounts, ane, OTHER) == []


async def test_a_code_and_a_recovery_code_sign_in_once_even_at_the_same_time(
    accounts: Accounts, ane: SignedIn, clock: ManualClock
) -> None:
    shared = await mutate(accounts, "activarSegundoFactor", "secreto", ane, contrasena=PASSWORD)
    assert await sign_in(accounts, ane, PASSWORD) == [], "it is not in force yet"
    totp = pyotp.TOTP(shared["secreto"])
    confirmed = await mutate(
        accounts, "confirmarSegundoFactor", "codigosRecuperacion", ane, codigo=totp.at(clock.now())
    )
    codes = confirmed["codigosRecuperacion"]
    state = (await accounts.post(YO, **ane.headers)).json()["data"]["yo"]["segundoFactor"]
    assert state == {"activo": True, "codigosRecuperacion": len(codes)}
    assert await sign_in(accounts, ane, PASSWORD) == ["CODIGO_NECESARIO"]
    for code in (totp.at(clock.now() + timedelta(seconds=STEP_SECONDS)), codes[0]):
        answers = await asyncio.gather(*(sign_in(accounts, ane, PASSWORD, code) for _ in range(3)))
        assert sorted(answers) == [[], ["CREDENCIALES_NO_VALIDAS"], ["CREDENCIALES_NO_VALIDAS"]]
    removed = await mutate(
        accounts, "desactivarSegundoFactor", "usuario { id }", ane, contrasena=PASSWORD, codigo=codes[1]
    )
    assert removed["errores"] == []
    assert await sign_in(accounts, ane, PASSWORD) == []


async def test_the_right_password_is_no_failed_attempt_whatever_else_is_refused(
    accounts: Accounts, ane: SignedIn, clock: ManualClock
) -> None:
    shared = await mutate(accounts, "activarSegundoFactor", "secreto", ane, contrasena=PASSWORD)
    totp = pyotp.TOTP(shared["secreto"])
    await mutate(accounts, "confirmarSegundoFactor", "codigosRecuperacion", ane, codigo=totp.at(clock.now()))
    for _ in range(6):
        again = await mutate(accounts, "activarSegundoFactor", "secreto", ane, contrasena=PASSWORD)
        assert again == {"secreto": None, "errores": ["TRANSICION_NO_PERMITIDA"]}
    await clock.move(timedelta(seconds=STEP_SECONDS))
    assert await sign_in(accounts, ane, PASSWORD, totp.at(clock.now())) == []


async def test_a_link_that_several_use_at_once_sets_one_password(accounts: Accounts, ane: SignedIn) -> None:
    administrator = await accounts.access()
    link = await mutate(accounts, "restablecerContrasena", "secreto", administrator, id=id_of(ane.user))
    words = [f"{OTHER} {n}{n}{n}" for n in range(3)]
    answers = await asyncio.gather(
        *(
            mutate(accounts, "establecerContrasena", "correo", secreto=link["secreto"], contrasena=word)
            for word in words
        )
    )
    assert sorted(answer["errores"] for answer in answers) == [[], ["ENLACE_NO_VALIDO"], ["ENLACE_NO_VALIDO"]]
    assert await status(accounts, ane) == 401


async def test_a_token_of_a_reader_gives_no_more_than_the_reader_may(accounts: Accounts, ane: SignedIn) -> None:
    made = await mutate(accounts, "crearToken", "secreto token { id }", ane, nombre="Informes", escritura=True)
    token = SignedIn(ane.user, made["secreto"], 0, is_token=True)
    assert await status(accounts, token) == 200
    persons = {"crearToken", "cerrarSesion", "cambiarContrasena", "activarSegundoFactor", "desactivarSegundoFactor"}
    listed = [await permitted(accounts, each) for each in (ane, token, await accounts.token(ane.user, escritura=False))]
    assert (persons <= listed[0], persons & listed[1], listed[2]) == (True, set(), set())
    assert {"iniciarSesion", "revocarToken", "posponerAviso"} <= listed[1]
    client = await mutate(accounts, "crearCliente", "cliente { id }", token, nombre="Ataun")
    assert client == {"cliente": None, "errores": ["PERMISO"]}
    roles = await mutate(
        accounts, "actualizarUsuario", "usuario { id }", token, id=id_of(ane.user), roles=["ADMINISTRACION"]
    )
    assert roles["errores"] == ["PERMISO"]
    for verb, values in (
        ("crearToken", {"nombre": "Otro"}),
        ("cambiarContrasena", {"contrasena": PASSWORD, "nueva": OTHER}),
        ("activarSegundoFactor", {"contrasena": PASSWORD}),
        ("confirmarSegundoFactor", {"codigo": "000000"}),
    ):
        assert (await mutate(accounts, verb, "__typename", token, **values))["errores"] == ["SIN_ACCESO"]
    out = await accounts.post("mutation { cerrarSesion(input: {todos: true}) { errores { codigo } } }", **token.headers)
    assert (out.status_code, "set-cookie" in out.headers) == (200, False), "it has ended nothing"
    assert await status(accounts, ane) == 200
    await mutate(accounts, "revocarToken", "__typename", ane, id=made["token"]["id"])
    assert await status(accounts, token) == 401


async def test_a_token_of_an_administrator_makes_and_changes_no_account(accounts: Accounts, ane: SignedIn) -> None:
    administrator = await accounts.access()
    token = await accounts.token(administrator.user)
    ids = [id_of(each.user) for each in (ane, administrator)]
    stranger = {"correo": "robo@example.eus", "nombre": "Robo", "roles": ["ADMINISTRACION"], "contrasena": OTHER}
    attempts: list[tuple[str, Data]] = [("crearUsuario", stranger)]
    attempts += [("restablecerContrasena", {"id": each, "quitarSegundoFactor": True}) for each in ids]
    attempts += [("actualizarUsuario", {"id": each, "correo": "robo@example.eus"}) for each in ids]
    attempts += [(verb, {"id": ids[0]}) for verb in ("eliminarUsuario", "anonimizarUsuario")]
    for verb, values in attempts:
        assert (await mutate(accounts, verb, "__typename", token, **values))["errores"] == ["SIN_ACCESO"], verb
    verbs = {verb for verb, _ in attempts}
    listed = [await permitted(accounts, each) for each in (administrator, token)]
    assert (verbs <= listed[0], verbs & listed[1], "crearCliente" in listed[1]) == (True, set(), True)
    assert [await status(accounts, each) for each in (ane, administrator)] == [200, 200]


async def test_signing_out_everywhere_ends_every_access_at_once(accounts: Accounts, ane: SignedIn) -> None:
    others = [await accounts.access(ane.user) for _ in range(2)]
    assert [await status(accounts, each) for each in others] == [200, 200]
    assert (await mutate(accounts, "cerrarSesion", "__typename", ane, todos=True))["errores"] == []
    assert [await status(accounts, each) for each in (ane, *others)] == [401] * 3
    assert await Acceso.all().count() == 0
