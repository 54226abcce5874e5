"""Users over the API, their own accounts, one-time links, and the last administrator."""

from functools import partial

import pyotp
import pytest
from tests.clock import ManualClock
from tests.support.graphql import Data, GraphQLClient
from tests.usuarios.conftest import ANE, PASSWORD, actor_of, person, write

from planificador.api.ids import id_of
from planificador.core.data.use_cases.services import Services
from planificador.core.model.actors import Actor, Rol
from planificador.core.model.errors import DomainError
from planificador.usuarios import accesses, links, own_account, service
from planificador.usuarios.credentials import find_access
from planificador.usuarios.models import Acceso, Credencial, Enlace, Token, Usuario
from planificador.usuarios.rules import LINK_LIFETIME, MAX_TOKENS
from planificador.usuarios.second_factor import new_totp_secret
from planificador.usuarios.sign_in import check_password

OTHER = "hamaika txori berde"
Errors = list[tuple[str, str | None]]


async def mutate(graphql: GraphQLClient, verb: str, fields: str, **values: object) -> tuple[Data, Errors]:
    """Return the payload of a mutation, and its problems."""
    name = verb[0].upper() + verb[1:]
    text = f"mutation ($input: {name}Input!) {{ {verb}(input: $input) {{ {fields} errores {{ codigo campo }} }} }}"
    payload = (await graphql(text, input=values))[verb]
    return payload, [(error["codigo"], error["campo"]) for error in payload["errores"]]


NEW: Data = {"correo": "Jon@Example.eus", "nombre": "Jon", "roles": ["GESTION", "COMERCIAL"]}


async def test_a_user_is_created_changed_found_and_deleted(graphql: GraphQLClient) -> None:
    fields = "usuario { id correo nombre roles activo idioma }"
    payload, _ = await mutate(graphql, "crearUsuario", fields, **NEW, contrasena=PASSWORD)
    user = payload["usuario"]
    assert user == {"id": user["id"], **NEW, "correo": "jon@example.eus", "activo": True, "idioma": "ES"}
    _, errors = await mutate(graphql, "crearUsuario", fields, **NEW | {"correo": "JON@example.EUS"})
    assert errors == [("DUPLICADO", "correo")]
    payload, _ = await mutate(graphql, "actualizarUsuario", fields, id=user["id"], roles=["LECTURA"], idioma="EU")
    assert payload["usuario"] == user | {"roles": ["LECTURA"], "idioma": "EU"}
    assert (await graphql("{ usuarios { nodes { nombre } } yo { usuario { nombre } } }")) == {
        "usuarios": {"nodes": [{"nombre": "Jon"}]},
        "yo": None,
    }
    payload, errors = await mutate(graphql, "eliminarUsuario", "id", id=user["id"])
    assert (payload["id"], errors) == (user["id"], [])
    assert await Credencial.all().count() == 0


async def test_all_that_is_wrong_with_a_user_is_told_at_once(graphql: GraphQLClient) -> None:
    values = NEW | {"correo": "jon", "nombre": " ", "contrasena": "corta"}
    _, errors = await mutate(graphql, "crearUsuario", "usuario { id }", **values)
    assert sorted(errors, key=str) == [
        ("CONTRASENA_DEBIL", "contrasena"),
        ("NO_VALIDO", "correo"),
        ("OBLIGATORIO", "nombre"),
    ]


async def test_the_last_active_administrator_stays(graphql: GraphQLClient, services: Services) -> None:
    ane = await person(services)
    jon = await person(services, "jon@example.eus", activo=False)
    await person(services, "miren@example.eus", roles=[Rol.GESTION])
    last = "ULTIMO_ADMINISTRADOR"
    for values, campo in (({"activo": False}, "activo"), ({"roles": ["GESTION"]}, "roles")):
        _, errors = await mutate(graphql, "actualizarUsuario", "usuario { id }", id=id_of(ane), **values)
        assert errors == [(last, campo)]
    assert (await mutate(graphql, "eliminarUsuario", "id", id=id_of(ane)))[1] == [(last, "id")]
    await mutate(graphql, "actualizarUsuario", "usuario { id }", id=id_of(jon), activo=True)
    for verb, values in (("actualizarUsuario", {"activo": False}), ("eliminarUsuario", {})):
        fields = "id" if verb == "eliminarUsuario" else "usuario { id }"
        assert (await mutate(graphql, verb, fields, id=id_of(ane), **values))[1] == []


async def test_two_administrators_cannot_remove_each_other_at_once(services: Services) -> None:
    from asyncio import gather

    users = [await person(services, f"{name}@example.eus") for name in ("ane", "jon")]

    async def deactivate(user: Usuario) -> bool:
        try:
            await write(services, lambda uow: service.actualizar_usuario(uow, user.id, None, {"activo": False}))
        except DomainError:
            return False
        return True

    assert sorted(await gather(*map(deactivate, users))) == [False, True]


async def test_no_secret_is_in_the_schema_or_can_be_searched(graphql: GraphQLClient, services: Services) -> None:
    await person(services, password=PASSWORD)
    types = (await graphql("{ __schema { types { name fields { name } inputFields { name } } } }"))["__schema"]["types"]
    names = {type_["name"] for type_ in types}
    assert not names & {"Credencial", "Enlace", "Intento"}
    shown = {
        field["name"]
        for type_ in types
        if type_["name"].startswith(("Usuario", "Acceso", "Token"))
        for field in [*(type_["fields"] or []), *(type_["inputFields"] or [])]
    }
    assert not {"secreto", "contrasena", "totp", "codigos"} & shown
    stored = await Credencial.all().first()
    assert stored is not None
    found = await graphql("query ($texto: String!) { buscar(texto: $texto) { totalCount } }", texto=stored.contrasena)
    assert found["buscar"]["totalCount"] == 0


async def test_changing_the_password_ends_the_other_accesses(services: Services) -> None:
    user = await person(services, password=PASSWORD)
    _, elsewhere = await write(services, lambda uow: accesses.open_access(uow, user, "::1", ""))
    actor = await actor_of(services, user)
    await write(services, lambda uow: accesses.crear_token(uow, {"nombre": "Informes"}), actor)
    with pytest.raises(DomainError, match="CREDENCIALES_NO_VALIDAS@contrasena"):
        await own_account.prove_oneself(services, actor, OTHER, "::1")
    proof = await own_account.prove_oneself(services, actor, PASSWORD, "::1")
    with pytest.raises(DomainError, match="CONTRASENA_DEBIL@nueva"):
        await own_account.prepare_password(services, proof, "ane ane ane ane", "::1")
    password = await own_account.prepare_password(services, proof, OTHER, "::1")
    await write(services, lambda uow: own_account.cambiar_contrasena(uow, proof, password), actor)
    assert [row.id for row in await Acceso.all()] == [actor.access_id]
    assert await find_access(services, elsewhere) is None
    assert await Token.all().count() == 1, "the programs of the user go on"
    proof = await own_account.prove_oneself(services, actor, OTHER, "::1")
    await write(
        services, partial(own_account.cambiar_contrasena, proof=proof, password=password, revocar_tokens=True), actor
    )
    assert not await Token.exists()
    await check_password(services, ANE, OTHER, "::1")
    with pytest.raises(DomainError, match="CREDENCIALES_NO_VALIDAS"):
        await check_password(services, ANE, PASSWORD, "::1")


async def test_the_second_factor_is_removed_by_one_of_its_codes(services: Services, clock: ManualClock) -> None:
    user = await person(services, password=PASSWORD)
    actor = await actor_of(services, user)
    proof = await own_account.prove_oneself(services, actor, PASSWORD, "::1")
    shared = await write(services, lambda uow: own_account.activar_segundo_factor(uow, proof), actor)
    assert not (await own_account.second_factor_of(user.id)).activo
    code = pyotp.TOTP(shared.secreto).at(clock.now())
    codes = await write(services, lambda uow: own_account.confirmar_segundo_factor(uow, code), actor)
    proof = await own_account.prove_oneself(services, actor, PASSWORD, "::1")
    with pytest.raises(DomainError, match="TRANSICION_NO_PERMITIDA"):
        await write(services, lambda uow: own_account.activar_segundo_factor(uow, proof), actor)
    for wrong in (code, None):
        with pytest.raises(DomainError, match="CREDENCIALES_NO_VALIDAS@codigo"):
            await write(services, partial(own_account.desactivar_segundo_factor, proof=proof, codigo=wrong), actor)
    await write(services, lambda uow: own_account.desactivar_segundo_factor(uow, proof, codes[0]), actor)
    assert await own_account.second_factor_of(user.id) == own_account.SecondFactor()


async def test_a_program_cannot_change_the_account_it_acts_for(services: Services) -> None:
    user = await person(services, password=PASSWORD)
    program = Actor(frozenset(user.roles), user.id, token_id=1)
    for actor in (program, Actor()):
        with pytest.raises(DomainError, match="SIN_ACCESO"):
            await own_account.prove_oneself(services, actor, PASSWORD, "::1")
        with pytest.raises(DomainError, match="SIN_ACCESO"):
            await write(services, lambda uow: accesses.crear_token(uow, {"nombre": "Otro"}), actor)


async def test_who_was_signed_out_meanwhile_creates_no_token(services: Services) -> None:
    user = await person(services)
    signed_out = await actor_of(services, user)
    await write(services, accesses.cerrar_sesion, signed_out)
    inactive = Actor(frozenset(user.roles), (await person(services, "jon@example.eus", activo=False)).id)
    for actor in (signed_out, inactive):
        with pytest.raises(DomainError, match="PERMISO"):
            await write(services, lambda uow: accesses.crear_token(uow, {"nombre": "Otro"}), actor)
    assert await Token.all().count() == 0


async def test_a_second_factor_that_was_confirmed_meanwhile_stays(services: Services, clock: ManualClock) -> None:
    actor = await actor_of(services, await person(services, password=PASSWORD))
    proofs = [await own_account.prove_oneself(services, actor, PASSWORD, "::1") for _ in range(2)]
    shared = await write(services, lambda uow: own_account.activar_segundo_factor(uow, proofs[0]), actor)
    code = pyotp.TOTP(shared.secreto).at(clock.now())
    await write(services, lambda uow: own_account.confirmar_segundo_factor(uow, code), actor)
    with pytest.raises(DomainError, match="TRANSICION_NO_PERMITIDA"):
        await write(services, lambda uow: own_account.activar_segundo_factor(uow, proofs[1]), actor)
    assert (await own_account.second_factor_of(actor.user_id or 0)).activo


async def test_users_end_their_own_accesses_and_tokens_only(services: Services, clock: ManualClock) -> None:
    ane, jon = await person(services), await person(services, "jon@example.eus", roles=[Rol.GESTION])
    actor, other = await actor_of(services, jon), await actor_of(services, ane)
    token = (await write(services, lambda uow: accesses.crear_token(uow, {"nombre": "Informes"}), other)).token
    for verb, row_id in ((accesses.terminar_acceso, other.access_id or 0), (accesses.revocar_token, token.id)):
        with pytest.raises(DomainError, match="NO_ENCONTRADO@id"):
            await write(services, partial(verb, id=row_id, version=None), actor)
    await write(services, lambda uow: accesses.terminar_acceso(uow, actor.access_id or 0, None), other)
    await write(services, lambda uow: accesses.revocar_token(uow, token.id, None), other)
    assert await Token.all().count() == 0
    past = {"nombre": "Tarde", "caduca_en": clock.now()}
    with pytest.raises(DomainError, match="FUERA_DE_RANGO@caducaEn"):
        await write(services, lambda uow: accesses.crear_token(uow, past), other)
    rows = [{"usuario_id": ane.id, "nombre": f"T{n}", "secreto": str(n)} for n in range(MAX_TOKENS)]
    await write(services, lambda uow: uow.create_many(Token, rows))
    with pytest.raises(DomainError, match="FUERA_DE_RANGO"):
        await write(services, lambda uow: accesses.crear_token(uow, {"nombre": "Uno más"}), other)


async def test_signing_out_ends_the_access_or_all_of_them(services: Services) -> None:
    user = await person(services)
    actors = [await actor_of(services, user) for _ in range(3)]
    assert await write(services, accesses.cerrar_sesion, actors[0]) is not None
    assert await write(services, accesses.cerrar_sesion, actors[0]) is None
    assert await Acceso.all().count() == 2
    await write(services, lambda uow: accesses.cerrar_sesion(uow, todos=True), actors[1])
    assert await Acceso.all().count() == 0
    assert await write(services, accesses.cerrar_sesion, Actor()) is None


async def test_a_link_sets_a_password_once(graphql: GraphQLClient, services: Services, clock: ManualClock) -> None:
    user = await person(services, password=PASSWORD)
    actor = await actor_of(services, user)
    await write(services, lambda uow: accesses.crear_token(uow, {"nombre": "Informes"}), actor)
    made = [(await mutate(graphql, "restablecerContrasena", "ruta secreto", id=id_of(user)))[0] for _ in range(2)]
    assert made[1]["ruta"] == f"/cuenta#contrasena={made[1]['secreto']}"
    assert (await Acceso.all().count(), await Token.all().count()) == (1, 1)
    invalid: Errors = [("ENLACE_NO_VALIDO", "secreto")]

    async def use(secreto: str, contrasena: str = OTHER) -> tuple[Data, Errors]:
        return await mutate(graphql, "establecerContrasena", "correo", secreto=secreto, contrasena=contrasena)

    assert (await use(made[0]["secreto"]))[1] == invalid, "a later link replaces it"
    assert (await use(made[1]["secreto"], "corta"))[1] == [("CONTRASENA_DEBIL", "contrasena")]
    payload, errors = await use(made[1]["secreto"])
    assert (payload["correo"], errors) == (ANE, [])
    assert (await use(made[1]["secreto"]))[1] == invalid
    assert (await Acceso.all().count(), await Token.all().count()) == (0, 0)
    await check_password(services, ANE, OTHER, "::1")
    late = (await mutate(graphql, "restablecerContrasena", "secreto", id=id_of(user)))[0]["secreto"]
    await clock.move(LINK_LIFETIME)
    assert (await use(late))[1] == invalid


async def test_a_second_factor_that_an_administrator_removes_ends_accesses_and_tokens_at_once(
    graphql: GraphQLClient, services: Services
) -> None:
    user = await person(services, password=PASSWORD)
    await write(services, lambda uow: service.set_credentials(uow, user, totp=new_totp_secret(), totp_activo=True))
    await write(services, lambda uow: accesses.crear_token(uow, {"nombre": "Informes"}), await actor_of(services, user))
    made = await mutate(graphql, "restablecerContrasena", "secreto", id=id_of(user), quitarSegundoFactor=True)
    assert made[1] == []
    assert await own_account.second_factor_of(user.id) == own_account.SecondFactor()
    assert (await Acceso.all().count(), await Token.all().count()) == (0, 0)


async def test_the_first_administrator_is_made_by_a_link_once(graphql: GraphQLClient, services: Services) -> None:
    paths = [await write(services, links.make_first_administrators_link) for _ in range(2)]
    values = {"correo": ANE, "nombre": "Ane Goñi", "contrasena": PASSWORD}

    async def use(secreto: str, **changes: str) -> Errors:
        return (await mutate(graphql, "crearPrimerAdministrador", "caducaEn", secreto=secreto, **values | changes))[1]

    first, second = [str(path).partition("=")[2] for path in paths]
    invalid: Errors = [("ENLACE_NO_VALIDO", "secreto")]
    assert await use("x" * 43) == invalid
    assert await use(first, contrasena="corta", correo="ane") == [
        ("NO_VALIDO", "correo"),
        ("CONTRASENA_DEBIL", "contrasena"),
    ]
    assert await use(first) == []
    assert await use(second) == invalid
    user = await Usuario.get(correo=ANE)
    assert (user.roles, user.activo) == ([Rol.ADMINISTRACION], True)
    assert (await Acceso.all().count(), await Enlace.all().count()) == (1, 0)
    assert await write(services, links.make_first_administrators_link) is None
    link = await write(services, lambda uow: links.restablecer_contrasena(uow, user.id))
    assert await use(link.secreto) == invalid
    await check_password(services, ANE, PASSWORD, "::1")
