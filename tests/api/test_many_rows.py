"""Verbs over many rows send as many statements as for few."""

from typing import Any

from tests.api.factories import attempt, aula, contratacion, formador, sesion
from tests.support.graphql import Data, GraphQLClient
from tests.support.queries import QueryCounter

PLAN = {"desde": "2026-12-01", "dias": ["MARTES"], "horaInicio": "09:00", "horaFin": "11:00"}
ENROL_TEXT = """
mutation ($input: InscribirTextoInput!) {
  inscribirTexto(input: $input) { filas { resultado } advertencias { codigo } }
}
"""
ENROLMENTS = """
query ($id: ID!, $after: String) { contratacion(id: $id) { inscripciones(first: 100, after: $after, orden: [ID]) {
  nodes { id estado participante { id } } pageInfo { hasNextPage endCursor }
} } }
"""


class Counted:
    """Runs mutations, and counts the statements of each."""

    def __init__(self, graphql: GraphQLClient, counter: QueryCounter) -> None:
        self.graphql, self._counter = graphql, counter
        self.statements: dict[str, int] = {}

    async def do(self, label: str, /, **values: Any) -> Any:  # Any: as Answer.result
        """Run a mutation that must succeed. label: its name, and what sets it apart from others of this name."""
        verb, *_ = label.split()
        with self._counter() as queries:
            answer = await attempt(self.graphql, verb, **values)
        assert answer.errores == [], answer.messages[:3]
        self.statements[label] = len(queries)
        return answer.result


async def of_sessions(graphql: GraphQLClient, count_queries: QueryCounter, weeks: int) -> dict[str, int]:
    """Return the statements of the verbs over the sessions of so many weeks."""
    counted = Counted(graphql, count_queries)
    contract, room = await contratacion(graphql), await aula(graphql)
    first, second, third = [await formador(graphql, nombre=f"Ane {n}") for n in range(3)]
    staff = {"formador": first["id"], "apoyos": [second["id"]], "aula": room["id"]}
    rows = await counted.do("generarSesiones", contratacion=contract["id"], semanas=weeks, **PLAN, **staff)
    assert len(rows) == weeks
    ids = {"ids": [row["id"] for row in rows]}
    for which, selection in {"by ids": ids, "of a contract": {"contratacion": contract["id"]}}.items():
        assert len(await counted.do(f"reprogramarSesiones {which}", sesiones=selection, minutos=30)) == weeks
    assert len(await counted.do("cambiarFormador", sesiones=ids, formador=third["id"])) == weeks
    assert len(await counted.do("cancelarSesiones", sesiones=ids, motivo="obras")) == weeks
    return counted.statements


async def test_the_statements_do_not_grow_with_the_sessions(
    graphql: GraphQLClient, count_queries: QueryCounter
) -> None:
    one = await of_sessions(graphql, count_queries, 1)
    assert await of_sessions(graphql, count_queries, 104) == one


async def of_people(graphql: GraphQLClient, count_queries: QueryCounter, count: int) -> dict[str, int]:
    """Return the statements of the verbs over so many people."""
    counted = Counted(graphql, count_queries)
    contract = await contratacion(graphql)
    text = "\n".join(f"Persona{chr(97 + n % 26)}{'x' * (n // 26)} Gil\tp{n}@forjas.eus" for n in range(count))
    with count_queries() as queries:
        await graphql(ENROL_TEXT, input={"contratacion": contract["id"], "texto": text, "listaEspera": True})
    counted.statements["inscribirTexto"] = len(queries)
    rows = await enrolments_of(graphql, contract["id"])
    assert len(rows) == count
    await counted.do("reordenarInscripcion", id=rows[-1]["id"], posicion=1)
    values = {"participantes": [row["participante"]["id"] for row in rows]}
    await counted.do("inscribirParticipantes who wait", contratacion=contract["id"], **values, listaEspera=False)

    other = await contratacion(graphql, cliente=contract["cliente"]["id"])
    await counted.do("inscribirParticipantes", contratacion=other["id"], **values, listaEspera=True)
    await counted.do("actualizarContratacion with places", id=other["id"], plazas=count)
    assert {row["estado"] for row in await enrolments_of(graphql, other["id"])} == {"ACTIVA"}

    given = await sesion(graphql, contract, fecha="2026-11-20")
    for which, state in {"first": "PRESENTE", "again": "JUSTIFICADA"}.items():
        entries = [{"participante": person, "estado": state} for person in values["participantes"][:60]]
        answers = await counted.do(f"registrarAsistencia {which}", sesion=given["id"], asistencias=entries)
        assert [row["estado"] for row in answers] == [state] * len(entries)
    return counted.statements


async def enrolments_of(graphql: GraphQLClient, contract: str) -> list[Data]:
    """Return the enrolments in a contract, in the order in which they were made."""
    rows: list[Data] = []
    page: Data = {"hasNextPage": True, "endCursor": None}
    while page["hasNextPage"]:
        variables = {"id": contract, "after": page["endCursor"]}
        answer = (await graphql(ENROLMENTS, **variables))["contratacion"]["inscripciones"]
        rows, page = rows + answer["nodes"], answer["pageInfo"]
    return rows


async def test_the_statements_do_not_grow_with_the_people(graphql: GraphQLClient, count_queries: QueryCounter) -> None:
    few = await of_people(graphql, count_queries, 2)
    assert await of_people(graphql, count_queries, 200) == few
