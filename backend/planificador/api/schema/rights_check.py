"""The comparison of the table of rights with the schema: what the table does not name is refused at start-up."""

from collections.abc import Iterator

from graphql import GraphQLField, GraphQLList, GraphQLNonNull, GraphQLSchema

from planificador.api.planner.sources import ById, Rows, source_of
from planificador.api.schema.types.models import BY_NAME
from planificador.core.model.actors import Rol
from planificador.rights.permissions import ENTITY_OF_VERB
from planificador.rights.table import EVERYONE, RIGHTS, ROOT_FIELDS, SHOWN_PROBLEMS
from planificador.rights.verbs import OWN_ACCOUNT_VERBS, PUBLIC_VERBS, WITHOUT_ROWS


class RightsError(TypeError):
    """The table of rights and the schema differ."""


def check_rights(schema: GraphQLSchema) -> None:
    """Compare the table of rights with the schema. Raises RightsError, which names what differs."""
    differences = [*_entities(), *_verbs(schema), *_root_fields(schema)]
    if differences:
        raise RightsError(
            "The table of rights (rights/table.py) must say of each entity, mutation and root field which role sees or "
            f"uses it, and name nothing else. It lacks, or has too many: {'; '.join(differences)}."
        )


def _entities() -> Iterator[str]:
    for role in Rol:
        for name in sorted((RIGHTS[role].keys() - WITHOUT_ROWS) ^ BY_NAME.keys()):
            yield f"entity {name} of {role}"
        if role not in SHOWN_PROBLEMS:
            yield f"the problems that {role} is told"


def _verbs(schema: GraphQLSchema) -> Iterator[str]:
    mutations = schema.mutation_type.fields.keys() if schema.mutation_type else set()
    for name in sorted((ENTITY_OF_VERB.keys() | OWN_ACCOUNT_VERBS | PUBLIC_VERBS) ^ mutations):
        yield f"mutation {name}"


def _root_fields(schema: GraphQLSchema) -> Iterator[str]:
    types = [root for root in (schema.query_type, schema.subscription_type) if root]
    fields = {name: field for root in types for name, field in root.fields.items()}
    for name in sorted(ROOT_FIELDS.keys() - fields.keys()):
        yield f"root field {name}"
    for name, field in sorted(fields.items()):
        if name not in ROOT_FIELDS and not _is_of_entity(field):
            yield f"root field {name}"
        elif ROOT_FIELDS.get(name, EVERYONE) != EVERYONE and not _can_be_empty(field):
            yield f"root field {name}, which can be neither null nor empty"


def _is_of_entity(field: GraphQLField) -> bool:
    """Return whether a field has rows of one entity, of which the reader gets what the entity's rights allow."""
    match source_of(field):
        case Rows():
            return True
        case ById(models):
            return len(models) == 1
    return False


def _can_be_empty(field: GraphQLField) -> bool:
    kind = field.type
    return not isinstance(kind, GraphQLNonNull) or isinstance(kind.of_type, GraphQLList)
