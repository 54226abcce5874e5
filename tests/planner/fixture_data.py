"""The ids, cursors and values in the database, as a client reads them."""

import json
from base64 import b64decode
from dataclasses import dataclass, field
from typing import Any

from graphql import get_named_type, is_leaf_type
from tests.api.printed_schema import ROOTS, SCHEMA, enum_values, object_type
from tests.planner.comparison import Ask, resolvers_only

MAX_ROWS = 60
"""Rows of a type that are read."""
RESOLVED = frozenset({"acciones", "idObjeto"})
MAX_GROUPINGS = 6
"""Keys, or pairs of keys, by which the rows of a type are grouped."""
PATHS = (
    ("Inscripcion", "contrataciones", "inscripciones"),
    ("Asistencia", "sesiones", "asistencias"),
    ("RevisionPropuesta", "propuestas", "revisiones"),
    ("LineaRevision", "contrataciones", "lineasEnviadas"),
    ("Recordatorio", "interacciones", "recordatorios"),
    ("Acceso", "usuarios", "accesos"),
    ("Token", "usuarios", "tokens"),
)
"""Types without a root field: the root field above them, and the field of its rows that leads to them."""


def number_in(row_id: str) -> int:
    """Return the number of a row's global id, however large it is."""
    return int(b64decode(row_id).split(b":")[1])


def leaves(kind: str) -> list[str]:
    """Return the fields of a type that have no fields themselves, and that statements answer."""
    fields = object_type(kind).fields.items()
    return [name for name, field in fields if is_leaf_type(get_named_type(field.type)) and name not in RESOLVED]


def orders(kind: str) -> list[str]:
    return enum_values(f"{kind}Orden")


def sampled_orders(kind: str) -> list[str]:
    """Return some orders of a type, among which are ascending and descending ones."""
    names = orders(kind)
    return names[:: max(1, len(names) // 15 | 1)]


@dataclass(frozen=True)
class Dataset:
    """What the database contains.

    Attributes:
        ids: The ids of rows, by type.
        values: The values of fields, by type and field.
        cursors: The cursors of rows, by type and order ("" for the default order, and some others).
        group_cursors: The cursors of groups, by type and keys.
    """

    ids: dict[str, list[str]] = field(default_factory=dict, repr=False)
    values: dict[str, dict[str, list[Any]]] = field(default_factory=dict, repr=False)  # Any: JSON
    cursors: dict[str, dict[str, list[str]]] = field(default_factory=dict, repr=False)

    group_cursors: dict[str, dict[tuple[str, ...], list[str]]] = field(default_factory=dict, repr=False)

    @property
    def all_ids(self) -> list[str]:
        return [row_id for ids in self.ids.values() for row_id in ids]


async def read_dataset(ask: Ask) -> Dataset:
    """Read the dataset by the resolvers."""
    dataset = Dataset()
    with resolvers_only():
        for kind, root in (ROOTS | {"Usuario": "usuarios"}).items():
            page = f"{root}(first: {MAX_ROWS})"
            _add_rows(
                dataset, kind, await _rows(ask, f"{{ result: {page} {{ nodes {{ {' '.join(leaves(kind))} }} }} }}")
            )
            cursors = dataset.cursors[kind] = {"": await _cursors(ask, page)}
            dataset.group_cursors[kind] = {keys: await _group_cursors(ask, root, keys) for keys in groupings(kind)}
            for order in sampled_orders(kind):
                cursors[order] = await _cursors(ask, f"{root}(first: {MAX_ROWS}, orden: [{order}])")
        for kind, parent, below in PATHS:
            inner = f"{below}(first: {MAX_ROWS}) {{ edges {{ cursor node {{ {' '.join(leaves(kind))} }} }} }}"
            parents = await _rows(ask, f"{{ result: {parent}(last: 100) {{ nodes {{ {inner} }} }} }}")
            edges = [edge for node in parents for edge in node[below]["edges"]]
            _add_rows(dataset, kind, [edge["node"] for edge in edges])
            dataset.cursors[kind] = {"": [edge["cursor"] for edge in edges]}
            dataset.group_cursors[kind] = {keys: [] for keys in groupings(kind)}
    return dataset


def groupings(kind: str) -> list[tuple[str, ...]]:
    """Return some keys of groups, and pairs of them."""
    keys = enum_values(f"{kind}Agrupacion")
    pairs = list(zip(keys, keys[len(keys) // 2 :], strict=False))
    return [*((key,) for key in keys[:: len(keys) // 4 + 1]), *pairs][:MAX_GROUPINGS]


async def _group_cursors(ask: Ask, root: str, keys: tuple[str, ...]) -> list[str]:
    groups = f"grupos(por: [{', '.join(keys)}]) {{ edges {{ cursor }} }}"
    return [edge["cursor"] for edge in (await _result(ask, f"{{ result: {root} {{ {groups} }} }}"))["grupos"]["edges"]]


def _add_rows(dataset: Dataset, kind: str, rows: list[dict[str, Any]]) -> None:
    dataset.ids[kind] = [row["id"] for row in rows][:MAX_ROWS]
    dataset.values[kind] = {name: [row[name] for row in rows] for name in leaves(kind)}


async def _result(ask: Ask, text: str) -> dict[str, Any]:
    answer = json.loads(await ask(text, {}))
    assert not answer.get("errors"), answer
    return dict(answer["data"]["result"])


async def _rows(ask: Ask, text: str) -> list[dict[str, Any]]:
    return list((await _result(ask, text))["nodes"])


async def _cursors(ask: Ask, call: str) -> list[str]:
    return [edge["cursor"] for edge in (await _result(ask, f"{{ result: {call} {{ edges {{ cursor }} }} }}"))["edges"]]


assert SCHEMA.query_type is not None
QUERY = SCHEMA.query_type
