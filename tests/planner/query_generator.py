"""Writes queries that can mostly be planned, from dice: each seed its own."""

import random
from dataclasses import dataclass, field

from graphql import GraphQLField, get_named_type, is_abstract_type, is_leaf_type
from tests.api.fixture_data import entities, object_type
from tests.planner.arguments import Arguments, Question
from tests.planner.fixture_data import QUERY, World

RESOLVED = {"avisos", "buscar"}
"""What is not planned; seldom asked for."""
DEEPEST = 4


@dataclass
class Author:
    """Writes one question."""

    dice: random.Random
    world: World
    fragments: dict[str, str] = field(default_factory=dict)
    aliases: int = 0
    room: int = 20

    def __post_init__(self) -> None:
        self.arguments = Arguments(self.dice, self.world)

    def question(self) -> Question:
        roots = " ".join(self._root() for _ in range(self.dice.choice((1, 1, 1, 2, 3))))
        declared = self.arguments.declared()
        head = f"query {self._name('Q')}{declared}" if declared or self._seldom() else ""
        text = " ".join([f"{head} {{ {roots} }}", *self.fragments.values()])
        return Question(text.strip(), dict(self.arguments.given))

    def _seldom(self, one_in: int = 10) -> bool:
        return self.dice.randrange(one_in) == 0

    def _name(self, start: str) -> str:
        self.aliases += 1
        return f"{start}{self.aliases}"

    def _root(self) -> str:
        if self._seldom(20):
            return f"{self._name('t')}: __typename"
        usual = [name for name in QUERY.fields if name not in RESOLVED]
        name = self.dice.choice(list(RESOLVED & QUERY.fields.keys()) if self._seldom(60) else usual)
        if self._seldom(4):
            name = self.dice.choice(("node", "nodes"))
        return self._field("Query", QUERY.fields[name], name, DEEPEST, unique=True)

    def _field(self, kind: str, one: GraphQLField, name: str, depth: int, unique: bool) -> str:
        target = get_named_type(one.type)
        given = self.arguments.of(name, one)
        alias = f"{self._name('a')}: " if unique or given or self._seldom(6) else ""
        start = f"{alias}{name}{given}{self._condition()}"
        if is_leaf_type(target):
            return start
        inner = self._any(depth) if is_abstract_type(target) else self._selection(target.name, depth - 1)
        return f"{start} {{ {inner} }}"

    def _condition(self) -> str:
        if not self._seldom(25):
            return ""
        return f" @{self.dice.choice(('skip', 'include'))}(if: {self.arguments.flag()})"

    def _any(self, depth: int) -> str:
        """Of the interface Node, whose fields' names must not meet."""
        parts = ["__typename", "id", f"{self._name('n')}: id"][: self.dice.randint(0, 3)]
        for kind in self.dice.sample(entities(), self.dice.randint(1, 6)):
            parts.append(f"... on {kind} {{ {self._selection(kind, depth - 1, unique=True)} }}")
        if self._seldom(3):
            parts.append(f"... on Node{self._condition()} {{ id {self._name('t')}: __typename }}")
        self.dice.shuffle(parts)
        return " ".join(parts)

    def _selection(self, kind: str, depth: int, unique: bool = False) -> str:
        self.room -= 1
        fields = object_type(kind).fields
        names = [name for name in fields if name not in RESOLVED or self._seldom(100)]
        chosen = [name for name in names if is_leaf_type(get_named_type(fields[name].type))]
        chosen = self.dice.sample(chosen, min(len(chosen), self.dice.randint(1, 6)))
        further = [name for name in names if not is_leaf_type(get_named_type(fields[name].type))]
        if further and (depth > 0 or self._must_go_on(kind)):
            most = 3 if self.room > 0 else 1
            chosen += self.dice.sample(further, min(len(further), self.dice.randint(1, most)))
        parts = [self._field(kind, fields[name], name, depth, unique) for name in chosen]
        if self._seldom(4):
            parts.append("__typename" if not unique else f"{self._name('t')}: __typename")
        parts = [self._wrapped(kind, part) for part in parts]
        if self._seldom(6):
            parts.append(self.dice.choice(parts))  # merged with its like
        self.dice.shuffle(parts)
        return " ".join(parts)

    def _must_go_on(self, kind: str) -> bool:
        return kind.endswith(("Connection", "Edge")) and self.room > -40

    def _wrapped(self, kind: str, part: str) -> str:
        if not self._seldom(8):
            return part
        on = self.dice.choice((f" on {kind}", ""))
        if self._seldom(2):
            return f"...{on}{self._condition()} {{ {part} }}"
        name = self._name(self.dice.choice(("F", "SELECT", "_")))
        self.fragments[name] = f"fragment {name} on {kind} {{ {part} }}"
        return f"...{name}{self._condition()}"
