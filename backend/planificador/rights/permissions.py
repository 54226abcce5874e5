"""What a reader with several roles sees and does: the union of what each of them allows. Pure."""

from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass
from functools import cache

from planificador.core.model.actors import Actor, Rol
from planificador.core.model.column_groups import ColumnGroup
from planificador.core.model.errors import Codigo
from planificador.rights.table import EVERY_GROUP, RIGHTS, ROOT_FIELDS, SHOWN_PROBLEMS, EntityRights, Rows
from planificador.rights.verbs import (
    ALSO_CHANGES,
    BATCH_VERBS,
    BUSINESS,
    OWN_ACCOUNT_VERBS,
    PERSONS_VERBS,
    PUBLIC_VERBS,
)

_NOTHING = EntityRights(Rows.NONE)
ENTITIES: Set[str] = frozenset().union(*RIGHTS.values())
"""All entities that the table names."""
ENTITY_OF_VERB: Mapping[str, str] = {
    verb: entity for rights in RIGHTS.values() for entity, granted in rights.items() for verb in granted.verbs
}


@dataclass(frozen=True, slots=True)
class EntityPermissions:
    """What a reader sees of an entity.

    Attributes:
        rows: Which rows.
        columns: The groups of columns, of each of these rows.
        own_columns: The groups of columns of the reader's own rows, among them those of `columns`.
    """

    rows: Rows
    columns: frozenset[ColumnGroup]
    own_columns: frozenset[ColumnGroup]

    @property
    def is_whole(self) -> bool:
        """Whether all rows and columns are seen."""
        return self.rows is Rows.ALL and self.columns == EVERY_GROUP


@dataclass(frozen=True, slots=True)
class RowVerb:
    """A mutation that takes one row.

    Attributes:
        states: The states of the row in which it is allowed, None for all.
        seen_with: The permissions with which the row must be seen, None if those that see it suffice.
    """

    name: str
    states: frozenset[str] | None
    seen_with: "Permissions | None"


@dataclass(frozen=True)
class Permissions:
    """What a set of roles allows.

    Attributes:
        entities: What is seen of each entity that the table names.
        verbs: The mutations that are allowed, some of them on some rows only (`for_verb`, `states_of`).
        fields: The root fields of no entity that are answered.
    """

    roles: frozenset[Rol]
    entities: Mapping[str, EntityPermissions]
    verbs: frozenset[str]
    fields: frozenset[str]

    def of(self, entity: str) -> EntityPermissions:
        """Return what is seen of an entity. Raises KeyError for what the table does not name."""
        return self.entities[entity]

    def for_verb(self, verb: str) -> "Permissions":
        """Return the permissions of those roles that allow the verb: on the rows that these see it may be used."""
        if verb not in ENTITY_OF_VERB:
            return self  # of the own account, whatever the roles
        return of(frozenset(role for role in self.roles if verb in _verbs_of(role)))

    def tells(self, verb: str, codigo: Codigo) -> bool:
        """Return whether the reader is told problems and warnings of this kind when using the verb."""
        if ENTITY_OF_VERB.get(verb) not in BUSINESS:
            return True  # accounts are the reader's own, or all of them are seen
        shown = [SHOWN_PROBLEMS[role] for role in self.roles if verb in _verbs_of(role)]
        return not shown or any(codes is None or codigo in codes for codes in shown)

    def states_of(self, verb: str, entity: str) -> frozenset[str] | None:
        """Return the states of a row of an entity in which the verb may change it, None for all."""
        granted = [RIGHTS[role].get(entity, _NOTHING) for role in self.for_verb(verb).roles]
        limits = [grant.states for grant in granted if grant.states is not None]
        return frozenset().union(*limits) if limits and len(limits) == len(granted) else None


@cache
def of(roles: frozenset[Rol]) -> Permissions:
    """Return what the roles allow together."""
    verbs = frozenset().union(*map(_verbs_of, roles))
    fields = frozenset(field for field, answered in ROOT_FIELDS.items() if answered & roles)
    return Permissions(roles, {entity: _united(entity, roles) for entity in ENTITIES}, verbs, fields)


def verbs_of(actor: Actor) -> frozenset[str]:
    """Return the mutations that an actor may use, also those of the own account."""
    if actor.read_only:
        return frozenset()
    verbs = of(actor.roles).verbs | PUBLIC_VERBS
    if actor.token_id is not None:
        return verbs - PERSONS_VERBS
    return verbs if actor.user_id is None else verbs | OWN_ACCOUNT_VERBS


def roles_with(verb: str) -> Sequence[Rol]:
    """Return the roles that allow a verb, in their order."""
    return [role for role in Rol if verb in _verbs_of(role)]


def roles_with_all_rows(verb: str) -> Sequence[Rol]:
    """Return the roles that allow a verb on all rows, in all states."""
    return [role for role in roles_with(verb) if all(map(_is_unlimited, _changed_by(role, verb)))]


def _changed_by(role: Rol, verb: str) -> Sequence[EntityRights]:
    """Return what a role has of the entities whose rows the verb changes."""
    return [RIGHTS[role].get(entity, _NOTHING) for entity in entities_of(verb)]


def _is_unlimited(rights: EntityRights) -> bool:
    return rights.rows is Rows.ALL and rights.states is None


def entities_of(verb: str) -> Sequence[str]:
    """Return the entities of the rows that a verb changes."""
    return [entity for entity in (ENTITY_OF_VERB.get(verb), ALSO_CHANGES.get(verb)) if entity]


@cache
def allowed_row_verbs(roles: frozenset[Rol], entity: str) -> Sequence[RowVerb]:
    """Return the mutations that the roles allow on one row of an entity, by name."""
    permissions = of(roles)
    return [_row_verb(permissions, verb, entity) for verb in row_verbs(entity) if verb in permissions.verbs]


def _row_verb(permissions: Permissions, verb: str, entity: str) -> RowVerb:
    with_verb = permissions.for_verb(verb)
    sees_fewer = with_verb.of(entity).rows is not permissions.of(entity).rows
    return RowVerb(verb, permissions.states_of(verb, entity), with_verb if sees_fewer else None)


def row_verbs(entity: str) -> Sequence[str]:
    """Return the mutations that take one row of an entity, by name."""
    verbs = {verb for verb, name in ENTITY_OF_VERB.items() if name == entity}
    return sorted(verb for verb in verbs - BATCH_VERBS if not verb.startswith("crear"))


@cache
def _verbs_of(role: Rol) -> Set[str]:
    return frozenset().union(*(rights.verbs for rights in RIGHTS[role].values()))


def _united(entity: str, roles: Set[Rol]) -> EntityPermissions:
    grants = [RIGHTS[role].get(entity, _NOTHING) for role in roles]
    of_all, of_own = ([grant.columns for grant in grants if grant.rows is rows] for rows in (Rows.ALL, Rows.OWN))
    own_columns = frozenset[ColumnGroup]().union(*of_all, *of_own)
    if of_all:
        return EntityPermissions(Rows.ALL, frozenset[ColumnGroup]().union(*of_all), own_columns)
    return EntityPermissions(Rows.OWN if of_own else Rows.NONE, own_columns, own_columns)
