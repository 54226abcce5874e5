"""The parameters of a request (GraphQL over HTTP, section Request Parameters), which a socket's payload has too."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias

Json: TypeAlias = Any  # Any: whatever a client sends


TEXT, OBJECT = (str, type(None)), (dict, type(None))
"""Types of parameters, each of which may be absent."""
ALGORITHM = "sha256:"
"""An optional prefix of a document's id."""


class MalformedRequestError(ValueError):
    """The parameters are not those of a GraphQL request. The message says why, without quoting them."""


@dataclass(slots=True)
class Request:
    """Parameters of the right types.

    Attributes:
        query: The text of the document; it may be empty where `hash` names it.
        hash: The SHA-256 of the document, or its id in a manifest of trusted documents.
    """

    query: str
    operation_name: str | None = None
    variables: dict[str, Json] | None = None
    extensions: dict[str, Json] | None = None
    hash: str = ""

    @property
    def asks_for_cost(self) -> bool:
        """Whether the response shall contain the cost of the operation: `"extensions": {"cost": true}`."""
        return self.extensions is not None and self.extensions.get("cost") is True


def parse_request(parameters: Json) -> Request:
    """Return the request. Raise MalformedRequestError for parameters of wrong types."""
    if not isinstance(parameters, dict):
        raise MalformedRequestError("A GraphQL request must be a JSON object.")
    query, name, variables, extensions = map(parameters.get, ("query", "operationName", "variables", "extensions"))
    if not (
        isinstance(query, TEXT)
        and isinstance(name, TEXT)
        and isinstance(variables, OBJECT)
        and isinstance(extensions, OBJECT)
    ):
        raise _type_error(query, name, variables)
    document_hash = _hash(parameters, extensions or {}) if extensions or "documentId" in parameters else ""
    if not query and not document_hash:
        raise MalformedRequestError("A GraphQL request must have a `query`: the text of its document.")
    return Request(query or "", name, variables, extensions, document_hash)


def _type_error(query: Json, name: Json, variables: Json) -> MalformedRequestError:
    """Return the error of the first parameter of a wrong type."""
    if not isinstance(query, TEXT):
        return MalformedRequestError("`query` must be a string.")
    if not isinstance(name, TEXT):
        return MalformedRequestError("`operationName` must be a string or null.")
    parameter = "extensions" if isinstance(variables, OBJECT) else "variables"
    return MalformedRequestError(f"`{parameter}` must be an object or null.")


def _hash(parameters: Mapping[str, Json], extensions: Mapping[str, Json]) -> str:
    """Return the hash in `extensions.persistedQuery` (Apollo, urql) or in `documentId` (GraphQL over HTTP)."""
    match extensions.get("persistedQuery"), parameters.get("documentId"):
        case None, None:
            return ""
        case {"version": 1, "sha256Hash": str(sha256)}, None:
            return sha256.lower().removeprefix(ALGORITHM)
        case None, str(identifier):
            return identifier.removeprefix(ALGORITHM)
    raise MalformedRequestError(
        '`extensions.persistedQuery` must be {"version": 1, "sha256Hash": "…"}, `documentId` a string.'
    )
