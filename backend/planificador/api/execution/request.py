"""What a client asks for, as it says it (GraphQL over HTTP . Request Parameters; a socket's payload is the same)."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias

Json: TypeAlias = Any  # Any: whatever a client sends


TEXT, OBJECT = (str, type(None)), (dict, type(None))
"""Types of parameters, each of which may be left out."""
ALGORITHM = "sha256:"
"""May stand before a document's id, which is the same without it."""


class MalformedRequestError(ValueError):  # the client's mistake
    """What came is no GraphQL request; the text says why, without repeating what came."""


@dataclass(slots=True)
class Request:
    """Its types are right, nothing else is known of it. hash: names the document, whose text may then be empty."""

    query: str
    operation_name: str | None = None
    variables: dict[str, Json] | None = None
    extensions: dict[str, Json] | None = None
    hash: str = ""

    @property
    def key(self) -> tuple[str, str | None]:
        """What a plan depends on."""
        return self.query, self.operation_name

    @property
    def asks_for_cost(self) -> bool:
        """Whether the answer is to tell what the operation costs: `"extensions": {"cost": true}`."""
        return self.extensions is not None and self.extensions.get("cost") is True


def parse_request(parameters: Json) -> Request:
    """Raises MalformedRequestError."""
    if not isinstance(parameters, dict):
        raise MalformedRequestError("A GraphQL request is a JSON object.")
    query, name, variables, extensions = map(parameters.get, ("query", "operationName", "variables", "extensions"))
    if not (
        isinstance(query, TEXT)
        and isinstance(name, TEXT)
        and isinstance(variables, OBJECT)
        and isinstance(extensions, OBJECT)
    ):
        raise _wrong(query, name, variables)
    named = _hash(parameters, extensions or {}) if extensions or "documentId" in parameters else ""
    if not query and not named:
        raise MalformedRequestError("A GraphQL request has a `query`: the text of its document.")
    return Request(query or "", name, variables, extensions, named)


def _wrong(query: Json, name: Json, variables: Json) -> MalformedRequestError:
    """The first of the parameters that is of another type."""
    if not isinstance(query, TEXT):
        return MalformedRequestError("`query` is a text.")
    if not isinstance(name, TEXT):
        return MalformedRequestError("`operationName` is a text or null.")
    return MalformedRequestError(
        f"`{'extensions' if isinstance(variables, OBJECT) else 'variables'}` is an object or null."
    )


def _hash(parameters: Mapping[str, Json], extensions: Mapping[str, Json]) -> str:
    """As Apollo's and urql's clients say it (`extensions.persistedQuery`), or GraphQL over HTTP (`documentId`)."""
    match extensions.get("persistedQuery"), parameters.get("documentId"):
        case None, None:
            return ""
        case {"version": 1, "sha256Hash": str(named)}, None:
            return named.lower().removeprefix(ALGORITHM)
        case None, str(named):
            return named.removeprefix(ALGORITHM)
    raise MalformedRequestError(
        '`extensions.persistedQuery` is {"version": 1, "sha256Hash": "…"}, `documentId` a text.'
    )
