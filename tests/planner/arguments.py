"""Arguments for the questions: from literals and from variables, of values that exist and of others."""

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
from tests.planner.fixture_data import World, orders

ABSENT = object()
FLAGS = ("true", "false")
NOWHERE = "Q2xpZW50ZTo5OTk5OTk="
SPANS = (
    "0001-01-01T00:00:00Z",
    "2024-02-29T00:00:00Z",
    "2026-11-23T08:00:00Z",
    "2027-06-01T00:00:00Z",
    "9999-12-31T23:59:59Z",
)
TEXTS = ("a", "%", "_", "\\", "'", "{}", "lan ar", "", "1 = 1")


class Name(str):
    """A value of an enum, which a literal holds without quotes."""

    __slots__ = ()


@dataclass(frozen=True)
class Question:
    """A document and the variables sent with it."""

    text: str
    variables: dict[str, Any]


def literal(value: object) -> str:
    """A JSON value as GraphQL writes it."""
    match value:
        case Name():
            return str(value)
        case dict():
            return f"{{{', '.join(f'{key}: {literal(one)}' for key, one in value.items())}}}"
        case list():
            return f"[{', '.join(map(literal, value))}]"
    return json.dumps(value)


@dataclass
class Arguments:
    """Writes them; remembers the variables that came up."""

    dice: random.Random
    world: World
    given: dict[str, Any] = field(default_factory=dict)
    types: dict[str, str] = field(default_factory=dict)

    def declared(self) -> str:
        text = ", ".join(f"${name}: {kind}" for name, kind in self.types.items())
        return f" ({text})" if text else ""

    def of(self, name: str, one: GraphQLField) -> str:
        """The arguments of a field, in brackets, "" for none."""
        target = get_named_type(one.type).name.removesuffix("Connection")
        chosen: dict[str, Any] = {}
        if "first" in one.args and name != "buscar":
            chosen = self._page(target, sortable="orden" in one.args)
        match name:
            case "agenda":
                desde, hasta = sorted(self.dice.sample(SPANS, 2))
                chosen |= {"desde": desde, "hasta": hasta}
                if self._one_in(3):
                    chosen["formador"] = self.dice.choice(self.world.ids["Formador"])
            case "buscar":
                chosen = {"texto": self.dice.choice(TEXTS[:6])}
            case "nodes" if "ids" in one.args:
                chosen = {"ids": [self._id("") for _ in range(self.dice.choice((0, 1, 2, 7, 30)))]}
            case _ if "id" in one.args:
                chosen = {"id": self._id(target)}
        if "filtro" in one.args and self._one_in(3):
            chosen["filtro"] = self._filter(target, one.args["filtro"].type)
        shown = ", ".join(f"{key}: {self._put(value, one.args[key].type)}" for key, value in chosen.items())
        return f"({shown})" if shown else ""

    def flag(self) -> str:
        value = self.dice.choice(FLAGS)
        return value if self._one_in(2) else f"${self._declare('Boolean!', value == 'true')}"

    def _one_in(self, number: int) -> bool:
        return self.dice.randrange(number) == 0

    def _id(self, kind: str) -> str:
        ids = self.world.ids.get(kind) or self.world.all_ids
        return NOWHERE if self._one_in(30) else self.dice.choice(ids)

    def _page(self, kind: str, sortable: bool) -> dict[str, Any]:
        chosen: dict[str, Any] = {}
        order = ""
        if sortable and self._one_in(3):
            order = self.dice.choice(orders(kind))
            chosen["orden"] = [Name(order)]
        if not self._one_in(3):
            chosen[self.dice.choice(("first", "first", "last"))] = self.dice.choice((0, 1, 1, 2, 3, 5, 100, None))
        cursors = self.world.cursors[kind].get(order)
        for bound in ("after", "before"):
            if cursors and self._one_in(4):
                chosen[bound] = self.dice.choice([*cursors, None])
        return chosen

    def _filter(self, kind: str, given: GraphQLInputType) -> dict[str, Any] | None:
        shape = get_named_type(given)
        assert isinstance(shape, GraphQLInputObjectType)
        names = self.dice.sample(list(shape.fields), self.dice.choice((0, 1, 1, 1, 2)))
        return {name: self._compared(kind, name, shape.fields[name].type) for name in names}

    def _compared(self, kind: str, name: str, given: GraphQLInputType) -> Any:
        shape = get_named_type(given)
        if not isinstance(shape, GraphQLInputObjectType):
            return self.dice.choice(TEXTS) if name == "texto" else self.dice.choice((True, False, None))
        operator = self.dice.choice(list(shape.fields))
        one = shape.fields[operator].type
        if operator == "isNull":
            return {operator: self.dice.choice((True, False, None))}
        many = isinstance(one.of_type if isinstance(one, GraphQLNonNull) else one, GraphQLList)
        if many:
            return {operator: [self._value(kind, name, one, empty=False) for _ in range(self.dice.randint(0, 3))]}
        return {operator: self._value(kind, name, one, empty=True)}

    def _value(self, kind: str, name: str, given: GraphQLInputType, empty: bool) -> Any:
        scalar = get_named_type(given)
        if isinstance(scalar, GraphQLEnumType):
            return Name(self.dice.choice(list(scalar.values)))
        if scalar.name == "ID":
            target = kind if name == "id" else name[0].upper() + name[1:]
            return self._id(target if target in entities() else kind)
        there = [one for one in self.world.values[kind].get(name, ()) if one is not None]
        return self.dice.choice([*there, None] if empty else there) if there else None

    def _put(self, value: Any, kind: GraphQLInputType) -> str:
        """A literal, or a variable with the value: sent, or as its default."""
        if not self._one_in(3):
            return literal(value)
        return f"${self._declare(str(kind), value)}"

    def _declare(self, kind: str, value: Any) -> str:
        name = f"v{len(self.types)}" if self.dice.randrange(5) else f"SELECT_{len(self.types)}"
        self.types[name] = kind
        if self._one_in(4) and value is not None:
            self.types[name] = (
                f"{kind.rstrip('!')} = {literal(value)}" if self._one_in(2) else f"{kind} = {literal(value)}"
            )
        elif value is not None or not self._one_in(2):
            self.given[name] = value
        return name
