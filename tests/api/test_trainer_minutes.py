"""The minutes that trainers lead and assist, over periods of days."""

from typing import Any

import pytest
from tests.api.factories import do, sesion
from tests.support.graphql import Data, GraphQLClient, GraphQLResponseError
from tests.support.queries import QueryCounter

MINUTES = """query ($desde: Date, $hasta: Date, $parte: ParteFormador) { formadores(orden: [ID]) { nodes {
  minutosProgramados(desde: $desde, hasta: $hasta, parte: $parte)
  hechos: minutosImpartidos(desde: $desde, hasta: $hasta)
  octubre: minutosProgramados(desde: "2026-10-01", hasta: "2026-10-31")
  noviembre: minutosProgramados(desde: "2026-11-01", hasta: "2026-11-30") } } }"""


async def minutes(graphql: GraphQLClient, **period: Any) -> list[tuple[int, int]]:
    """Return the minutes of each trainer, planned and held."""
    nodes = (await graphql(MINUTES, **period))["formadores"]["nodes"]
    return [(node["minutosProgramados"], node["hechos"]) for node in nodes]


async def test_the_minutes_of_trainers_are_summed_by_part_and_local_days_in_one_statement(
    graphql: GraphQLClient, contract: Data, trainers: list[str], count_queries: QueryCounter
) -> None:
    ane, jon, miren, _ = trainers
    # The last hour of October in Madrid, which is in October in UTC too; the first one of November, which is not.
    late = {"fecha": "2026-10-31", "horaInicio": "23:00", "horaFin": "23:50"}
    early = {"fecha": "2026-11-01", "horaInicio": "00:10", "horaFin": "00:47"}
    first = await sesion(graphql, contract, **late, formador=ane, apoyos=[jon, miren])
    await sesion(graphql, contract, **early, formador=jon, apoyos=[ane])
    await do(graphql, "crearSesion", contratacion=contract["id"], formador=ane, **late | {"fecha": "2026-10-02"})
    cancelled = await sesion(graphql, contract, formador=ane)
    await do(graphql, "cancelarSesion", id=cancelled["id"], motivo="M")
    assert await minutes(graphql) == [(87, 0), (87, 0), (50, 0), (0, 0)]
    assert [planned for planned, _ in await minutes(graphql, parte="IMPARTE")] == [50, 37, 0, 0]
    assert [planned for planned, _ in await minutes(graphql, parte="APOYA")] == [37, 50, 50, 0]
    assert [planned for planned, _ in await minutes(graphql, desde="2026-11-01")] == [37, 37, 0, 0]
    assert [planned for planned, _ in await minutes(graphql, hasta="2026-10-31", parte=None)] == [50, 50, 50, 0]
    with count_queries() as queries:
        nodes = (await graphql(MINUTES))["formadores"]["nodes"]
    assert len(queries) == 1
    assert [(node["octubre"], node["noviembre"]) for node in nodes] == [(50, 37), (50, 37), (50, 0), (0, 0)]
    await do(graphql, "sustituirFormador", sesion=first["id"], formador=jon, motivo="Gripe")
    await do(graphql, "realizarSesion", id=first["id"])
    assert await minutes(graphql) == [(37, 0), (87, 50), (50, 50), (0, 0)]
    assert [planned for planned, _ in await minutes(graphql, parte="APOYA")] == [37, 0, 50, 0]


async def test_a_period_of_minutes_must_not_end_before_it_begins(graphql: GraphQLClient, trainers: list[str]) -> None:
    backwards: Data = {"desde": "2026-11-02", "hasta": "2026-11-01"}
    for period in (backwards, {"desde": "1800-01-01"}, {"hasta": "9999-12-31"}):
        with pytest.raises(GraphQLResponseError, match="BAD_USER_INPUT"):
            await graphql(MINUTES, **period)
    assert await minutes(graphql, desde="2026-11-01", hasta="2026-11-01") == [(0, 0)] * 4
