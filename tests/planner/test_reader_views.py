"""What readers see: the planner and the resolvers agree, and nothing else has an influence on an answer."""

import gc
import random
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from functools import partial
from typing import Any

import pytest
from tests.planner.arguments import GeneratedQuery
from tests.planner.comparison import Comparison, in_process, ordered
from tests.planner.fixture_data import Dataset
from tests.planner.query_generator import QueryGenerator
from tests.planner.test_live_differential import AUTOMATIC, REFUSED, change_row
from tests.support.actors import actor
from tests.support.server import RunningServer
from tests.support.thoroughness import in_suite
from tortoise.expressions import Q

from planificador.api.ids import id_of
from planificador.api.reader_views import reader_of
from planificador.api.schema.types.models import MODELS
from planificador.core.data.queries.query import Statement, find
from planificador.core.data.sql.visibility import reading_as, source
from planificador.core.data.use_cases.transactions import run_in_transaction
from planificador.core.data.use_cases.unit_of_work import UnitOfWork
from planificador.core.model.actors import Actor, Rol
from planificador.core.model.base import BaseModel
from planificador.interacciones.merges import KINDS
from planificador.plantillas.models import Plantilla
from planificador.plantillas.placeholders import SUBJECTS, placeholders_for
from planificador.plantillas.rules import SobrePlantilla
from planificador.recordatorios.rules import TipoAviso
from planificador.runtime import Runtime
from planificador.sesiones.models import Sesion

pytestmark = [
    pytest.mark.filterwarnings("ignore:coroutine .* was never awaited:RuntimeWarning"),
    pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning"),
]
QUERIES, CHANGES = in_suite((6, 20), thorough=(12, 40))
Seen = dict[str, list[tuple[Any, ...]]]


@pytest.fixture(autouse=True)
def _collect_coroutines() -> Iterator[None]:
    yield
    gc.collect()


@pytest.fixture
def runtime(_shared_server: RunningServer) -> Runtime:
    found: Runtime = _shared_server.app.state.runtime
    return found


@pytest.fixture
async def readers(dataset: Dataset) -> Sequence[Actor]:
    """Readers who do not see everything: one of each role, and one with two."""
    sessions = await Sesion.filter(formador_id__not_isnull=True).order_by("formador_id")
    trainer = sessions[len(sessions) // 2].formador_id
    teaching = actor(Rol.FORMADOR, user=2, trainer=trainer)
    roles = [Rol.LECTURA, Rol.COMERCIAL]
    return [
        teaching,
        *(actor(role, user=3) for role in roles),
        actor(Rol.FORMADOR, Rol.LECTURA, user=2, trainer=trainer),
    ]


def queries(dataset: Dataset, seed: int) -> list[GeneratedQuery]:
    return [QueryGenerator(random.Random(seed + number), dataset).query() for number in range(QUERIES)]


async def test_statements_and_resolvers_give_readers_the_same_answers(
    runtime: Runtime, dataset: Dataset, readers: Sequence[Actor]
) -> None:
    for number, reader in enumerate(readers):
        comparison = Comparison(in_process(runtime, reader))
        for query in queries(dataset, 10**7 * (number + 1)):
            await comparison.same(query.text, query.variables)
        assert comparison.stats["planned"] > QUERIES / 4, comparison.stats


async def test_what_a_reader_does_not_see_has_no_influence_on_any_answer(
    runtime: Runtime, dataset: Dataset, readers: Sequence[Actor]
) -> None:
    """Everything else is changed, added and deleted at random; each answer stays the same, to the byte."""
    fixed = [*LISTS, *SEARCHES, *OTHER_ROOTS, free_hours(dataset)]
    fixed += [*rendered(dataset, await templates(runtime)), *previews(dataset)]
    for number, reader in enumerate(readers):
        ask, asked = in_process(runtime, reader), [*queries(dataset, 10**8 * (number + 1)), *fixed]
        before = [await ask(query.text, query.variables) for query in asked]
        assert not [answer for answer in before[QUERIES:] if b'"errors":[{"message"' in answer], "all succeed"
        count = await change_what_is_not_seen(runtime, random.Random(number), reader)
        assert count > CHANGES / 4, "changes were possible"
        for query, answer in zip(asked, before, strict=True):
            again = await ask(query.text, query.variables)
            # errors are reported as they occur
            assert again == answer or (b'"errors"' in answer and ordered(again) == ordered(answer)), (
                f"{reader.roles}\n{query.text}\n{query.variables}"
            )


ROW = "id version actualizado acciones"
LISTS = [
    GeneratedQuery(f"{{ {name} {{ totalCount edges {{ cursor node {{ {ROW} }} }} agregados {{ total }} }} }}", {})
    for name in ("clientes", "participantes", "contrataciones", "sesiones", "formadores", "interacciones", "contactos")
]
SEARCHES = [
    GeneratedQuery(f'{{ buscar(texto: "{text}") {{ totalCount totales {{ total }} edges {{ cursor }} }} }}', {})
    for text in ("a", "lan", "secreto", "600", "garbi")
]


PROBLEMS = "{ codigo campo mensaje objeto { id } }"
OTHER_ROOTS = [
    GeneratedQuery(query, {})
    for query in (
        f"""{{ avisos(horasAnticipacion: 720, tipos: [{", ".join(TipoAviso)}]) {{
          clave tipo venceEn situacion texto }} }}""",
        """{ agenda(desde: "2026-11-01T00:00:00Z", hasta: "2026-11-30T00:00:00Z") { totalCount edges { cursor
          node { id acciones formador { minutosProgramados(desde: "2026-11-01", hasta: "2026-11-30") } } } } }""",
        '{ festivos(desde: "2026-01-01", hasta: "2026-12-31") { fecha nombre } }',
        "{ yo { usuario { id correo } permisos { mutaciones entidades { tipo filas columnas } } } }",
        "{ registro { totalCount nodes { id } } }",
    )
]
"""What is neither a list of an entity nor a row by its id."""


def free_hours(dataset: Dataset) -> GeneratedQuery:
    """Return a query for when trainers are free."""
    text = """query ($formadores: [ID!]) { disponibilidad(desde: "2026-11-23T00:00:00Z", hasta: "2026-12-04T00:00:00Z",
      minutos: 60, formadores: $formadores) { inicio fin formadores { id } aulas { id } } }"""
    return GeneratedQuery(text, {"formadores": dataset.ids["Formador"][:3]})


async def templates(runtime: Runtime) -> list[str]:
    """Create a template with all placeholders for each type of objects, and return their ids."""

    async def create(uow: UnitOfWork) -> list[Plantilla]:
        return [
            await uow.create(Plantilla, nombre=f"Todo de {sobre}", sobre=sobre, texto=text)
            for sobre in SobrePlantilla
            if (text := " ".join(f"{{{name}}}" for name in placeholders_for(sobre)))
        ]

    return [id_of(row) for row in (await run_in_transaction(runtime.services, create))[0]]


def rendered(dataset: Dataset, template_ids: Sequence[str]) -> list[GeneratedQuery]:
    """Return queries for the texts of templates for some objects."""
    text = """query ($plantilla: ID!, $objeto: ID!, $contacto: ID) {
      textoDePlantilla(plantilla: $plantilla, objeto: $objeto, contacto: $contacto) { asunto texto sinValor } }"""
    return [
        GeneratedQuery(text, {"plantilla": template, "objeto": row, "contacto": dataset.ids["Contacto"][0]})
        for template, sobre in zip(template_ids, SobrePlantilla, strict=True)
        for row in dataset.ids[SUBJECTS[sobre].__name__][:3]
    ]


def previews(dataset: Dataset) -> list[GeneratedQuery]:
    """Return queries for what merges of some rows would do."""
    text = f"""query ($a: ID!, $b: ID!) {{ previsualizarFusion(conservar: $a, absorber: $b) {{
      conservar {{ id }} campos {{ campo conservar absorber resultado }} relaciones {{ tipo campo total unidas }}
      errores {PROBLEMS} advertencias {PROBLEMS} }} }}"""
    pairs = (dataset.ids[model.__name__][:2] for model in KINDS)
    return [GeneratedQuery(text, {"a": kept, "b": absorbed}) for kept, absorbed in pairs]


class _SeenError(Exception):
    """A change concerns what the reader sees."""


async def change_what_is_not_seen(runtime: Runtime, rng: random.Random, reader: Actor) -> int:
    """Change, add and delete rows at random, without a change of what a reader sees. Return the number of changes."""
    before, count = await seen_by(reader), 0
    for _ in range(CHANGES):
        model = rng.choice([model for model in MODELS if f'"{model._meta.db_table}"' != _source(reader, model)])
        if not (rows := await find(model, Q())):
            continue
        row, other = rng.choice(rows), rng.choice(rows)
        hidden = reader_of(reader).view.visible(model).hidden & model._meta.db_fields - AUTOMATIC
        names = [name for name in sorted(hidden) if not name.endswith("_orden")]
        values = {name: changed(getattr(row, name), getattr(other, name)) for name in names if rng.randrange(2)}

        with suppress(_SeenError, *REFUSED):
            await run_in_transaction(runtime.services, partial(change, rng, reader, before, row, other, values))
            count += 1
    return count


async def change(  # all of them are needed
    rng: random.Random,
    reader: Actor,
    before: Seen,
    row: BaseModel,
    other: BaseModel,
    values: Mapping[str, Any],
    uow: UnitOfWork,
) -> None:
    if values:
        await uow.update(row, **values)
    else:
        await change_row(uow, rng, row, other)
    if await seen_by(reader) != before:
        raise _SeenError


def changed(value: Any, other: Any) -> Any:  # Any: of a column's own type
    """Return another value, if there is one; texts get words that are looked for."""
    return f"{other or ''} secreto lan 600"[:30] if isinstance(value, str) and type(value) is str else other


async def seen_by(reader: Actor) -> Seen:
    """Return all that a reader sees of all tables."""
    seen: Seen = {}
    with reading_as(reader_of(reader)):
        for model in MODELS:
            statement = Statement(model._meta.db)
            statement.sql = f'SELECT v.* FROM {source(model)} v ORDER BY v."id"'
            seen[model.__name__] = [tuple(map(str, row.values())) for row in await statement.read()]
    return seen


def _source(reader: Actor, model: type[BaseModel]) -> str:
    with reading_as(reader_of(reader)):
        return source(model)
