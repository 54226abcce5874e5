"""Generates random queries, most of which can be planned: the same query for the same seed."""

import random
from dataclasses import dataclass, field

from graphql import GraphQLField, get_named_type, is_abstract_type, is_leaf_type
from tests.api.printed_schema import entities, object_type
from tests.planner.arguments import Arguments, GeneratedQuery
from tests.planner.fixture_data import QUERY, Dataset

RESOLVED = {"acciones", "avisos", "buscar", "idObjeto"}
"""Fields that are not planned, and rarely selected."""
RESOLVED_ROOTS = RESOLVED | {"paises", "codigoPostal", "registro", "yo"}
MAX_DEPTH = 4


@dataclass
class QueryGenerator:
    """Generates one query."""

    rng: random.Random
    dataset: Dataset
    fragments: dict[str, str] = field(default_factory=dict)
    aliases: int = 0
    budget: int = 20

    def __post_init__(self) -> None:
        self.arguments = Arguments(self.rng, self.dataset)

    def query(self) -> GeneratedQuery:
        roots = " ".join(self._root() for _ in range(self.rng.choice((1, 1, 1, 2, 3))))
        declared = self.arguments.declared()
        head = f"query {self._name('Q')}{declared}" if declared or self._one_in() else ""
        text = " ".join([f"{head} {{ {roots} }}", *self.fragments.values()])
        return GeneratedQuery(text.strip(), dict(self.arguments.variables))

    def live_query(self) -> GeneratedQuery:
        """Return a subscription. It is invalid where its only root field is conditional or `__typename`."""
        root = self._root()
        text = " ".join([f"subscription{self.arguments.declared()} {{ {root} }}", *self.fragments.values()])
        return GeneratedQuery(text, dict(self.arguments.variables))

    def _one_in(self, number: int = 10) -> bool:
        return self.rng.randrange(number) == 0

    def _name(self, start: str) -> str:
        self.aliases += 1
        return f"{start}{self.aliases}"

    def _root(self) -> str:
        if self._one_in(20):
            return f"{self._name('t')}: __typename"
        planned = [name for name in QUERY.fields if name not in RESOLVED_ROOTS]
        name = self.rng.choice(sorted(RESOLVED_ROOTS & QUERY.fields.keys()) if self._one_in(60) else planned)
        if self._one_in(4):
            name = self.rng.choice(("node", "nodes"))
        return self._field("Query", QUERY.fields[name], name, MAX_DEPTH, unique=True)

    def _field(self, kind: str, field: GraphQLField, name: str, depth: int, unique: bool) -> str:
        target = get_named_type(field.type)
        arguments = self.arguments.of(name, field)
        alias = f"{self._name('a')}: " if unique or arguments or self._one_in(6) else ""
        start = f"{alias}{name}{arguments}{self._condition()}"
        if is_leaf_type(target):
            return start
        inner = self._any(depth) if is_abstract_type(target) else self._selection(target.name, depth - 1)
        return f"{start} {{ {inner} }}"

    def _condition(self) -> str:
        if not self._one_in(25):
            return ""
        return f" @{self.rng.choice(('skip', 'include'))}(if: {self.arguments.flag()})"

    def _any(self, depth: int) -> str:
        """Return a selection of the interface Node, with unique response keys, since types differ."""
        parts = ["__typename", "id", f"{self._name('n')}: id"][: self.rng.randint(0, 3)]
        for kind in self.rng.sample(entities(), self.rng.randint(1, 6)):
            parts.append(f"... on {kind} {{ {self._selection(kind, depth - 1, unique=True)} }}")
        if self._one_in(3):
            parts.append(f"... on Node{self._condition()} {{ id {self._name('t')}: __typename }}")
        self.rng.shuffle(parts)
        return " ".join(parts)

    def _selection(self, kind: str, depth: int, unique: bool = False) -> str:
        self.budget -= 1
        fields = object_type(kind).fields
        names = [name for name in fields if name not in RESOLVED or self._one_in(100)]
        chosen = [name for name in names if is_leaf_type(get_named_type(fields[name].type))]
        chosen = self.rng.sample(chosen, min(len(chosen), self.rng.randint(1, 6)))
        objects = [name for name in names if not is_leaf_type(get_named_type(fields[name].type))]
        if objects and (depth > 0 or not chosen or self._must_select_objects(kind)):
            limit = 3 if self.budget > 0 else 1
            chosen += self.rng.sample(objects, min(len(objects), self.rng.randint(1, limit)))
        parts = [self._field(kind, fields[name], name, depth, unique) for name in chosen]
        if self._one_in(4):
            parts.append("__typename" if not unique else f"{self._name('t')}: __typename")
        parts = [self._in_fragment(kind, part) for part in parts]
        if self._one_in(6):
            parts.append(self.rng.choice(parts))  # a duplicate, which is merged
        self.rng.shuffle(parts)
        return " ".join(parts)

    def _must_select_objects(self, kind: str) -> bool:
        return kind.endswith(("Connection", "Edge")) and self.budget > -40

    def _in_fragment(self, kind: str, part: str) -> str:
        if not self._one_in(8):
            return part
        on = self.rng.choice((f" on {kind}", ""))
        if self._one_in(2):
            return f"...{on}{self._condition()} {{ {part} }}"
        name = self._name(self.rng.choice(("F", "SELECT", "_")))
        self.fragments[name] = f"fragment {name} on {kind} {{ {part} }}"
        return f"...{name}{self._condition()}"
