"""A request in the query string of a URL (GraphQL over HTTP, section GET)."""

from urllib.parse import parse_qsl

from planificador.api.execution.request import Json
from planificador.api.transports.http.json_body import malformed, parse_json_strict

TEXTS = frozenset({"query", "operationName", "documentId"})
OBJECTS = frozenset({"variables", "extensions"})
MAX_PARAMETERS = 100
"""Parameters of a query string, beyond which it is malformed."""


def parse_query_string(query_string: bytes) -> dict[str, Json]:
    """Return the parameters of GraphQL. Raise HTTPRequestError for malformed ones."""
    try:
        pairs = parse_qsl(
            query_string, keep_blank_values=True, strict_parsing=False, errors="strict", max_num_fields=MAX_PARAMETERS
        )
        named = [(name.decode(), value.decode()) for name, value in pairs]
    except ValueError:
        raise malformed("The query string of the URL is not form-encoded UTF-8.") from None
    known = [(name, value) for name, value in named if name in TEXTS | OBJECTS]
    parameters: dict[str, Json] = dict(known)
    if len(parameters) != len(known):
        raise malformed("The URL has a duplicate parameter.")
    for name in OBJECTS & parameters.keys():
        parameters[name] = parse_json_strict(parameters[name].encode(), f"`{name}`") if parameters[name] else None
    # An empty operationName counts as absent.
    return {name: value for name, value in parameters.items() if value != "" or name == "query"}
