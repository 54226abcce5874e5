"""All kinds of alerts through the API: the list, the stream, and hiding."""

from tests.api.factories import contratacion, do, inscritos, sesion
from tests.conftest import Subscribe
from tests.support.authentication import as_actor
from tests.support.graphql import Data, GraphQLClient
from tests.support.people import person

ALERTS = """clave tipo __typename situacion venceEn texto(idioma: EN)
  ... on AvisoPropuesta { contratacion { expediente } }
  ... on AvisoSinSesiones { contratacion { expediente } }
  ... on AvisoHorasSinPlanificar { contratacion { expediente horasProgramadas } }
  ... on AvisoAsistencia { sesion { fecha } }"""
KINDS = "[PROPUESTA, SIN_SESIONES, HORAS_SIN_PLANIFICAR, ASISTENCIA]"


async def test_the_kinds_of_alerts_are_listed_and_streamed_when_they_are_asked_for(
    graphql: GraphQLClient, subscribe: Subscribe
) -> None:
    reader = as_actor(await person())

    async def listed() -> list[Data]:
        alerts: list[Data] = (await graphql(f"{{ avisos(tipos: {KINDS}) {{ {ALERTS} }} }}", headers=reader))["avisos"]
        return alerts

    contract = await contratacion(graphql, estado="PROPUESTA", validaHasta="2026-11-24")
    (proposal,) = await listed()
    assert proposal["__typename"] == "AvisoPropuesta"
    assert (proposal["tipo"], proposal["situacion"]) == ("PROPUESTA", "PROXIMO")
    assert "can be accepted until 24 November 2026" in proposal["texto"]
    assert proposal["contratacion"] == {"expediente": contract["expediente"]}
    assert (await graphql("{ avisos { clave } }"))["avisos"] == []
    text = f"subscription {{ avisos(tipos: {KINDS}) {{ tipo lista {{ {ALERTS} }} aviso {{ {ALERTS} }} }} }}"
    async with subscribe(text, headers=reader) as events:

        async def changes(number: int) -> list[tuple[str, str]]:
            received = [(await events.next())["avisos"] for _ in range(number)]
            return sorted((event["tipo"], event["aviso"]["clave"]) for event in received)  # of kinds in any order

        assert (await events.next())["avisos"]["lista"] == [proposal]
        await do(graphql, "aceptarContratacion", id=contract["id"])
        (event, unplanned), removed = await changes(2)
        assert removed == ("RETIRADO", proposal["clave"])
        assert (event, unplanned.split(":")[0]) == ("NUEVO", "sin_sesiones")
        await inscritos(graphql, contract)
        await sesion(graphql, contract, fecha="2026-11-20")
        (_, first), (_, second), *others = await changes(3)
        assert {first.split(":")[0], second.split(":")[0]} == {"asistencia", "horas_sin_planificar"}
        assert others == [("RETIRADO", unplanned)]
        assert {alert["clave"] for alert in await listed()} == {first, second}
        hidden = await graphql(
            "mutation ($clave: String!) { descartarAviso(input: {clave: $clave}) { clave errores { codigo } } }",
            headers=reader,
            clave=first,
        )
        assert hidden["descartarAviso"] == {"clave": first, "errores": []}
        assert await changes(1) == [("RETIRADO", first)]
    assert [alert["clave"] for alert in await listed()] == [second]
