"""Prints docs/rights.md: what each role sees and does, from the table of rights."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from planificador.api.schema.types.columns import api_columns
from planificador.api.schema.types.models import BY_NAME
from planificador.core.model.actors import Rol
from planificador.core.model.column_groups import ColumnGroup
from planificador.core.model.validation import input_field_name
from planificador.rights.permissions import ENTITY_OF_VERB, roles_with
from planificador.rights.table import RIGHTS, ROOT_FIELDS, SHOWN_PROBLEMS, EntityRights, Rows
from planificador.rights.verbs import ALSO_CHANGES, OWN_ACCOUNT_VERBS, PUBLIC_VERBS

INTRODUCTION = """\
# Who sees and does what

<!-- `make graph` makes this file from the table of rights. Do not edit it. -->

Each user has roles. What they may see and do is said once, in `backend/planificador/rights/table.py`; queries,
subscriptions, mutations and `permisos` take it from there, and the server does not start while an entity, a mutation or
a root field is missing in it. Several roles are the union of what each of them allows, on the rows on which it does.

An object that you may not see does not exist for you: it is in no list, count or search, and a mutation that names it
answers `NO_ENCONTRADO`. A field that you may not see is null, and you can neither filter nor sort by it. A mutation
that you may not use answers `PERMISO`.
"""
OWN_ROWS = """
**Own** rows are, of a user, the user, and the user's accesses and tokens; and of a trainer:

- the sessions that the trainer leads or assists in, with their assistants and attendance;
- the contracts of these sessions, with their enrolments, participants, clients and end clients;
- the trainer, the trainers of these sessions, and the trainer's absences.
"""


def sentence(words: Iterable[object]) -> str:
    """Return the words as code, with commas."""
    return ", ".join(f"`{word}`" for word in words)


def groups_of(entity: str) -> dict[ColumnGroup, list[str]]:
    """Return the guarded fields of an entity by their group."""
    groups: dict[ColumnGroup, list[str]] = defaultdict(list)
    for name, column in api_columns(BY_NAME[entity]) if entity in BY_NAME else ():
        if column.group:
            groups[column.group].append(input_field_name(name))
    return groups


def seen(entity: str, rights: EntityRights) -> str:
    """Return which rows and groups of columns of an entity a role sees."""
    if rights.rows is Rows.NONE:
        return "—"
    hidden = [group for group in ColumnGroup if group in groups_of(entity) and group not in rights.columns]
    shown = f", without {' '.join(hidden)}" if hidden else ""
    return f"{rights.rows.lower()}{shown}"


def guarded_columns() -> Iterator[str]:
    """Yield the table of guarded columns."""
    yield "\nThe guarded fields are these, and what is computed from them:\n"
    yield f"| | {' | '.join(ColumnGroup)} |"
    yield "|---|" + "---|" * len(ColumnGroup)
    for entity in RIGHTS[Rol.ADMINISTRACION]:
        if groups := groups_of(entity):
            yield f"| {entity} | {' | '.join(sentence(groups.get(group, ())) for group in ColumnGroup)} |"


def visible_rows() -> Iterator[str]:
    """Yield the table of what each role sees."""
    yield "\n## What each role sees\n"
    yield from (f"- `{role}`: {role.description}." for role in Rol)
    yield "\nSome columns belong to a group, and are null for roles that do not see it:\n"
    yield from (f"- `{group}`: {group.description}." for group in ColumnGroup)
    yield from guarded_columns()
    yield OWN_ROWS
    yield f"| | {' | '.join(Rol)} |"
    yield "|---|" + "---|" * len(Rol)
    for entity in RIGHTS[Rol.ADMINISTRACION]:
        yield f"| {entity} | {' | '.join(seen(entity, RIGHTS[role][entity]) for role in Rol)} |"


def mutations() -> Iterator[str]:
    """Yield the table of what each role does."""
    yield "\n## What each role does\n"
    yield "| | Mutations | Roles |"
    yield "|---|---|---|"
    groups: dict[tuple[str, Sequence[Rol]], list[str]] = defaultdict(list)
    for verb in sorted(ENTITY_OF_VERB):
        groups[ENTITY_OF_VERB[verb], tuple(roles_with(verb))].append(verb)
    for entity in RIGHTS[Rol.ADMINISTRACION]:
        of_entity = {roles: verbs for (name, roles), verbs in groups.items() if name == entity}
        yield from (
            f"| {entity} | {sentence(verbs)} | {', '.join(role_on_rows(role, entity) for role in roles)} |"
            for roles, verbs in of_entity.items()
        )
    yield f"\n- Without being signed in: {sentence(sorted(PUBLIC_VERBS)) or 'nothing'}."
    yield f"- Of the own account, whatever the roles: {sentence(sorted(OWN_ACCOUNT_VERBS)) or 'nothing'}."
    yield from limits()


def role_on_rows(role: Rol, entity: str) -> str:
    """Return a role, and on which rows it may use the mutations of an entity."""
    rights = RIGHTS[role][entity]
    rows = " (own)" if rights.rows is Rows.OWN else ""
    return f"{role}{rows}{' (by state)' if rights.states else ''}"


def limits() -> Iterator[str]:
    """Yield the states in which a role may change rows."""
    for role in Rol:
        for entity, rights in RIGHTS[role].items():
            if rights.states:
                states = sentence(sorted(rights.states))
                others = [verb for verb, name in ALSO_CHANGES.items() if name == entity]
                through = f", also through {sentence(others)}" if others else ""
                yield f"\n`{role}` changes a {entity} that is {states} only{through}."


def root_fields() -> Iterator[str]:
    """Yield the table of the root fields that are no entity."""
    yield "\n## Other queries and subscriptions\n"
    yield "What they tell of objects is what you may see of these. To other roles the answer is null or empty.\n"
    yield "| | Roles |"
    yield "|---|---|"
    for name, roles in sorted(ROOT_FIELDS.items()):
        yield f"| `{name}` | {'all' if len(roles) == len(Rol) else ', '.join(role for role in Rol if role in roles)} |"


def told() -> Iterator[str]:
    """Yield the problems that roles are told."""
    yield "\n## Problems and warnings\n"
    yield "Problems and warnings of mutations may tell of rows that a role does not see. These roles are told only some"
    yield "of them; other warnings are left out, and another problem is `PERMISO`, which names the role to ask.\n"
    for role in Rol:
        codes = SHOWN_PROBLEMS[role]
        if codes is not None:
            yield f"- `{role}`: {sentence(sorted(codes))}"


def document() -> str:
    """Return the text of docs/rights.md."""
    return "\n".join([INTRODUCTION.rstrip("\n"), *visible_rows(), *mutations(), *root_fields(), *told()])


if __name__ == "__main__":
    print(document())
