"""The limits themselves, and what whoever passes one is told."""

from typing import Any

from pydantic import BaseModel, ConfigDict, Field

from planificador.api.errors import GraphQLRequestError, request_error

LIMIT_EXCEEDED = "LIMIT_EXCEEDED"
PARTS = "Ask for it in several requests."
PAGES = "Ask for smaller pages (first), or for fewer lists inside lists."
FEWER = "Say each field once, or give them aliases."
SHORTER = "Give shorter names."
FLATTER = "Give it in a flatter form."


def _most(usual: int, what: str, instead: str = PARTS) -> Any:  # Any: pydantic's, as a field of any type
    """A limit. what: what is counted, in the plural. instead: what to do where it is too much."""
    return Field(usual, ge=1, le=1_000_000_000, description=what, json_schema_extra={"instead": instead})


class Limits(BaseModel):
    """What one document, operation or set of variables may ask for; docs/limits.md says why so much."""

    model_config = ConfigDict(frozen=True)

    max_length: int = _most(50_000, "characters in a document")
    max_tokens: int = _most(1_500, "tokens in a document")
    max_operations: int = _most(20, "operations in a document")
    max_fragments: int = _most(100, "fragments in a document")
    max_depth: int = _most(20, "levels of fields in an operation")
    max_fields: int = _most(1_000, "fields in an operation with its fragments written out")
    max_root_fields: int = _most(25, "fields at the root of an operation")
    max_aliases: int = _most(250, "aliases in an operation")
    max_directives: int = _most(100, "directives in an operation")
    max_comparisons: int = _most(8_000, "comparisons of fields with one name", FEWER)
    max_name: int = _most(100, "characters in a name", SHORTER)
    max_list: int = _most(1_000, "values in a list")
    max_nesting: int = _most(10, "levels of lists and objects in a value", FLATTER)
    max_values: int = _most(5_000, "values in the variables")
    max_cost: int = _most(1_000_000, "objects that an operation may read (its cost)", PAGES)
    introspection: bool = Field(default=True, description="whether the schema may be asked for")
    suggestions: bool = Field(default=True, description="whether errors say what may have been meant")


def limit_exceeded(limits: Limits, name: str, found: int | None = None) -> GraphQLRequestError:
    """The refusal of what passes the limit of this name. found: how much there is; None where nobody counted on."""
    most: int = getattr(limits, name)
    about = Limits.model_fields[name]
    instead = about.json_schema_extra["instead"] if isinstance(about.json_schema_extra, dict) else ""
    much = f"more than {most}" if found is None else str(found)
    message = f"Too much at once: {much} {about.description}; at most {most} ({name}). {instead}"
    known = {} if found is None else {"found": found}
    return request_error(LIMIT_EXCEEDED, message, limit=name, max=most, **known)


def check_limits(limits: Limits, **found: int) -> None:
    """Raises GraphQLRequestError for the first that passes its limit."""
    for name, much in found.items():
        if much > getattr(limits, name):
            raise limit_exceeded(limits, name, much)
