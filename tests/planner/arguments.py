"""Generates arguments: as literals and as variables, with values that exist and with others."""

import json
import random
from dataclasses import dataclass, field
from typing import Any

from graphql import GraphQLField, GraphQLInputType, get_named_type
from tests.api.printed_schema import enum_values
from tests.planner.filters import MAX_RELATIONS, TEXTS, Filters, Name
from tests.planner.fixture_data import Dataset, orders

FLAGS = ("true", "false")
INSTANTS = (
    "0001-01-01T00:00:00Z",
    "2024-02-29T00:00:00Z",
    "2026-11-23T08:00:00Z",
    "2027-06-01T00:00:00Z",
    "9999-12-31T23:59:59Z",
)
PERIOD_DAYS = ("1900-01-01", "2026-11-22", "2026-11-23", "2026-11-24", "2199-12-31")


@dataclass(frozen=True)
class GeneratedQuery:
    """A document and its variables."""

    text: str
    variables: dict[str, Any]


def literal(value: object) -> str:
    """Return a JSON value as a literal of GraphQL."""
    match value:
        case Name():
            return str(value)
        case dict():
            return f"{{{', '.join(f'{key}: {literal(item)}' for key, item in value.items())}}}"
        case list():
            return f"[{', '.join(map(literal, value))}]"
    return json.dumps(value)


@dataclass
class Arguments:
    """Generates arguments, and collects their variables."""

    rng: random.Random
    dataset: Dataset
    variables: dict[str, Any] = field(default_factory=dict)
    types: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.filters = Filters(self.rng, self.dataset)

    def declared(self) -> str:
        text = ", ".join(f"${name}: {kind}" for name, kind in self.types.items())
        return f" ({text})" if text else ""

    def of(self, name: str, field: GraphQLField) -> str:
        """Return the arguments of a field in parentheses, "" for none."""
        target = get_named_type(field.type).name.removesuffix("Connection")
        chosen: dict[str, Any] = {}
        if "por" in field.args:
            chosen = self._groups(target.removesuffix("Grupo"))
        elif "first" in field.args and name != "buscar":
            chosen = self._page(target, sortable="orden" in field.args)
        match name:
            case "agenda":
                chosen |= self._agenda()
            case _ if "parte" in field.args:
                chosen = self._period()
            case "buscar":
                chosen = {"texto": self.rng.choice(TEXTS[:6])} | (
                    {"first": self.rng.choice((0, 3, 100))} if self._one_in(2) else {}
                )
            case "codigoPostal" if "codigo" in field.args:
                chosen = {"codigo": self.rng.choice(("20018", "1", "sw1a 1aa")), "pais": self.rng.choice(("ES", "gb"))}
            case "nodes" if "ids" in field.args:
                chosen = {"ids": [self.filters.id("") for _ in range(self.rng.choice((0, 1, 2, 7, 30)))]}
            case _ if "id" in field.args:
                chosen = {"id": self.filters.id(target)}
        if "filtro" in field.args and self._one_in(3):
            chosen["filtro"] = self.filters.filter(target, MAX_RELATIONS)
        shown = ", ".join(f"{key}: {self._put(value, field.args[key].type)}" for key, value in chosen.items())
        return f"({shown})" if shown else ""

    def _period(self) -> dict[str, Any]:
        desde, hasta = sorted(self.rng.sample(PERIOD_DAYS, 2))
        chosen: dict[str, Any] = {"desde": desde, "hasta": hasta, "parte": Name(self.rng.choice(("IMPARTE", "APOYA")))}
        return {name: value for name, value in chosen.items() if self._one_in(2)}

    def _agenda(self) -> dict[str, Any]:
        desde, hasta = sorted(self.rng.sample(INSTANTS, 2))
        chosen = {"desde": desde, "hasta": hasta}
        for name, model in (("formador", "Formador"), ("aula", "Aula")):
            if self._one_in(3):
                chosen[name] = self.rng.choice(self.dataset.ids[model])
        return chosen

    def flag(self) -> str:
        value = self.rng.choice(FLAGS)
        return value if self._one_in(2) else f"${self.declare('Boolean!', value == 'true')}"

    def _one_in(self, number: int) -> bool:
        return self.rng.randrange(number) == 0

    def _page(self, kind: str, sortable: bool) -> dict[str, Any]:
        chosen: dict[str, Any] = {}
        order = ""
        if sortable and self._one_in(3):
            with_cursors = [name for name in self.dataset.cursors[kind] if name]
            order = self.rng.choice(with_cursors if with_cursors and self._one_in(2) else orders(kind))
            chosen["orden"] = [Name(order)]
            if self._one_in(4):
                chosen["orden"] += [Name(name) for name in self.rng.sample(orders(kind), 2)]
        if not self._one_in(3):
            chosen[self.rng.choice(("first", "first", "last"))] = self.rng.choice((0, 1, 1, 2, 3, 5, 100, None))
        cursors = self.dataset.cursors[kind].get(order)
        for bound in ("after", "before"):
            if cursors and self._one_in(4):
                chosen[bound] = self.rng.choice([*cursors, None])
        return chosen

    def _groups(self, kind: str) -> dict[str, Any]:
        keys = tuple(self.rng.sample(enum_values(f"{kind}Agrupacion"), self.rng.choice((1, 1, 2, 3))))
        chosen: dict[str, Any] = {}
        if self._one_in(2):
            keys, cursors = self.rng.choice(list(self.dataset.group_cursors[kind].items()))
            chosen["after"] = self.rng.choice([*cursors, None])
        if self._one_in(2):
            chosen["first"] = self.rng.choice((0, 1, 2, 5, 100, None))
        return chosen | {"por": [Name(key) for key in keys]}

    def _put(self, value: Any, kind: GraphQLInputType) -> str:
        """Return a literal, or a variable whose value is sent or is its default."""
        if not self._one_in(3):
            return literal(value)
        return f"${self.declare(str(kind), value)}"

    def declare(self, kind: str, value: Any) -> str:
        """Return the name of a new variable with this value, which is sent or is its default."""
        name = f"v{len(self.types)}" if self.rng.randrange(5) else f"SELECT_{len(self.types)}"
        self.types[name] = kind
        if self._one_in(4) and value is not None:
            self.types[name] = (
                f"{kind.rstrip('!')} = {literal(value)}" if self._one_in(2) else f"{kind} = {literal(value)}"
            )
        elif value is not None or not self._one_in(2):
            self.variables[name] = value
        return name
