"""Aggregates and groups of lists: `agregados` and `grupos` of every connection."""

from datetime import datetime
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

import pytest
from tests.api.documents import documents
from tests.api.factories import cliente, contratacion, do, formacion, formador, sesion
from tests.api.fixture_data import errors_of
from tests.conftest import NOW
from tests.planner.comparison import resolvers_only
from tests.support.graphql import Data, GraphQLClient

from planificador.api.errors import GraphQLRequestError
from planificador.api.ids import number_of
from planificador.contrataciones.models import Contratacion
from planificador.interacciones.models import Interaccion

COMMON: dict[str, Any] = {"version": 1, "creado": NOW, "actualizado": NOW}
CENT = Decimal("0.01")


async def ask(graphql: GraphQLClient, text: str, **variables: Any) -> Data:
    """Return the answer of a query, which is also that of the resolvers."""
    answer = await graphql(text, **variables)
    with resolvers_only():
        assert await graphql(text, **variables) == answer
    return answer


async def groups(graphql: GraphQLClient, root: str, by: str, clave: str, agregados: str = "total") -> list[list[Any]]:
    """Return the keys and aggregates of the groups of a list."""
    selection = f"nodes {{ clave {{ {clave} }} agregados {{ {agregados} }} }}"
    (connection,) = (await ask(graphql, f"{{ {root} {{ grupos(por: {by}) {{ {selection} }} }} }}")).values()
    return [[*node["clave"].values(), *node["agregados"].values()] for node in connection["grupos"]["nodes"]]


async def test_hours_are_summed_by_month_and_trainer_and_sessions_counted_by_state(graphql: GraphQLClient) -> None:
    contract, trainer = await contratacion(graphql), await formador(graphql)
    for day in ("2026-12-01", "2026-12-31", "2027-01-01"):
        await sesion(graphql, contract, fecha=day, formador=trainer["id"])
    await sesion(graphql, contract, fecha="2026-12-02", horaFin="10:15")
    await do(graphql, "crearSesion", contratacion=contract["id"])
    december, january, ane, minutes = "2026-12-01", "2027-01-01", {"nombre": "Ane"}, "sum { minutos }"
    by_month = await groups(graphql, "sesiones", "[MES_INICIO, FORMADOR]", "mesInicio formador { nombre }", minutes)
    assert by_month == [
        [december, ane, {"minutos": "240"}],
        [december, None, {"minutos": "75"}],
        [january, ane, {"minutos": "120"}],
        [None, None, {"minutos": "0"}],
    ]
    assert await groups(graphql, "sesiones", "[ESTADO]", "estado") == [["PROGRAMADA", 4], ["PROPUESTA", 1]]
    filtered = 'sesiones(first: 1, filtro: {estado: {eq: PROGRAMADA}, inicio: {lt: "2027-01-01T00:00Z"}})'
    assert await groups(graphql, filtered, "[ANIO_INICIO]", "anioInicio mesInicio estado") == [
        ["2026-01-01", None, None, 3]
    ]


async def test_the_aggregates_of_no_rows_are_a_sum_of_zero_and_null(graphql: GraphQLClient) -> None:
    inner = "total sum { importePrevisto horasImpartidas } avg { importePrevisto } min { creado } max { validaHasta }"
    amounts = {"importePrevisto": "0.00", "horasImpartidas": "0.00"}
    empty = {"total": 0, "sum": amounts, "avg": {"importePrevisto": None}, "min": {"creado": None}}
    answer = await ask(
        graphql, f"{{ contrataciones {{ agregados {{ {inner} }} }} sesiones {{ agregados {{ sum {{ minutos }} }} }} }}"
    )
    assert answer["contrataciones"]["agregados"] == empty | {"max": {"validaHasta": None}}
    assert answer["sesiones"]["agregados"] == {"sum": {"minutos": "0"}}
    assert await groups(graphql, "contrataciones", "[ESTADO]", "estado") == []


async def test_amounts_are_exact_to_the_cent_beyond_53_bits(graphql: GraphQLClient) -> None:
    refers = {
        "cliente_id": number_of((await cliente(graphql))["id"], "Cliente", ""),
        "formacion_id": number_of((await formacion(graphql))["id"], "Formacion", ""),
    }
    values = [(Decimal("9999999.99"), Decimal("9999.99"))] * 1000 + [(CENT, Decimal(1)), (CENT, Decimal(1))]
    rows = [
        Contratacion(**COMMON, **refers, expediente=str(n), modalidad="MIXTA", precio_hora=price, horas_previstas=hours)
        for n, (price, hours) in enumerate(values)
    ]
    await Contratacion.bulk_create(rows)
    total = sum(((price * hours).quantize(CENT, ROUND_HALF_UP) for price, hours in values), Decimal())
    assert total > 2**53 // 100
    inner = "sum { importePrevisto } avg { importePrevisto } min { importePrevisto } max { importePrevisto }"
    answer = (await ask(graphql, f"{{ contrataciones {{ agregados {{ {inner} }} }} }}"))["contrataciones"]["agregados"]
    amounts = {name: value["importePrevisto"] for name, value in answer.items()}
    average = str((total / len(values)).quantize(CENT, ROUND_HALF_UP))
    assert amounts == {"sum": str(total), "avg": average, "min": "0.01", "max": "99999899900.00"}


MADRID = [
    ("2026-10-25T00:59:59Z", "2026-10-01", "2026-10-19"),  # the hour that happens twice, on a Sunday
    ("2026-10-25T22:59:59Z", "2026-10-01", "2026-10-19"),
    ("2026-10-25T23:00:00Z", "2026-10-01", "2026-10-26"),
    ("2026-10-31T22:59:59Z", "2026-10-01", "2026-10-26"),
    ("2026-10-31T23:00:00Z", "2026-11-01", "2026-10-26"),
    ("2026-12-31T23:00:00Z", "2027-01-01", "2026-12-28"),  # in week 53 of 2026
    ("2027-03-27T23:00:00Z", "2027-03-01", "2027-03-22"),
    ("2027-03-28T21:59:59Z", "2027-03-01", "2027-03-22"),
    ("2027-03-28T22:00:00Z", "2027-03-01", "2027-03-29"),  # after the change a day begins an hour earlier
    ("2027-03-31T21:59:59Z", "2027-03-01", "2027-03-29"),
    ("2027-03-31T22:00:00Z", "2027-04-01", "2027-03-29"),
]
"""Instants around both changes of the clocks in Madrid, with the first days of their months and weeks."""


async def test_months_and_weeks_are_those_of_the_centres_time_zone(graphql: GraphQLClient) -> None:
    owner = number_of((await cliente(graphql))["id"], "Cliente", "")
    fechas = [datetime.fromisoformat(moment) for moment, *_ in MADRID]
    rows = [Interaccion(**COMMON, cliente_id=owner, fecha=fecha, tipo="OTRO", busqueda="-") for fecha in fechas]
    await Interaccion.bulk_create(rows)
    for by, clave, column in (("MES_FECHA", "mesFecha", 1), ("SEMANA_FECHA", "semanaFecha", 2)):
        starts = [row[column] for row in MADRID]
        expected = [[start, starts.count(start)] for start in sorted(set(starts))]
        assert await groups(graphql, "interacciones", f"[{by}]", clave) == expected


async def test_all_pages_of_groups_together_have_every_group_once(graphql: GraphQLClient) -> None:
    for number, town in enumerate(("Zarautz", None, "Bilbo", "Ñ", "bilbo", None, "Zarautz")):
        await cliente(graphql, localidad=town, estado=("ACTIVO", "POTENCIAL")[number > 3])
    text = """query ($por: [ClienteAgrupacion!]!, $after: String) {
      clientes { grupos(por: $por, first: 2, after: $after) {
      totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      edges { cursor node { clave { localidad estado } } } } } }"""
    for keys, count in ((["LOCALIDAD"], 5), (["LOCALIDAD", "ESTADO"], 7), (["ESTADO", "LOCALIDAD"], 7)):
        found: list[Any] = []
        after = None
        while True:
            page = (await ask(graphql, text, por=keys, after=after))["clientes"]["grupos"]
            found += [list(edge["node"]["clave"].values()) for edge in page["edges"]]
            info = page["pageInfo"]
            assert page["totalCount"] == count
            assert info["hasPreviousPage"] == (after is not None)
            assert [info["startCursor"], info["endCursor"]] == [page["edges"][n]["cursor"] for n in (0, -1)]
            if not info["hasNextPage"]:
                break
            after = info["endCursor"]
        assert len(found) == len({tuple(group) for group in found}) == count
        if keys == ["LOCALIDAD"]:
            assert [town for town, _ in found] == ["Bilbo", "bilbo", "Ñ", "Zarautz", None]
        elif keys[0] == "ESTADO":
            assert [town for town, estado in found if estado == "ACTIVO"] == ["Bilbo", "Ñ", "Zarautz", None]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ("por: []", "por must have 1 to 3 different keys."),
        ("por: [ESTADO, ESTADO]", "por must have 1 to 3 different keys."),
        ("por: [ESTADO, ZONA, FORMADOR, CONTRATACION]", "por must have 1 to 3 different keys."),
        ("por: [ESTADO], first: 101", "first must lie between 0 and 100, not be 101."),
        ("por: [ESTADO], first: -1", "first must lie between 0 and 100, not be -1."),
        ('por: [ESTADO], after: "nonsense"', "This cursor is invalid: pass one from pageInfo or edges unchanged."),
    ],
)
async def test_invalid_arguments_of_groups_are_refused(graphql: GraphQLClient, arguments: str, message: str) -> None:
    errors = await errors_of(graphql, f"{{ sesiones {{ grupos({arguments}) {{ nodes {{ __typename }} }} }} }}")
    assert [(error["message"], error["extensions"]["code"]) for error in errors] == [(message, "BAD_USER_INPUT")]


async def test_the_cursor_of_groups_by_other_keys_is_refused(graphql: GraphQLClient) -> None:
    await cliente(graphql)
    text = "query ($c: String) { clientes { grupos(por: [%s], after: $c) { pageInfo { endCursor } } } }"
    cursor = (await graphql(text % "ESTADO"))["clientes"]["grupos"]["pageInfo"]["endCursor"]
    (error,) = await errors_of(graphql, text % "IDIOMA", c=cursor)
    assert error["message"].startswith("This cursor belongs to another list or order, or to an older version:")


def test_groups_below_many_rows_are_refused_before_they_are_computed() -> None:
    inner = "grupos(por: [MES_INICIO, ESTADO], first: 100) { nodes { agregados { total } } }"
    contract = f"contratacion {{ sesiones {{ {inner} }} }}"
    text = f"contrataciones(first: 99) {{ nodes {{ inscripciones(first: 99) {{ nodes {{ {contract} }} }} }} }}"
    cache = documents()
    document = cache.parse(f"{{ {text} }}")
    with pytest.raises(GraphQLRequestError) as request_error:
        cache.check(document, document.operation(None), {})
    assert request_error.value.code == "LIMIT_EXCEEDED"
