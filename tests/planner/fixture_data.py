"""What there is in the database, as a client learns it: ids, cursors, values."""

import json
from dataclasses import dataclass, field
from typing import Any

from graphql import get_named_type, is_enum_type, is_leaf_type
from tests.api.fixture_data import ROOTS, SCHEMA, enum_values, object_type
from tests.planner.comparing import Asking, resolvers_only

SHOWN = 60
"""Rows of a type that are looked at."""


def leaves(kind: str) -> list[str]:
    """The fields of a type that hold no further ones."""
    return [name for name, one in object_type(kind).fields.items() if is_leaf_type(get_named_type(one.type))]


def orders(kind: str) -> list[str]:
    return enum_values(f"{kind}Orden")


@dataclass(frozen=True)
class World:
    """ids, values: of rows by type (and field); cursors: by type and order ("" for the usual one)."""

    ids: dict[str, list[str]] = field(default_factory=dict, repr=False)
    values: dict[str, dict[str, list[Any]]] = field(default_factory=dict, repr=False)  # Any: JSON
    cursors: dict[str, dict[str, list[str]]] = field(default_factory=dict, repr=False)

    @property
    def all_ids(self) -> list[str]:
        return [one for ids in self.ids.values() for one in ids]

    def is_enum(self, kind: str, name: str) -> bool:
        return is_enum_type(get_named_type(object_type(kind).fields[name].type))


async def look(ask: Asking) -> World:
    """Reads it by the resolvers."""
    world = World()
    with resolvers_only():
        for kind, root in ROOTS.items():
            rows = await _rows(ask, f"{{ found: {root}(first: {SHOWN}) {{ nodes {{ {' '.join(leaves(kind))} }} }} }}")
            _note(world, kind, rows)
            world.cursors[kind] = {
                "": await _cursors(ask, f"{root}(first: {SHOWN})"),
                **{one: await _cursors(ask, f"{root}(first: {SHOWN}, orden: [{one}])") for one in orders(kind)},
            }
        for kind, parent, below in (("Inscripcion", "contrataciones", "inscripciones"), *_ATTENDED):
            inner = f"{below}(first: {SHOWN}) {{ edges {{ cursor node {{ {' '.join(leaves(kind))} }} }} }}"
            parents = await _rows(ask, f"{{ found: {parent}(last: 100) {{ nodes {{ {inner} }} }} }}")
            edges = [edge for one in parents for edge in one[below]["edges"]]
            _note(world, kind, [edge["node"] for edge in edges])
            world.cursors[kind] = {"": [edge["cursor"] for edge in edges]}
    return world


_ATTENDED = (("Asistencia", "sesiones", "asistencias"),)


def _note(world: World, kind: str, rows: list[dict[str, Any]]) -> None:
    world.ids[kind] = [row["id"] for row in rows][:SHOWN]
    world.values[kind] = {name: [row[name] for row in rows] for name in leaves(kind)}


async def _rows(ask: Asking, text: str) -> list[dict[str, Any]]:
    answer = json.loads(await ask(text, {}))
    assert not answer.get("errors"), answer
    return list(answer["data"]["found"]["nodes"])


async def _cursors(ask: Asking, call: str) -> list[str]:
    answer = json.loads(await ask(f"{{ found: {call} {{ edges {{ cursor }} }} }}", {}))
    return [edge["cursor"] for edge in answer["data"]["found"]["edges"]]


assert SCHEMA.query_type is not None
QUERY = SCHEMA.query_type
