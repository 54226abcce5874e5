"""The limits of documents and variables, and the error of a request that exceeds one."""

from typing import Any

from pydantic import BaseModel, ConfigDict, Field

from planificador.api.errors import GraphQLRequestError, request_error

LIMIT_EXCEEDED = "LIMIT_EXCEEDED"
SEVERAL_REQUESTS = "Send several smaller requests."
SMALLER_PAGES = "Request smaller pages (first), or fewer lists inside lists."
FEWER_DUPLICATES = "Select each field once, or use aliases."
SHORTER_NAMES = "Use shorter names."
LESS_NESTING = "Use values with fewer levels."
SMALLER_FILTERS = "Use fewer conditions; `in` compares with many values at once."
FEWER_TEXTS = "Use fewer `contains`, `startsWith`, `texto` and `textoRelacionado`, or send several requests."
SHALLOWER_FILTERS = "Filter by a nearer relation, or send the ids that another query found."


def _limit(default: int, statement: str, advice: str = SEVERAL_REQUESTS) -> Any:  # Any: pydantic's, for any type
    """Return a limit as a field of the settings.

    Args:
        statement: What exceeds the limit, as the beginning of the error's message, with {} for the count.
        advice: What to do instead, as the end of the message.
    """
    return Field(default, ge=1, le=1_000_000_000, description=statement, json_schema_extra={"advice": advice})


class Limits(BaseModel):
    """What a document, an operation and a set of variables may contain; docs/limits.md has reasons for the defaults.

    Attributes:
        introspection: Whether documents may select `__schema` and `__type`.
        suggestions: Whether errors suggest similar names ("Did you mean …?").
    """

    model_config = ConfigDict(frozen=True)

    max_length: int = _limit(50_000, "The document has {} characters")
    max_tokens: int = _limit(1_500, "The document has {} tokens")
    max_operations: int = _limit(20, "The document has {} operations")
    max_fragments: int = _limit(100, "The document has {} fragments")
    max_depth: int = _limit(20, "An operation has {} levels of fields")
    max_fields: int = _limit(1_000, "An operation has {} fields with its fragments expanded")
    max_root_fields: int = _limit(25, "An operation has {} root fields")
    max_aliases: int = _limit(250, "An operation has {} aliases")
    max_directives: int = _limit(100, "An operation has {} directives")
    max_comparisons: int = _limit(
        8_000, "Validation needs {} comparisons of fields with the same name", FEWER_DUPLICATES
    )
    max_name: int = _limit(100, "A name has {} characters", SHORTER_NAMES)
    max_list: int = _limit(1_000, "A list has {} values")
    max_nesting: int = _limit(20, "A value has {} levels of lists and objects", LESS_NESTING)
    max_values: int = _limit(5_000, "The variables have {} values")
    max_filter_depth: int = _limit(3, "A filter goes through {} relations", SHALLOWER_FILTERS)
    max_filter_conditions: int = _limit(100, "A filter has {} conditions", SMALLER_FILTERS)
    max_text_comparisons: int = _limit(
        30, "The filters of an operation compare {} parts or words of texts", FEWER_TEXTS
    )
    max_cost: int = _limit(1_000_000, "The operation may read {} objects (its cost)", SMALLER_PAGES)
    introspection: bool = True
    suggestions: bool = True


def limit_exceeded(limits: Limits, name: str, count: int | None = None) -> GraphQLRequestError:
    """Return the error of a request that exceeds a limit.

    Args:
        name: The limit, as a field of `Limits`.
        count: What the request has; None when counting stopped at the limit.
    """
    limit: int = getattr(limits, name)
    field = Limits.model_fields[name]
    statement = str(field.description).format(f"more than {limit}" if count is None else count)
    advice = field.json_schema_extra["advice"] if isinstance(field.json_schema_extra, dict) else ""
    counted = {} if count is None else {"found": count}
    message = f"{statement}; the limit is {limit} ({name}). {advice}"
    return request_error(LIMIT_EXCEEDED, message, limit=name, max=limit, **counted)


def check_limit(limits: Limits, name: str, count: int) -> None:
    """Raise GraphQLRequestError when a count exceeds the limit of this name."""
    if count > getattr(limits, name):
        raise limit_exceeded(limits, name, count)
