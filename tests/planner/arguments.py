"""Generates arguments: as literals and as variables, with values that exist and with others."""

import json
import random
from dataclasses import dataclass, field
from typing import Any

from graphql import (
    GraphQLEnumType,
    GraphQLField,
    GraphQLInputObjectType,
    GraphQLInputType,
    GraphQLList,
    GraphQLNonNull,
    get_named_type,
)
from tests.api.fixture_data import entities
from tests.planner.fixture_data import Dataset, orders

FLAGS = ("true", "false")
MISSING_ID = "Q2xpZW50ZTo5OTk5OTk="
INSTANTS = (
    "0001-01-01T00:00:00Z",
    "2024-02-29T00:00:00Z",
    "2026-11-23T08:00:00Z",
    "2027-06-01T00:00:00Z",
    "9999-12-31T23:59:59Z",
)
TEXTS = ("a", "%", "_", "\\", "'", "{}", "lan ar", "", "1 = 1")


class Name(str):
    """A value of an enum, written in a literal without quotes."""

    __slots__ = ()


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

    def declared(self) -> str:
        text = ", ".join(f"${name}: {kind}" for name, kind in self.types.items())
        return f" ({text})" if text else ""

    def of(self, name: str, field: GraphQLField) -> str:
        """Return the arguments of a field in parentheses, "" for none."""
        target = get_named_type(field.type).name.removesuffix("Connection")
        chosen: dict[str, Any] = {}
        if "first" in field.args and name != "buscar":
            chosen = self._page(target, sortable="orden" in field.args)
        match name:
            case "agenda":
                desde, hasta = sorted(self.rng.sample(INSTANTS, 2))
                chosen |= {"desde": desde, "hasta": hasta}
                if self._one_in(3):
                    chosen["formador"] = self.rng.choice(self.dataset.ids["Formador"])
            case "buscar":
                chosen = {"texto": self.rng.choice(TEXTS[:6])} | (
                    {"first": self.rng.choice((0, 3, 100))} if self._one_in(2) else {}
                )
            case "nodes" if "ids" in field.args:
                chosen = {"ids": [self._id("") for _ in range(self.rng.choice((0, 1, 2, 7, 30)))]}
            case _ if "id" in field.args:
                chosen = {"id": self._id(target)}
        if "filtro" in field.args and self._one_in(3):
            chosen["filtro"] = self._filter(target, field.args["filtro"].type)
        shown = ", ".join(f"{key}: {self._put(value, field.args[key].type)}" for key, value in chosen.items())
        return f"({shown})" if shown else ""

    def flag(self) -> str:
        value = self.rng.choice(FLAGS)
        return value if self._one_in(2) else f"${self._declare('Boolean!', value == 'true')}"

    def _one_in(self, number: int) -> bool:
        return self.rng.randrange(number) == 0

    def _id(self, kind: str) -> str:
        ids = self.dataset.ids.get(kind) or self.dataset.all_ids
        return MISSING_ID if self._one_in(30) else self.rng.choice(ids)

    def _page(self, kind: str, sortable: bool) -> dict[str, Any]:
        chosen: dict[str, Any] = {}
        order = ""
        if sortable and self._one_in(3):
            order = self.rng.choice(orders(kind))
            chosen["orden"] = [Name(order)]
        if not self._one_in(3):
            chosen[self.rng.choice(("first", "first", "last"))] = self.rng.choice((0, 1, 1, 2, 3, 5, 100, None))
        cursors = self.dataset.cursors[kind].get(order)
        for bound in ("after", "before"):
            if cursors and self._one_in(4):
                chosen[bound] = self.rng.choice([*cursors, None])
        return chosen

    def _filter(self, kind: str, filter_type: GraphQLInputType) -> dict[str, Any] | None:
        shape = get_named_type(filter_type)
        assert isinstance(shape, GraphQLInputObjectType)
        names = self.rng.sample(list(shape.fields), self.rng.choice((0, 1, 1, 1, 2)))
        return {name: self._compared(kind, name, shape.fields[name].type) for name in names}

    def _compared(self, kind: str, name: str, filter_type: GraphQLInputType) -> Any:
        shape = get_named_type(filter_type)
        if not isinstance(shape, GraphQLInputObjectType):
            return self.rng.choice(TEXTS) if name.startswith("texto") else self.rng.choice((True, False, None))
        operator = self.rng.choice(list(shape.fields))
        value_type = shape.fields[operator].type
        if operator == "isNull":
            return {operator: self.rng.choice((True, False, None))}
        many = isinstance(value_type.of_type if isinstance(value_type, GraphQLNonNull) else value_type, GraphQLList)
        if many:
            return {operator: [self._value(kind, name, value_type, empty=False) for _ in range(self.rng.randint(0, 3))]}
        return {operator: self._value(kind, name, value_type, empty=True)}

    def _value(self, kind: str, name: str, value_type: GraphQLInputType, empty: bool) -> Any:
        scalar = get_named_type(value_type)
        if isinstance(scalar, GraphQLEnumType):
            return Name(self.rng.choice(list(scalar.values)))
        if scalar.name == "ID":
            target = kind if name == "id" else name[0].upper() + name[1:]
            return self._id(target if target in entities() else kind)
        values = [value for value in self.dataset.values[kind].get(name, ()) if value is not None]
        return self.rng.choice([*values, None] if empty else values) if values else None

    def _put(self, value: Any, kind: GraphQLInputType) -> str:
        """Return a literal, or a variable whose value is sent or is its default."""
        if not self._one_in(3):
            return literal(value)
        return f"${self._declare(str(kind), value)}"

    def _declare(self, kind: str, value: Any) -> str:
        name = f"v{len(self.types)}" if self.rng.randrange(5) else f"SELECT_{len(self.types)}"
        self.types[name] = kind
        if self._one_in(4) and value is not None:
            self.types[name] = (
                f"{kind.rstrip('!')} = {literal(value)}" if self._one_in(2) else f"{kind} = {literal(value)}"
            )
        elif value is not None or not self._one_in(2):
            self.variables[name] = value
        return name
