"""How far operations go with their fragments written out. What a fragment holds is added up once, however often it is
spread, so that this takes time in proportion to the document's length, whatever it says."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from graphql import FragmentDefinitionNode, OperationDefinitionNode

from planificador.api.validation.definition_metrics import DefinitionMetrics

SATURATION = 10**15
"""Where counting ends: doubling fragments make numbers without end."""


@dataclass(slots=True)
class OperationMetrics:
    """depth: levels of fields, one for a field without others inside."""

    depth: int
    fields: int
    root_fields: int
    aliases: int
    directives: int

    def add(self, other: "OperationMetrics", level: int) -> None:
        """What is spread among the fields of a level."""
        self.depth = max(self.depth, level - 1 + other.depth)
        self.fields = min(self.fields + other.fields, SATURATION)
        self.root_fields = min(self.root_fields + other.root_fields, SATURATION) if level == 1 else self.root_fields
        self.aliases = min(self.aliases + other.aliases, SATURATION)
        self.directives = min(self.directives + other.directives, SATURATION)


def operation_metrics(found: Sequence[DefinitionMetrics]) -> list[OperationMetrics]:
    """Of each operation. What closes a circle of fragments adds nothing, nor what is no fragment: both are refused by
    validation."""
    fragments = {one.node.name.value: one for one in found if isinstance(one.node, FragmentDefinitionNode)}
    known = _of_fragments(fragments)
    return [_whole(one, known) for one in found if isinstance(one.node, OperationDefinitionNode)]


def _of_fragments(fragments: Mapping[str, DefinitionMetrics]) -> Mapping[str, OperationMetrics]:
    """Without recursion, since chains of them may be longer than Python's stack."""
    known: dict[str, OperationMetrics] = {}
    new = set(fragments)

    def enter(name: str) -> tuple[str, Iterator[str]]:
        new.remove(name)
        return name, (spread for spread, _ in fragments[name].spreads)

    while new:
        path = [enter(next(iter(new)))]
        while path:
            name, spreads = path[-1]
            further = next((one for one in spreads if one in new), None)
            if further is not None:
                path.append(enter(further))
            else:
                known[name] = _whole(fragments[name], known)
                path.pop()
    return known


def _whole(reading: DefinitionMetrics, known: Mapping[str, OperationMetrics]) -> OperationMetrics:
    whole = OperationMetrics(reading.depth, reading.fields, reading.root_fields, reading.aliases, reading.directives)
    for name, level in reading.spreads:
        if name in known:
            whole.add(known[name], level)
    return whole
