"""Readers with the same roles share what depends on the roles only, and nobody gets another's events by sharing."""

from collections.abc import Sequence
from contextlib import AsyncExitStack
from dataclasses import replace

import pytest
from graphql import GraphQLObjectType
from tests.api.factories import cliente, contratacion, do, formador, sesion
from tests.conftest import Subscribe
from tests.support.authentication import as_actor
from tests.support.graphql import Data, GraphQLClient, Subscription
from tests.support.outages import table_missing
from tests.support.people import person
from tests.support.queries import QueryCounter

from planificador.api.annotations import is_personal, strawberry_field
from planificador.api.execution.documents import Documents
from planificador.api.graphql_adapter import graphql_schema
from planificador.api.ids import decode, encode
from planificador.api.schema.schema import schema
from planificador.api.validation.limits import Limits
from planificador.contrataciones.models import Inscripcion
from planificador.core.model.actors import Actor, Rol

LIVE = "subscription { clientes { totalCount nodes { nombre contrataciones { totalCount } } } }"
CHANGES = "subscription { cambios(tipos: [Cliente]) { tipo operacion campos } }"
ALERTS = "subscription { avisos(horasAnticipacion: 400) { tipo clave lista { clave } aviso { texto } } }"
FILTERED = "subscription ($f: UsuarioFiltro) { usuarios(filtro: $f) { totalCount } }"
ROLES = frozenset({Rol.GESTION})
PERSON = Actor(ROLES, 1, 2, 3, 4)
"""A user of the office, with everything that distinguishes one person from another."""
OF_ROLES = Actor(ROLES)


async def open_all(
    stack: AsyncExitStack, subscribe: Subscribe, text: str, people: Sequence[Actor]
) -> list[Subscription]:
    """Subscribe people, who have received the present state."""
    streams = [await stack.enter_async_context(subscribe(text, headers=as_actor(reader))) for reader in people]
    for events in streams:
        await events.next()
    return streams


@pytest.mark.parametrize("text", [LIVE, CHANGES, ALERTS])
async def test_an_event_takes_as_many_statements_for_one_person_as_for_several_with_the_same_roles(
    graphql: GraphQLClient, subscribe: Subscribe, count_queries: QueryCounter, text: str
) -> None:
    owner, costs = await cliente(graphql), []
    call = {"cliente": owner["id"], "tipo": "LLAMADA", "proximaAccion": "Llamar", "crearRecordatorio": True}
    for count in (1, 8):
        async with AsyncExitStack() as stack:
            streams = await open_all(stack, subscribe, text, [await person() for _ in range(count)])
            with count_queries() as queries:
                if text == ALERTS:
                    await do(graphql, "crearInteraccion", **call, fechaProximaAccion="2026-11-23")
                else:
                    await cliente(graphql, nombre="Ataun")
                received = [await events.next() for events in streams]
            costs.append(len(queries))
        assert received == [received[0]] * count
    assert costs[0] == costs[1]


def reader_of(text: str, actor: Actor, **variables: object) -> Actor:
    document = Documents(graphql_schema(schema), Limits()).parse(text)
    return document.dependencies(None).shared_actor(actor, variables)


@pytest.mark.no_database
@pytest.mark.parametrize(
    ("text", "variables", "is_shared"),
    [
        (LIVE, {}, True),
        (CHANGES, {}, True),
        (ALERTS, {}, False),
        ("subscription { usuarios { nodes { nombre accesos { totalCount } } } }", {}, False),
        ("subscription { usuarios(filtro: {tokens: {some: {}}}) { totalCount } }", {}, False),
        (FILTERED, {"f": {"activo": True}}, True),
        (FILTERED, {"f": {"or": [{"tokens": {}}]}}, False),
        ("subscription { cambios(tipos: [Token]) { id } }", {}, False),
        ("subscription ($t: [TipoNodo!]) { cambios(tipos: $t) { id } }", {"t": ["Cliente", "Acceso"]}, False),
        ("subscription ($t: [TipoNodo!]) { cambios(tipos: $t) { id } }", {"t": ["Cliente"]}, True),
        ('subscription { node(id: "VG9rZW46MQ==") { id } }', {}, False),
        ("subscription { ...F } fragment F on Subscription { usuarios { nodes { ...U } } } "
         "fragment U on Usuario { tokens { totalCount } }", {}, False),
    ],
)  # fmt: skip
def test_what_may_be_of_one_person_is_not_shared(text: str, variables: Data, is_shared: bool) -> None:
    assert reader_of(text, PERSON, **variables) == (OF_ROLES if is_shared else PERSON)
    read_only = replace(PERSON, read_only=True)
    assert reader_of(text, read_only, **variables) == (replace(OF_ROLES, read_only=True) if is_shared else read_only)


@pytest.mark.no_database
def test_an_event_is_of_one_person_if_the_default_of_a_variable_makes_it_so() -> None:
    filtered = "aviso { ... on AvisoSesion { sesion { formador { usuarios(filtro: $f) { totalCount } } } } }"
    text = f"subscription ($f: UsuarioFiltro = {{tokens: {{some: {{}}}}}}) {{ avisos {{ {filtered} }} }}"
    dependencies = Documents(graphql_schema(schema), Limits()).parse(text).dependencies(None)
    assert dependencies.actor_of_events(PERSON, {}) == PERSON


@pytest.mark.no_database
@pytest.mark.parametrize("text", [LIVE, CHANGES, ALERTS, "subscription { formaciones { totalCount } }"])
def test_a_trainer_shares_with_nobody(text: str) -> None:
    trainer = Actor(frozenset({Rol.FORMADOR}), 1, 2)
    assert reader_of(text, trainer) == trainer


@pytest.mark.no_database
def test_fields_that_read_who_the_user_is_are_personal() -> None:
    """A resolver that mentions the actor's identity and is not marked would get none where results are shared."""
    identities = {"user_id", "trainer_id", "token_id", "access_id", "reader_of"}
    types = [kind for kind in graphql_schema(schema).type_map.values() if isinstance(kind, GraphQLObjectType)]
    for kind in types:
        if kind.name.startswith("__") or kind.name in {"Mutation", "Yo"}:  # Yo is reached by `yo` only
            continue
        for name, field in kind.fields.items():
            resolver = strawberry_field(field).base_resolver
            code = getattr(resolver.wrapped_func, "__code__", None) if resolver else None
            assert is_personal(field) or code is None or identities.isdisjoint(code.co_names), f"{kind.name}.{name}"


async def test_trainers_hear_of_their_own_sessions_only(graphql: GraphQLClient, subscribe: Subscribe) -> None:
    trainers = [await formador(graphql, nombre=name) for name in ("Ane", "Jon")]
    contract = await contratacion(graphql)
    times = {"fecha": "2026-11-24"}
    async with AsyncExitStack() as stack:
        people = [await person(Rol.FORMADOR, trainer=decode(trainer["id"])[1]) for trainer in trainers]
        alerts = await open_all(stack, subscribe, ALERTS, people)
        changes = await open_all(stack, subscribe, "subscription { cambios(tipos: [Sesion]) { id operacion } }", people)
        rows = [
            await sesion(graphql, contract, **times, formador=trainer["id"], horaInicio=start, horaFin=end)
            for trainer, start, end in zip(trainers, ("09:00", "11:00"), ("10:00", "12:00"), strict=True)
        ]
        for number, row in enumerate(rows):
            alert = (await alerts[number].next())["avisos"]
            assert alert["clave"].startswith(f"sesion:{decode(row['id'])[1]}:")
            assert (await changes[number].next())["cambios"] == {"id": row["id"], "operacion": "CREADO"}
        for events in (*alerts, *changes):
            await events.expect_nothing(0.05)


async def test_a_trainer_is_told_when_own_rows_cannot_be_read_and_hears_of_changes_afterwards(
    graphql: GraphQLClient, subscribe: Subscribe
) -> None:
    trainer = await formador(graphql)
    contract = await contratacion(graphql)
    row = await sesion(graphql, contract, formador=trainer["id"])
    reader = await person(Rol.FORMADOR, trainer=decode(trainer["id"])[1])
    unknown = {"id": None, "operacion": "DESCONOCIDO"}
    text = "subscription { cambios(tipos: [Sesion]) { id operacion } }"
    async with subscribe(text, headers=as_actor(reader)) as events:
        assert (await events.next())["cambios"] == unknown
        async with table_missing(Inscripcion):
            await do(graphql, "actualizarSesion", id=row["id"], formador=None)
            assert (await events.next())["cambios"] == unknown
        await do(graphql, "actualizarSesion", id=row["id"], formador=trainer["id"])
        assert (await events.next())["cambios"] == unknown
        await do(graphql, "actualizarSesion", id=row["id"], enlaceVc="https://example.com/a")
        assert (await events.next())["cambios"] == {"id": row["id"], "operacion": "ACTUALIZADO"}


async def test_mine_are_actions_and_contracts_of_the_user_and_sessions_of_the_trainer(
    graphql: GraphQLClient, subscribe: Subscribe
) -> None:
    trainer = await formador(graphql)
    ane, jon = await person(Rol.GESTION, trainer=decode(trainer["id"])[1]), await person()
    of_ane = encode("Usuario", ane.user_id or 0)
    contract = await contratacion(graphql, comercial=of_ane)
    action = {"proximaAccion": "Llamar", "fechaProximaAccion": "2026-11-23", "crearRecordatorio": True, "tipo": "OTRO"}
    owner = contract["cliente"]["id"]
    await do(graphql, "crearInteraccion", cliente=owner, responsable=of_ane, **action)
    await do(graphql, "crearInteraccion", cliente=owner, **action)
    await sesion(graphql, contract, fecha="2026-11-23", horaInicio="11:00", horaFin="12:00", formador=trainer["id"])
    other = await contratacion(graphql, comercial=encode("Usuario", jon.user_id or 0))
    text = "avisos(mios: true, tipos: [SESION, RECORDATORIO, SIN_SESIONES]) { clave }"
    expected = {"recordatorio:1:2026-11-23", "sesion:1:2026-11-23T10:00Z"}
    assert await claves(graphql, ane, text) == expected
    assert await claves(graphql, jon, text) == {f"sin_sesiones:{decode(other['id'])[1]}:2026-11-23"}
    assert await claves(graphql, Actor(ROLES), text) == set()
    live = "subscription { avisos(mios: true, tipos: [SIN_SESIONES]) { tipo lista { clave } clave } }"
    async with subscribe(live, headers=as_actor(ane)) as events:
        assert (await events.next())["avisos"]["lista"] == []
        await do(graphql, "actualizarContratacion", id=other["id"], comercial=of_ane)
        assert (await events.next())["avisos"]["tipo"] == "NUEVO"
        assert len(await claves(graphql, ane, text)) == 3


async def claves(graphql: GraphQLClient, reader: Actor, text: str) -> set[str]:
    answer = await graphql(f"{{ {text} }}", headers=as_actor(reader))
    return {alert["clave"] for alert in answer["avisos"]}
