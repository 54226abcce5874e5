"""A request in a URL's query (GraphQL over HTTP . GET)."""

from urllib.parse import parse_qsl

from planificador.api.execution.request import Json
from planificador.api.transports.http.json_body import malformed, parse_json_strict

TEXTS = frozenset({"query", "operationName", "documentId"})
OBJECTS = frozenset({"variables", "extensions"})
MAX_PARAMETERS = 100
"""Parameters that are looked at."""


def parse_query_string(query_string: bytes) -> dict[str, Json]:
    """The parameters that mean something. Raises Refusal."""
    try:
        pairs = parse_qsl(
            query_string, keep_blank_values=True, strict_parsing=False, errors="strict", max_num_fields=MAX_PARAMETERS
        )
        named = [(name.decode(), value.decode()) for name, value in pairs]
    except ValueError:
        raise malformed("The URL's query is no form in UTF-8.") from None
    known = [(name, value) for name, value in named if name in TEXTS | OBJECTS]
    found: dict[str, Json] = dict(known)
    if len(found) != len(known):
        raise malformed("The URL says a parameter twice.")
    for name in OBJECTS & found.keys():
        found[name] = parse_json_strict(found[name].encode(), f"`{name}`") if found[name] else None
    # An empty operationName is none.
    return {name: value for name, value in found.items() if value != "" or name == "query"}
