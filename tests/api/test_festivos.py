"""Closing days, and the holidays of a place."""

import pytest
from tests.api.factories import attempt, contratacion, do, refused, sesion
from tests.support.graphql import Data, GraphQLClient, GraphQLResponseError

QUERY = (
    "query ($desde: Date!, $hasta: Date!, $territorio: String, $localidad: String) {"
    " festivos(desde: $desde, hasta: $hasta, territorio: $territorio, localidad: $localidad) { fecha nombre tipo } }"
)


async def test_the_holidays_of_a_place_are_listed(graphql: GraphQLClient) -> None:
    await do(graphql, "crearDiaCierre", nombre="Verano", desde="2027-07-30", hasta="2027-08-31")
    await do(graphql, "crearDiaCierre", nombre="San Ignacio", desde="2027-07-31", localidad="Azpeitia")
    period: Data = {"desde": "2027-07-20", "hasta": "2027-07-31", "territorio": "es-pv "}
    assert (await graphql(QUERY, **period))["festivos"] == [
        {"fecha": "2027-07-30", "nombre": "Verano", "tipo": "CENTRO"},
        {"fecha": "2027-07-31", "nombre": "Verano", "tipo": "CENTRO"},
    ]
    period = {"desde": "2027-12-01", "hasta": "2027-12-31", "localidad": "Azpeitia"}
    rows = (await graphql(QUERY, headers={"Accept-Language": "en"}, **period))["festivos"]
    assert [row["nombre"] for row in rows] == ["Constitution Day", "Immaculate Conception", "Christmas Day"]


@pytest.mark.parametrize(
    "values",
    [
        {"hasta": "2026-11-30"},
        {"hasta": "2031-01-01"},
        {"hasta": "9999-12-31"},
        {"hasta": "2026-12-31", "territorio": "ES-XX"},
    ],
)
async def test_an_invalid_question_for_holidays_is_refused(graphql: GraphQLClient, values: Data) -> None:
    with pytest.raises(GraphQLResponseError):
        await graphql(QUERY, desde="2026-12-01", **values)


async def test_a_closing_day_ends_after_it_begins(graphql: GraphQLClient) -> None:
    values = {"nombre": "Puente", "desde": "2026-12-07"}
    errors = await refused(graphql, "crearDiaCierre", **values, hasta="2026-12-06")
    assert errors == [("FUERA_DE_RANGO", "hasta")]
    row = await do(graphql, "crearDiaCierre", **values, hasta="2026-12-07")
    assert await refused(graphql, "actualizarDiaCierre", id=row["id"], desde="2026-12-08") == errors
    row = await do(graphql, "actualizarDiaCierre", id=row["id"], desde="2026-12-08", hasta=None)
    assert (row["desde"], row["hasta"]) == ("2026-12-08", None)


async def test_a_session_on_a_holiday_is_made_and_told(graphql: GraphQLClient) -> None:
    contract = await contratacion(graphql)
    values = {"contratacion": contract["id"], "fecha": "2026-12-25", "horaInicio": "09:00", "horaFin": "10:00"}
    assert (await attempt(graphql, "crearSesion", **values)).advertencias == [("EN_FESTIVO", "fecha")]
    row = await sesion(graphql, contract)
    answer = await attempt(graphql, "reprogramarSesion", id=row["id"], fecha="2026-12-08")
    assert answer.advertencias == [("EN_FESTIVO", "fecha")]
    assert (await attempt(graphql, "reprogramarSesion", id=row["id"], direccion="Aula 2")).advertencias == []
