"""What readers with few rights see through the API: rows, columns, counts, searches and errors."""

from pathlib import Path
from typing import Any

import pytest
from tests.api.factories import do
from tests.support.actors import ActorClient, actor
from tests.support.graphql import Data, GraphQLClient, GraphQLResponseError
from tests.support.server import RunningServer

from planificador.api.ids import decode
from planificador.core.model.actors import Actor, Rol

BACKEND = Path(__file__).parents[2] / "backend"


def number(row: Data) -> int:
    return decode(row["id"])[1]


async def centre(graphql: GraphQLClient) -> dict[str, Data]:
    """Create two contracts of two clients, each with a session of another trainer."""
    rows: dict[str, Data] = {}
    course = await do(
        graphql, "crearFormacion", codigo="X", nombre="Excel", horas="5", modalidad="MIXTA", precioHora="9"
    )
    for name, nif in (("Alfa", "B12345674"), ("Beta", "12345678Z")):
        trainer = await do(graphql, "crearFormador", nombre="Ane", apellidos=name, correo=f"{name}@garbi.eus")
        client = await do(
            graphql, "crearCliente", nombre=name, nif=nif, correo=f"info@{name}.eus", localidad="Irun", notas="Secreto"
        )
        contract = await do(
            graphql, "crearContratacion", cliente=client["id"], formacion=course["id"], precioHora="70", notas="Secreto"
        )
        await do(graphql, "aceptarContratacion", id=contract["id"])
        person = await do(graphql, "crearParticipante", cliente=client["id"], nombre="Jon", apellidos=name)
        await do(graphql, "inscribirParticipantes", contratacion=contract["id"], participantes=[person["id"]])
        slot = {"fecha": "2026-12-01", "horaInicio": "09:00", "horaFin": "11:00", "programada": True, "notas": "Sala"}
        session = await do(graphql, "crearSesion", contratacion=contract["id"], formador=trainer["id"], **slot)
        rows |= {
            f"{kind}{name}": row
            for kind, row in {
                "formador": trainer,
                "cliente": client,
                "contratacion": contract,
                "sesion": session,
            }.items()
        }
        rows |= {f"participante{name}": person}
    return rows


def trainer_of(rows: dict[str, Data]) -> Actor:
    return actor(Rol.FORMADOR, trainer=number(rows["formadorAlfa"]))


async def test_a_trainer_sees_what_belongs_to_his_sessions(graphql: GraphQLClient, server: RunningServer) -> None:
    rows = await centre(graphql)
    ask = ActorClient(server.app.state.operations, trainer_of(rows))
    lists = await ask("""{ clientes { totalCount nodes { nombre nif correo localidad pais notas version actualizado
        contrataciones { totalCount nodes { expediente precioHora importePrevisto horasProgramadas notas estado } } } }
      contrataciones { totalCount agregados { total sum { importePrevisto horasPrevistas } } }
      participantes { totalCount nodes { apellidos documento correo } } sesiones { totalCount nodes { notas version } }
      formadores { totalCount nodes { apellidos correo minutosImpartidos } } contactos { totalCount }
      formaciones { nodes { nombre precioHora } } usuarios { totalCount } }""")
    (client,) = lists["clientes"].pop("nodes")
    (contract,) = client["contrataciones"].pop("nodes")
    hidden = ("nif", "correo", "localidad", "pais", "notas", "actualizado")
    assert client["nombre"] == "Alfa"
    assert [client[name] for name in hidden] == [None] * len(hidden)
    assert client["version"] == 0
    money = ("precioHora", "importePrevisto", "horasProgramadas", "notas")
    assert [contract[name] for name in money] == [None] * len(money)
    assert lists["contrataciones"]["agregados"] == {
        "total": 1,
        "sum": {"importePrevisto": None, "horasPrevistas": "5.00"},
    }
    assert {name: value["totalCount"] for name, value in lists.items() if "totalCount" in value} == {
        "clientes": 1,
        "contrataciones": 1,
        "participantes": 1,
        "sesiones": 1,
        "formadores": 1,
        "contactos": 0,
        "usuarios": 0,
    }
    assert lists["sesiones"]["nodes"] == [{"notas": "Sala", "version": 1}]
    assert lists["formadores"]["nodes"] == [{"apellidos": "Alfa", "correo": None, "minutosImpartidos": None}]
    assert lists["formaciones"]["nodes"] == [{"nombre": "Excel", "precioHora": None}]


async def test_a_row_that_is_not_seen_does_not_exist(graphql: GraphQLClient, server: RunningServer) -> None:
    rows = await centre(graphql)
    ask = ActorClient(server.app.state.operations, trainer_of(rows))
    ids = [
        rows[name]["id"]
        for name in ("clienteBeta", "contratacionBeta", "sesionBeta", "participanteBeta", "clienteAlfa")
    ]
    answer = await ask(
        "query ($ids: [ID!]!, $id: ID!) { nodes(ids: $ids) { id } node(id: $id) { id } }", ids=ids, id=ids[0]
    )
    assert answer == {"nodes": [None, None, None, None, {"id": ids[-1]}], "node": None}
    live = await ask('{ agenda(desde: "2026-12-01T00:00:00Z", hasta: "2026-12-02T00:00:00Z") { nodes { id } } }')
    assert live["agenda"]["nodes"] == [{"id": rows["sesionAlfa"]["id"]}]


HIDDEN = {
    '{ clientes(filtro: {nif: {eq: "B12345674"}}) { totalCount } }': "filtro.nif",
    '{ clientes(filtro: {or: [{not: {notas: {contains: "a"}}}]}) { totalCount } }': "filtro.or.0.not.notas",
    '{ sesiones(filtro: {contratacion: {precioHora: {gt: "5"}}}) { totalCount } }': "filtro.contratacion.precioHora",
    "{ clientes(filtro: {contrataciones: {some: {horasImpartidas: {gt: 1}}}}) { totalCount } }": "horasImpartidas",
    "{ contrataciones(orden: [PRECIO_HORA]) { nodes { id } } }": "precioHora",
    "{ contrataciones(orden: [CLIENTE_LOCALIDAD]) { nodes { id } } }": "cliente.localidad",
    "{ contrataciones(orden: [IMPORTE_PREVISTO]) { nodes { id } } }": "importePrevisto",
    "{ clientes { grupos(por: [LOCALIDAD]) { totalCount } } }": "localidad",
    "{ contrataciones { grupos(por: [PROPUESTA]) { totalCount } } }": "propuesta",
    "{ clientes(orden: [ACTUALIZADO]) { nodes { id } } }": "actualizado",
}


async def test_who_does_not_see_a_column_can_neither_filter_nor_sort_nor_group_by_it(
    graphql: GraphQLClient, server: RunningServer
) -> None:
    ask = ActorClient(server.app.state.operations, trainer_of(await centre(graphql)))
    for text, field in HIDDEN.items():
        with pytest.raises(GraphQLResponseError) as error:
            await ask(text)
        assert field in error.value.errors[0]["message"], text
        assert error.value.errors[0]["extensions"]["code"] == "BAD_USER_INPUT"


async def test_hidden_words_find_nothing(graphql: GraphQLClient, server: RunningServer) -> None:
    rows = await centre(graphql)
    search = "query ($texto: String!) { buscar(texto: $texto) { totalCount totales { total } nodes { id } }"
    search += " clientes(filtro: {texto: $texto}) { totalCount } contrataciones(filtro: {textoRelacionado: $texto})"
    search += " { totalCount } }"

    async def found(reader: Actor, text: str) -> tuple[int, ...]:
        answer = await ActorClient(server.app.state.operations, reader)(search, texto=text)
        return tuple(answer[name]["totalCount"] for name in ("buscar", "clientes", "contrataciones"))

    office, reading = actor(Rol.GESTION), actor(Rol.LECTURA)
    trainer = trainer_of(rows)
    assert await found(office, "B12345674") == (1, 1, 1)
    assert await found(reading, "B12345674") == await found(trainer, "B12345674") == (0, 0, 0)
    assert await found(reading, "info@alfa.eus") == (1, 1, 1), "it sees addresses"
    assert await found(trainer, "info@alfa.eus") == (0, 0, 0)
    assert await found(trainer, "Beta") == (0, 0, 0), "another trainer's client"
    assert await found(trainer, "Alfa") == (3, 1, 1), "client, participant, and the trainer"


async def test_a_text_of_a_template_has_no_value_that_the_reader_does_not_see(
    graphql: GraphQLClient, server: RunningServer
) -> None:
    rows = await centre(graphql)
    person = rows["participanteAlfa"]["id"]
    await do(graphql, "actualizarParticipante", id=person, documento="12345678Z", telefono="600000000")
    text = "{participante}: {participante.documento} {participante.telefono} {cliente.nombre}"
    template = await do(graphql, "crearPlantilla", nombre="Ficha", sobre="PARTICIPANTE", texto=text)
    query = "query ($p: ID!, $o: ID!) { textoDePlantilla(plantilla: $p, objeto: $o) { texto sinValor } }"
    texts = {}
    for reader in (actor(Rol.GESTION), actor(Rol.COMERCIAL), actor(Rol.LECTURA), trainer_of(rows)):
        answer = await ActorClient(server.app.state.operations, reader)(query, p=template["id"], o=person)
        texts[next(iter(reader.roles))] = answer["textoDePlantilla"]
    assert texts == {
        Rol.GESTION: {"texto": "Jon Alfa: 12345678Z 600000000 Alfa", "sinValor": []},
        Rol.COMERCIAL: {
            "texto": "Jon Alfa: {participante.documento} 600000000 Alfa",
            "sinValor": ["participante.documento"],
        },
        Rol.LECTURA: None,
        Rol.FORMADOR: None,
    }


async def test_a_mutation_answers_what_the_reader_sees(graphql: GraphQLClient, server: RunningServer) -> None:
    rows = await centre(graphql)
    ask = ActorClient(server.app.state.operations, trainer_of(rows))
    record = """mutation ($s: ID!, $p: ID!) { registrarAsistencia(input: {sesion: $s, asistencias: [
        {participante: $p, estado: JUSTIFICADA}]}) { errores { codigo campo } asistencias {
        estado participante { apellidos correo } contratacion { precioHora notas cliente { nombre nif } } } } }"""
    session, person = rows["sesionAlfa"]["id"], rows["participanteAlfa"]["id"]
    answer = (await ask(record, s=session, p=person))["registrarAsistencia"]
    assert answer["asistencias"] == [
        {
            "estado": "JUSTIFICADA",
            "participante": {"apellidos": "Alfa", "correo": None},
            "contratacion": {"precioHora": None, "notas": None, "cliente": {"nombre": "Alfa", "nif": None}},
        }
    ]
    other = (await ask(record, s=rows["sesionBeta"]["id"], p=person))["registrarAsistencia"]
    assert other == {"errores": [{"codigo": "NO_ENCONTRADO", "campo": "sesion"}], "asistencias": None}


async def test_who_has_no_role_sees_nothing(graphql: GraphQLClient, server: RunningServer) -> None:
    """An operation reads what its sender's roles see, whoever forgets to ask for them."""
    rows = await centre(graphql)
    ask = ActorClient(server.app.state.operations, Actor(user_id=1))
    parts = "totalCount nodes { id } agregados { total }"
    lists = ("clientes", "contactos", "participantes", "contrataciones", "sesiones", "formaciones", "aulas", "usuarios")
    answer: dict[str, Any] = await ask("{" + " ".join(f"{name} {{ {parts} }}" for name in lists) + "}")
    assert all(value == {"totalCount": 0, "nodes": [], "agregados": {"total": 0}} for value in answer.values())
    assert await ask("query ($id: ID!) { node(id: $id) { id } }", id=rows["clienteAlfa"]["id"]) == {"node": None}
    assert (await ask('{ buscar(texto: "Alfa") { totalCount } }'))["buscar"] == {"totalCount": 0}


@pytest.mark.no_database
def test_no_statement_reads_a_table_that_is_not_taken_from_the_readers_view() -> None:
    """`table_sql` is for writes and aliases; whatever follows FROM or JOIN comes from `source`."""
    own = {"register/view", "needs/reading", "sqlite/commits"}  # a view itself, and whole tables read for nobody
    for path in sorted(BACKEND.rglob("*.py")):
        text = path.read_text(encoding="utf-8").replace("DELETE FROM {table_sql(", "")
        direct = [word for word in ("FROM {table_sql(", "JOIN {table_sql(") if word in text]
        assert not direct or f"{path.parent.name}/{path.stem}" in own, path
