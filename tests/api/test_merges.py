"""Two rows of one company or person become one, with all that refers to them; a preview tells what would happen."""

import asyncio
from typing import Any

import pytest
from tests.api.factories import (
    all_rows,
    attempt,
    cliente,
    contratacion,
    do,
    exists,
    participante,
    read,
    refused,
    sesion,
)
from tests.conftest import Subscribe
from tests.support.graphql import Data, GraphQLClient, GraphQLResponseError
from tests.support.queries import QueryCounter

from planificador.api.planner import mutations
from planificador.api.planner.statement_execution import read_statement
from planificador.api.planner.statements import Statement
from planificador.core.model.base import BaseModel, references_to
from planificador.interacciones.merges import KINDS

PREVIEW = """
query ($conservar: ID!, $absorber: ID!) {
  previsualizarFusion(conservar: $conservar, absorber: $absorber) {
    conservar { id } absorber { id }
    campos { campo conservar absorber resultado }
    relaciones { tipo campo total unidas }
    errores { codigo campo }
    advertencias { codigo campo mensaje }
  }
}
"""
PLURALS = ("clientesFinales", "contactos", "participantes", "contrataciones", "sesiones", "interacciones")
ATTENDANCE = """
{
  contrataciones(orden: [ID]) {
    nodes { inscripciones { nodes { estado bajaEn contratacion { id } participante { id } } } }
  }
  sesiones(orden: [ID]) { nodes { asistencias { nodes { estado minutos participante { id } } } } }
}
"""


def pair(kept: Data, absorbed: Data) -> Data:
    return {"conservar": kept["id"], "absorber": absorbed["id"]}


async def preview(graphql: GraphQLClient, kept: Data, absorbed: Data) -> Data:
    return dict((await graphql(PREVIEW, **pair(kept, absorbed)))["previsualizarFusion"])


async def attendance_rows(graphql: GraphQLClient) -> tuple[list[Data], list[Data]]:
    """Return all enrolments and all attendance, in the order of contracts and sessions."""
    answer = await graphql(ATTENDANCE)
    lists = ("contrataciones", "inscripciones"), ("sesiones", "asistencias")
    enrolments, attendance = (
        [row for parent in answer[plural]["nodes"] for row in parent[children]["nodes"]] for plural, children in lists
    )
    return enrolments, attendance


async def business(graphql: GraphQLClient, name: str, **values: Any) -> dict[str, Data]:
    """Create a client with an end client and one row of everything that refers to them."""
    client = await cliente(graphql, nombre=name, **values)
    final = await do(graphql, "crearClienteFinal", cliente=client["id"], nombre=f"{name} Final")
    company = {"cliente": client["id"], "clienteFinal": final["id"]}
    contact = await do(graphql, "crearContacto", **company, nombre="Maite", principal=True)
    person = await do(graphql, "crearParticipante", **company, nombre="Jon", apellidos="Agirre")
    contract = await contratacion(graphql, "EN_CURSO", **company)
    await do(graphql, "inscribirParticipantes", contratacion=contract["id"], participantes=[person["id"]])
    session = await sesion(graphql, contract, fecha="2026-11-20")
    await attend(graphql, session, person)
    links = {"contacto": contact["id"], "contratacion": contract["id"]}
    interaction = await do(graphql, "crearInteraccion", **company, **links, tipo="LLAMADA")
    rows = {"client": client, "final": final, "contact": contact, "person": person}
    return rows | {"contract": contract, "session": session, "interaction": interaction}


async def attend(graphql: GraphQLClient, session: Data, person: Data, estado: str = "PRESENTE", **values: Any) -> None:
    entry = {"participante": person["id"], "estado": estado, **values}
    await do(graphql, "registrarAsistencia", sesion=session["id"], asistencias=[entry])


async def enrol(graphql: GraphQLClient, contract: Data, *people: Data) -> list[Data]:
    ids = [person["id"] for person in people]
    return list(await do(graphql, "inscribirParticipantes", contratacion=contract["id"], participantes=ids))


def with_owner(row: Data, name: str, owner: Data) -> Data:
    """Return the row as it is after a merge that gives it another owner."""
    return row | {name: {"id": owner["id"]}, "version": row["version"] + 1, "actualizado": "2026-11-23T08:00:00Z"}


async def test_everything_that_refers_to_a_client_refers_to_the_merged_one(graphql: GraphQLClient) -> None:
    kept, absorbed = await business(graphql, "Forjas Uno"), await business(graphql, "Forjas Dos")
    before = {plural: await all_rows(graphql, plural) for plural in PLURALS}
    enrolled = await attendance_rows(graphql)
    answer = await attempt(graphql, "fusionarClientes", **pair(kept["client"], absorbed["client"]))
    assert (answer.errores, answer.advertencias) == ([], [])
    for plural, rows in before.items():
        for row, earlier in zip(await all_rows(graphql, plural), rows, strict=True):
            moved = earlier.get("cliente") == {"id": absorbed["client"]["id"]}
            expected = with_owner(earlier, "cliente", kept["client"]) if moved else earlier
            assert row == expected
    assert await attendance_rows(graphql) == enrolled
    assert not await exists(graphql, absorbed["client"])
    assert await refused(graphql, "actualizarCliente", id=absorbed["client"]["id"]) == [("NO_ENCONTRADO", "id")]
    stale = {"id": absorbed["contract"]["id"], "version": absorbed["contract"]["version"], "notas": "N"}
    assert await refused(graphql, "actualizarContratacion", **stale) == [("CONFLICTO", "version")]


async def test_a_chain_of_interactions_moves_whole_with_its_reminders(graphql: GraphQLClient) -> None:
    kept, absorbed = [await cliente(graphql) for _ in range(2)]
    action = {"fechaProximaAccion": "2026-11-24", "recordatorios": [{"diasAntes": 1}]}
    first = await do(graphql, "crearInteraccion", cliente=absorbed["id"], tipo="LLAMADA", **action)
    later = {"cliente": absorbed["id"], "tipo": "VISITA", "seguimientoDe": first["id"]}
    rows = [first, *[await do(graphql, "crearInteraccion", **later) for _ in range(2)]]
    answer = await attempt(graphql, "fusionarClientes", **pair(kept, absorbed))
    assert (answer.errores, answer.advertencias) == ([], [])
    moved = [await read(graphql, row) for row in rows]
    assert [row["cliente"]["id"] for row in moved] == [kept["id"]] * 3
    assert [row["seguimientoDe"] for row in moved] == [None, {"id": first["id"]}, {"id": first["id"]}]
    await do(graphql, "crearInteraccion", cliente=kept["id"], tipo="OTRO", seguimientoDe=rows[2]["id"])
    listed = (await graphql("{ avisos { texto } }"))["avisos"]
    assert len(listed) == 1
    assert kept["nombre"] in listed[0]["texto"]


async def test_an_answer_about_what_a_merge_has_just_deleted_says_so(
    graphql: GraphQLClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The merge comes between the commit of the mutation and the reading of its payload."""
    contract = await contratacion(graphql)
    kept, absorbed = [await participante(graphql, contract["cliente"]) for _ in range(2)]
    _, enrolment = await enrol(graphql, contract, kept, absorbed)

    async def read_after_the_merge(statement: Statement) -> bytes | None:
        monkeypatch.undo()
        await do(graphql, "fusionarParticipantes", **pair(kept, absorbed))
        return await read_statement(statement)

    monkeypatch.setattr(mutations, "read_statement", read_after_the_merge)
    text = "inscripcion { id participante { nombre } } errores { codigo }"
    answer = await graphql.response(
        f'mutation {{ darDeBajaInscripcion(input: {{id: "{enrolment["id"]}"}}) {{ {text} }} }}'
    )
    (error,) = answer.json()["errors"]
    assert (error["extensions"]["code"], error["path"]) == (
        "DELETED_MEANWHILE",
        ["darDeBajaInscripcion", "inscripcion", "participante"],
    )


async def test_a_preview_counts_what_would_move_and_writes_nothing(graphql: GraphQLClient) -> None:
    kept = await business(graphql, "Forjas Uno", telefono="943 11 22 33", nif="B20000006")
    absorbed = await business(graphql, "Forjas Dos", correo="info@dos.eus", telefono="943 44 55 66", estado="INACTIVO")
    before = {plural: await all_rows(graphql, plural) for plural in ("clientes", *PLURALS)}
    view = await preview(graphql, kept["client"], absorbed["client"])
    assert (view["conservar"], view["absorber"]) == ({"id": kept["client"]["id"]}, {"id": absorbed["client"]["id"]})
    assert view["relaciones"] == [
        {"tipo": tipo, "campo": "cliente", "total": 1, "unidas": 0}
        for tipo in ("ClienteFinal", "Contacto", "Contratacion", "Inscripcion", "Interaccion", "Participante")
    ]
    fields = {item["campo"]: (item["conservar"], item["absorber"], item["resultado"]) for item in view["campos"]}
    assert fields == {
        "nombre": ("Forjas Uno", "Forjas Dos", "Forjas Uno"),
        "nif": ("B20000006", None, "B20000006"),
        "tipoNif": ("NIF", None, "NIF"),
        "paisNif": ("ES", None, "ES"),
        "correo": (None, "info@dos.eus", "info@dos.eus"),
        "telefono": ("943 11 22 33", "943 44 55 66", "943 11 22 33"),
    }
    assert (view["errores"], view["advertencias"]) == ([], [])
    assert {plural: await all_rows(graphql, plural) for plural in before} == before


async def test_a_merged_client_has_the_chosen_values_and_those_that_it_lacked(graphql: GraphQLClient) -> None:
    kept = await cliente(graphql, nombre="Uno", telefono="943 11 22 33", notas="Cliente antiguo", estado="INACTIVO")
    address = {"direccion": "12 quai de Lesseps", "codigoPostal": "64100", "localidad": "Bayonne", "pais": "FR"}
    number = {"nif": "FR40303265045"}
    absorbed = await cliente(graphql, nombre="Dos", telefono="943 44 55 66", notas="Paga tarde", **address, **number)
    chosen = {"telefono": absorbed["telefono"], "nombre": "Uno y Dos"}
    merged = await do(graphql, "fusionarClientes", **pair(kept, absorbed), **chosen)
    notes = {"notas": "Cliente antiguo\n\nPaga tarde"}
    expected = kept | chosen | address | number | notes | {"tipoNif": "IVA", "paisNif": "FR", "version": 2}
    assert merged | {"tipoNif": "IVA"} == expected
    found = await graphql('{ buscar(texto: "943445566") { nodes { id } } }')
    assert found["buscar"]["nodes"] == [{"id": kept["id"]}]


async def test_the_number_of_the_absorbed_client_can_be_chosen_and_wrong_values_are_refused(
    graphql: GraphQLClient,
) -> None:
    kept, absorbed = [await cliente(graphql, nif=nif) for nif in ("B20000006", "A20000006")]
    wrong = {"nif": "B20000007", "correo": "x"}
    problems = [("NO_VALIDO", "correo"), ("NIF_NO_VALIDO", "nif")]
    assert await refused(graphql, "fusionarClientes", **pair(kept, absorbed), **wrong) == problems
    several = {"nombre": " ", "nif": "12345678A", "codigoPostal": "0"}
    assert await refused(graphql, "fusionarClientes", **pair(kept, absorbed), **several) == [
        ("OBLIGATORIO", "nombre"),
        ("NIF_NO_VALIDO", "nif"),
        ("NO_VALIDO", "codigoPostal"),
    ]
    assert await refused(graphql, "fusionarClientes", **pair(kept, absorbed), nif="B20000007") == [
        ("NIF_NO_VALIDO", "nif")
    ]
    assert await exists(graphql, absorbed)
    assert (await do(graphql, "fusionarClientes", **pair(kept, absorbed), nif="A20000006"))["nif"] == "A20000006"


async def test_a_person_who_was_enrolled_twice_is_enrolled_once_with_the_better_attendance(
    graphql: GraphQLClient,
) -> None:
    contract = await contratacion(graphql, "EN_CURSO")
    owner = contract["cliente"]
    kept, absorbed = await participante(graphql, owner), await participante(graphql, owner, correo="jon@x.eus")
    other = await contratacion(graphql, "EN_CURSO", cliente=owner["id"], formacion=contract["formacion"]["id"])
    first, _ = await enrol(graphql, contract, kept, absorbed)
    await do(graphql, "darDeBajaInscripcion", id=first["id"])
    await enrol(graphql, other, absorbed)
    sessions = [await sesion(graphql, contract, fecha=f"2026-11-{day}") for day in (17, 18, 19, 20)]
    states: list[tuple[Data | None, Data | None, Data]] = [
        ({"estado": "AUSENTE"}, {"estado": "PRESENTE", "minutos": 30}, {"estado": "PRESENTE", "minutos": 30}),
        ({"estado": "PRESENTE", "minutos": 60}, {"estado": "PRESENTE"}, {"estado": "PRESENTE", "minutos": None}),
        ({"estado": "JUSTIFICADA"}, None, {"estado": "JUSTIFICADA", "minutos": None}),
        (None, {"estado": "PRESENTE"}, {"estado": "PRESENTE", "minutos": None}),
    ]
    for session, (mine, theirs, _) in zip(sessions, states, strict=True):
        for person, entry in ((kept, mine), (absorbed, theirs)):
            if entry:
                await attend(graphql, session, person, **entry)
    view = await preview(graphql, kept, absorbed)
    assert view["relaciones"] == [
        {"tipo": "Asistencia", "campo": "participante", "total": 3, "unidas": 2},
        {"tipo": "Inscripcion", "campo": "participante", "total": 2, "unidas": 1},
    ]
    joined = [("FICHAS_UNIDAS", "absorber")] * 2
    assert [(item["codigo"], item["campo"]) for item in view["advertencias"]] == joined
    answer = await attempt(graphql, "fusionarParticipantes", {"Accept-Language": "es"}, **pair(kept, absorbed))
    assert (answer.errores, answer.advertencias) == ([], joined)
    assert answer.warning_messages[1] == "Ambas fichas los tenían y quedan unidos: inscripciones (1)."
    assert answer.result["correo"] == "jon@x.eus"
    enrolments, attendance = await attendance_rows(graphql)
    assert [(row["contratacion"], row["estado"], row["bajaEn"]) for row in enrolments] == [
        ({"id": contract["id"]}, "ACTIVA", None),
        ({"id": other["id"]}, "ACTIVA", None),
    ]
    assert [row["participante"]["id"] for row in [*enrolments, *attendance]] == [kept["id"]] * 6
    assert [{key: row[key] for key in ("estado", "minutos")} for row in attendance] == [state[2] for state in states]


async def test_one_main_contact_stays_when_organisations_are_merged(graphql: GraphQLClient) -> None:
    owner = await cliente(graphql)
    of_client = {"cliente": owner["id"]}
    finals = [await do(graphql, "crearClienteFinal", **of_client, nombre=name) for name in ("Uno", "Dos")]
    contacts = [
        await do(graphql, "crearContacto", **of_client, clienteFinal=final["id"], nombre="Ane", principal=True)
        for final in finals
    ]
    changed = [("PRINCIPAL_CAMBIADO", "absorber")]
    view = await preview(graphql, *finals)
    assert [(item["codigo"], item["campo"]) for item in view["advertencias"]] == changed
    answer = await attempt(graphql, "fusionarClientesFinales", **pair(*finals))
    assert (answer.errores, answer.advertencias) == ([], changed)
    rows = [await read(graphql, row) for row in contacts]
    assert [(row["clienteFinal"]["id"], row["principal"]) for row in rows] == [
        (finals[0]["id"], True),
        (finals[0]["id"], False),
    ]
    # The other way round: the contact that is kept takes the mark of the absorbed one, and the roles of both.
    await do(graphql, "actualizarContacto", id=rows[0]["id"], roles=["FACTURACION"])
    await do(graphql, "actualizarContacto", id=rows[1]["id"], roles=["RESPONSABLE"])
    merged = await do(graphql, "fusionarContactos", **pair(rows[1], rows[0]))
    assert (merged["principal"], merged["roles"]) == (True, ["RESPONSABLE", "FACTURACION"])


async def test_merging_contacts_of_two_end_clients_warns_of_interactions_of_the_other(graphql: GraphQLClient) -> None:
    owner = await cliente(graphql)
    of_client = {"cliente": owner["id"]}
    finals = [await do(graphql, "crearClienteFinal", **of_client, nombre=name) for name in ("Uno", "Dos")]
    contacts = []
    for final in finals:
        company = of_client | {"clienteFinal": final["id"]}
        contact = await do(graphql, "crearContacto", **company, nombre="Ane", principal=True)
        await do(graphql, "crearInteraccion", **company, contacto=contact["id"], tipo="LLAMADA")
        contacts.append(contact)
    answer = await attempt(graphql, "fusionarContactos", **pair(*contacts))
    assert answer.advertencias == [("OTRO_CLIENTE_FINAL", "clienteFinal")]
    assert (answer.result["principal"], answer.result["clienteFinal"]["id"]) == (True, finals[0]["id"])


async def test_rows_that_cannot_be_merged_are_refused(graphql: GraphQLClient) -> None:
    owner, other = await cliente(graphql), await cliente(graphql, nombre="Otra")
    people = [await participante(graphql, client) for client in (owner, other, owner)]
    same, foreign = [("FUSION_NO_POSIBLE", "absorber")], [("OTRO_CLIENTE", "absorber")]
    for absorbed, problems in ((people[0], same), (people[1], foreign)):
        assert await refused(graphql, "fusionarParticipantes", **pair(people[0], absorbed)) == problems
        view = await preview(graphql, people[0], absorbed)
        assert [(item["codigo"], item["campo"]) for item in view["errores"]] == problems
    await do(graphql, "eliminarParticipante", id=people[2]["id"])
    missing = [("NO_ENCONTRADO", "conservar"), ("NO_ENCONTRADO", "absorber")]
    assert await refused(graphql, "fusionarParticipantes", **pair(people[2], people[2])) == missing
    assert (await graphql(PREVIEW, **pair(people[0], people[2])))["previsualizarFusion"] is None
    wrong = {"conservar": owner["id"], "absorber": "x"}
    assert await refused(graphql, "fusionarParticipantes", **wrong) == [
        ("ID_NO_VALIDO", "conservar"),
        ("ID_NO_VALIDO", "absorber"),
    ]
    for ids in ((owner, people[0]), ({"id": "x"}, owner), (await contratacion(graphql),) * 2):
        with pytest.raises(GraphQLResponseError, match="two rows of one type: Cliente, ClienteFinal"):
            await preview(graphql, *ids)


async def test_a_merge_of_rows_that_have_changed_is_refused(graphql: GraphQLClient) -> None:
    kept, absorbed = [await cliente(graphql) for _ in range(2)]
    for row in (kept, absorbed):
        await do(graphql, "actualizarCliente", id=row["id"], notas="N")
    stale = {"versionConservar": 1, "versionAbsorber": 1}
    problems = [("CONFLICTO", "versionConservar"), ("CONFLICTO", "versionAbsorber")]
    assert await refused(graphql, "fusionarClientes", **pair(kept, absorbed), **stale) == problems
    await do(graphql, "fusionarClientes", **pair(kept, absorbed), versionConservar=2, versionAbsorber=2)


async def test_open_streams_hear_of_a_merge(graphql: GraphQLClient, subscribe: Subscribe) -> None:
    changes = "subscription { cambios { tipo id operacion campos } }"
    alerts = "subscription { avisos(horasAnticipacion: 8760) { tipo aviso { texto } } }"
    kept, absorbed = await cliente(graphql, nombre="Uno"), await cliente(graphql, nombre="Dos")
    contract = await contratacion(graphql, "ACEPTADA", cliente=absorbed["id"])
    await sesion(graphql, contract)
    async with subscribe(changes) as events, subscribe(alerts) as avisos:
        await events.next()
        await avisos.next()
        await do(graphql, "fusionarClientes", **pair(kept, absorbed))
        news = [(await events.next())["cambios"] for _ in range(3)]
        alert = (await avisos.next())["avisos"]
    assert alert["tipo"] == "CAMBIADO"
    assert "Uno" in alert["aviso"]["texto"]
    assert [(item["tipo"], item["id"], item["operacion"]) for item in news] == [
        ("Contratacion", contract["id"], "ACTUALIZADO"),
        ("Cliente", absorbed["id"], "ELIMINADO"),
        ("Cliente", kept["id"], "ACTUALIZADO"),
    ]
    assert news[0]["campos"] == ["cliente", "version", "actualizado"]


async def test_a_place_that_two_merged_people_had_goes_to_who_waits_and_double_bookings_are_told(
    graphql: GraphQLClient,
) -> None:
    contract = await contratacion(graphql, "EN_CURSO", plazas=2)
    other = await contratacion(graphql, "EN_CURSO", cliente=contract["cliente"]["id"])
    kept, absorbed, waiting = [
        await participante(graphql, contract["cliente"], nombre=name) for name in ("Ane", "Anne", "Jon")
    ]
    await enrol(graphql, contract, kept, absorbed, waiting)
    await enrol(graphql, other, absorbed)
    for row in (contract, other):
        await sesion(graphql, row)
    answer = await attempt(graphql, "fusionarParticipantes", **pair(kept, absorbed))
    told = [("FICHAS_UNIDAS", "absorber"), ("PLAZA_CUBIERTA", None), ("PARTICIPANTE_OCUPADO", "absorber")]
    assert (answer.errores, sorted(answer.advertencias, key=str)) == ([], sorted(told, key=str))
    rows, _ = await attendance_rows(graphql)
    assert [row["estado"] for row in rows] == ["ACTIVA"] * 3


async def test_merges_at_once_neither_deadlock_nor_lose_a_row(graphql: GraphQLClient) -> None:
    clients = [(await business(graphql, f"Forjas {number}"))["client"] for number in range(3)]
    pairs = [(0, 1), (1, 0), (1, 2), (2, 0)]
    answers = await asyncio.gather(
        *(attempt(graphql, "fusionarClientes", **pair(clients[one], clients[other])) for one, other in pairs)
    )
    codes = {code for answer in answers for code, _ in answer.errores}
    assert codes <= {"NO_ENCONTRADO"}
    left = await all_rows(graphql, "clientes")
    assert len(left) == 3 - sum(not answer.errores for answer in answers)
    for plural in ("clientesFinales", "contactos", "participantes", "contrataciones", "interacciones"):
        rows = await all_rows(graphql, plural)
        assert len(rows) == 3
        assert {row["cliente"]["id"] for row in rows} <= {row["id"] for row in left}


async def test_a_merge_takes_as_many_statements_for_many_rows(
    graphql: GraphQLClient, count_queries: QueryCounter
) -> None:
    counts = []
    for size in (1, 4):
        contract = await contratacion(graphql, "EN_CURSO")
        kept, absorbed = [await participante(graphql, contract["cliente"]) for _ in range(2)]
        await enrol(graphql, contract, kept, absorbed)
        for day in range(size):
            session = await sesion(graphql, contract, fecha=f"2026-11-{day + 17}")
            for person in (kept, absorbed):
                await attend(graphql, session, person)
        with count_queries() as queries:
            await do(graphql, "fusionarParticipantes", **pair(kept, absorbed))
        counts.append(queries.round_trips)
    assert counts[0] == counts[1] <= 28


@pytest.mark.no_database
def test_each_key_of_rows_that_move_has_a_rule() -> None:
    """A partial unique index is invisible to a merge, unless it is that of an exclusive flag."""
    for model in KINDS:
        for child, column in references_to(model):
            indexes = [sql for sql in child.constraints.values() if sql.startswith("INDEX ") and f'"{column}"' in sql]
            assert len(indexes) == sum(column in group for group in child.exclusive_flags.values())
            assert child.join_rule or column not in {name for key in _together(child) for name in key}


def _together(model: type[BaseModel]) -> list[tuple[str, ...]]:
    return [tuple(f"{name}_id" for name in key) for key in model._meta.unique_together]
