"""What is expected of proposals, why they were lost, and the dates of courses."""

import pytest
from tests.api.factories import attempt, cliente, contratacion, do, formacion, sesion
from tests.api.fixture_data import errors_of
from tests.support.graphql import GraphQLClient


async def test_expected_amounts_are_summed_by_month_and_losses_by_reason(graphql: GraphQLClient) -> None:
    client, course = await cliente(graphql), await formacion(graphql)
    sold = {"cliente": client["id"], "formacion": course["id"], "horasPrevistas": "0.50", "precioHora": "33.33"}
    for month, probability in (("2026-12", 50), ("2026-12", 33), ("2027-01", 100), (None, None)):
        await contratacion(graphql, "PROPUESTA", **sold, mesPrevisto=month, probabilidad=probability)
    for reason in ("PRECIO", "PRECIO", "FECHAS"):
        row = await contratacion(graphql, "PROPUESTA", **sold, mesPrevisto="2026-10")
        await do(graphql, "rechazarContratacion", id=row["id"], motivoPerdida=reason)
    answer = await graphql(
        """{ contrataciones(filtro: { estado: { eq: PROPUESTA } }, orden: [MES_PREVISTO_DESC, ID]) {
          nodes { mesPrevisto importePonderado } agregados { sum { importePonderado } max { mesPrevisto } }
          grupos(por: [MES_PREVISTO]) { nodes { clave { mesPrevisto } agregados { total sum { importePonderado } } } } }
        soon: contrataciones(filtro: { mesPrevisto: { gte: "2026-11", lt: "2027-01" } }) { totalCount }
        lost: contrataciones(filtro: { estado: { eq: RECHAZADA } }) {
          grupos(por: [MOTIVO_PERDIDA]) { nodes { clave { motivoPerdida } agregados { total } } } } }"""
    )
    proposals = answer["contrataciones"]
    assert [(node["mesPrevisto"], node["importePonderado"]) for node in proposals["nodes"]] == [
        (None, None),
        ("2027-01", "16.67"),
        ("2026-12", "8.34"),
        ("2026-12", "5.50"),
    ]
    assert proposals["agregados"] == {"sum": {"importePonderado": "30.51"}, "max": {"mesPrevisto": "2027-01"}}
    assert [
        (group["clave"]["mesPrevisto"], group["agregados"]["total"], group["agregados"]["sum"]["importePonderado"])
        for group in proposals["grupos"]["nodes"]
    ] == [("2026-12", 2, "13.84"), ("2027-01", 1, "16.67"), (None, 1, "0.00")]
    assert answer["soon"] == {"totalCount": 2}
    groups = answer["lost"]["grupos"]["nodes"]
    assert [(group["clave"]["motivoPerdida"], group["agregados"]["total"]) for group in groups] == [
        ("FECHAS", 1),
        ("PRECIO", 2),
    ]


@pytest.mark.parametrize("month", ["2026-13", "2026-1", "2026-12-01", "12/2026", "diciembre", "2026-00", "٢٠٢٦-12"])
async def test_a_month_is_a_year_and_a_month(graphql: GraphQLClient, month: str) -> None:
    text = "query ($month: Month) { contrataciones(filtro: {mesPrevisto: {eq: $month}}) { totalCount } }"
    (error,) = await errors_of(graphql, text, month=month)
    assert "Expected a value such as 2026-11 (year and month)." in error["message"]


async def test_sessions_outside_of_the_dates_of_their_course_are_told(graphql: GraphQLClient) -> None:
    contract = await contratacion(graphql, fechaInicio="2026-12-01", fechaFin="2026-12-04", horasPrevistas="100")
    planned = {"contratacion": contract["id"], "horaInicio": "09:00", "horaFin": "10:00"}
    week = planned | {"desde": "2026-11-30", "dias": ["LUNES", "VIERNES", "SABADO"], "semanas": 1}
    answer = await attempt(graphql, "generarSesiones", {"Accept-Language": "es"}, **week)
    assert answer.advertencias == [("SESION_FUERA_DE_FECHAS", None)]
    simulated = await attempt(graphql, "generarSesiones", simular=True, **week)
    assert simulated.advertencias == answer.advertencias
    (text,) = answer.warning_messages
    assert text == "Fuera de las fechas del curso: 30 de noviembre de 2026 y 5 de diciembre de 2026."
    many = week | {"desde": "2027-01-01", "semanas": 4}
    answer = await attempt(graphql, "generarSesiones", {"Accept-Language": "es"}, **many)
    assert answer.warning_messages[0].endswith("y 7 más.")
    inside = await sesion(graphql, contract, fecha="2026-12-04", horaInicio="16:00", horaFin="17:00")
    for day, expected in (("2026-12-01", []), ("2026-12-07", [("SESION_FUERA_DE_FECHAS", "fecha")])):
        moved = await attempt(graphql, "reprogramarSesion", id=inside["id"], fecha=day)
        assert (moved.errores, moved.advertencias) == ([], expected)
    moved = await attempt(graphql, "reprogramarSesiones", sesiones={"contratacion": contract["id"]}, semanas=52)
    ((code, campo),) = set(moved.advertencias) - {("EN_FESTIVO", "sesiones")}
    assert (code, campo) == ("SESION_FUERA_DE_FECHAS", "sesiones")
    created = await attempt(graphql, "crearSesion", **planned, fecha="2026-12-12")
    assert created.advertencias == [("SESION_FUERA_DE_FECHAS", "fecha")]
    assert (await attempt(graphql, "crearSesion", contratacion=contract["id"])).advertencias == []
