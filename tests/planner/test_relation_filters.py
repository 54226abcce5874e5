"""Filters through relations and combinations of conditions select the rows that Python selects."""

import json
import random
import sqlite3
from itertools import count, islice
from zoneinfo import ZoneInfo

from graphql import parse
from tests.api.fuzzing import FUZZ_COUNT
from tests.api.printed_schema import ROOTS
from tests.planner.comparison import Comparison
from tests.planner.filter_oracle import Oracle
from tests.planner.filters import MAX_RELATIONS, Filters
from tests.planner.fixture_data import Dataset
from tests.planner.test_differential import SEED

from planificador.api.ids import encode
from planificador.api.planner.sql import DIALECTS
from planificador.api.schema.schema import planner


async def test_random_filters_select_the_rows_that_python_selects(comparison: Comparison, dataset: Dataset) -> None:
    oracle = await Oracle.read()
    matched = answered = 0
    for seed in islice(count(SEED), FUZZ_COUNT or 80):
        rng = random.Random(seed)
        kind = rng.choice(list(ROOTS))
        filtro = Filters(rng, dataset).filter(kind, MAX_RELATIONS)
        if '"texto' in json.dumps(filtro):
            continue  # of search, which has tests of its own
        text = f"query ($f: {kind}Filtro) {{ list: {ROOTS[kind]}(filtro: $f, orden: [ID], first: 100) "
        answer = json.loads(await comparison.ask(f"{text} {{ nodes {{ id }} totalCount }} }}", {"f": filtro}))
        if "errors" in answer:  # a text or an id of an odd row, which clients cannot send
            assert {error["extensions"]["code"] for error in answer["errors"]} == {"BAD_USER_INPUT"}, answer
            continue
        expected = oracle.ids(kind, filtro)
        shown = f"seed {seed} {kind} {json.dumps(filtro)}"
        assert answer["data"]["list"]["totalCount"] == len(expected), shown
        assert answer["data"]["list"]["nodes"] == [{"id": encode(kind, number)} for number in expected[:100]], shown
        answered += 1
        matched += 0 < len(expected) < len(oracle.rows[kind])
    assert answered > 0.7 * (FUZZ_COUNT or 80)
    assert matched > 0.2 * answered  # neither no row nor all rows


async def test_a_statement_that_sqlite_cannot_parse_is_left_to_the_resolvers(
    comparison: Comparison, dataset: Dataset, dialect: str
) -> None:
    filtro = "{minutos: {ne: 4}}"
    for relation in ("asistencias", "sesiones"):
        alternative = f"{{or: [{{id: {{isNull: true}}}}, {{{relation}: {{every: {filtro}}}}}]}}"
        filtro = f"{{or: [{{id: {{isNull: true}}}}, {{not: {alternative}}}]}}"
    selection = f"contrataciones(filtro: {filtro}) {{ nodes {{ id }} totalCount }}"
    for field in ("interacciones", "contactos"):
        selection = f"{field}(first: 3) {{ nodes {{ cliente {{ {selection} }} }} }}"
    text = f"{{ clientes {{ nodes {{ {selection} }} }} }}"
    await comparison.same(text)
    if dialect == "postgres":
        assert comparison.stats["planned"] == 1
    elif sqlite3.sqlite_version_info < (3, 41):  # the parser of newer ones has more room
        assert comparison.stats["left"] == 1


async def test_filters_that_differ_in_values_only_share_a_statement(dataset: Dataset, dialect: str) -> None:
    text = "query ($f: ClienteFiltro) { clientes(filtro: $f) { nodes { id } totalCount } }"
    plan = planner.plan(text, None, parse(text))
    assert plan is not None
    statements = []
    for value, town in (("a", "Bilbao"), ("%", "Ermua")):
        conditions = [{"nombre": {"contains": value}}, {"not": {"localidad": {"ne": town}}}]
        filtro = {"contrataciones": {"none": {"cliente": {"or": conditions}}}}
        statements += plan.statements({"f": filtro}, DIALECTS[dialect], lambda: ZoneInfo("UTC"))
    assert statements[0].sql == statements[1].sql
    assert [*statements[0].values][:2] == ["%a%", "Bilbao"]
    assert [*statements[1].values][:2] == ["%\\%%", "Ermua"]
