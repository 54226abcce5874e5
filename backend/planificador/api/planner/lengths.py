"""How much a statement may read at most: what reads little is not worth another thread."""

from collections.abc import Callable, Mapping, Sequence

from planificador.api.planner.plans import Edges, Entity, Nodes, Pages, Total, Up
from planificador.core.paging import Listing

SHORT = 250
"""Rows: half a millisecond."""
LONG = SHORT + 1

ListingOf = Callable[[Pages], Listing]


def is_short(entities: Mapping[str, Entity], ids: Sequence[tuple[str, int]], listing_of: ListingOf) -> bool:
    """Whether rows found by their ids, and what hangs on them, are few and found by indexes."""
    return sum(_of_entity(entities[name], listing_of) for name, _ in ids) <= SHORT


def _of_entity(entity: Entity, listing_of: ListingOf) -> int:
    rows = 1
    for part in entity.fields.values():
        match part:
            case Up(_, parent):
                rows += _of_entity(parent, listing_of)
            case Pages():
                rows += _of_pages(part, listing_of)
    return rows


def _of_pages(plan: Pages, listing_of: ListingOf) -> int:
    """A filter or a total may look at any number of rows."""
    listing = listing_of(plan)
    if listing.where_key or any(isinstance(part, Total) for part in plan.parts.values()):
        return LONG
    return sum(1 + listing.size * sum(map(_entity_rows(listing_of), _entities(part))) for part in plan.parts.values())


def _entity_rows(listing_of: ListingOf) -> Callable[[Entity], int]:
    return lambda entity: _of_entity(entity, listing_of)


def _entities(part: object) -> list[Entity]:
    match part:
        case Nodes(entity):
            return [entity]
        case Edges(fields):
            return [one.entity for one in fields.values() if isinstance(one, Nodes)]
    return []
