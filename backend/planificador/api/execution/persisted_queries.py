"""Documents that clients name by their hash instead of sending them.

Automatic persisted queries: a client that names a document we have not seen sends it once with its hash. Trusted
documents: an operator lists all that may be asked, and nothing else is run.
"""

import json
from collections.abc import Callable, Mapping
from hashlib import sha256
from pathlib import Path
from typing import Any

from planificador.api.errors import GraphQLRequestError, request_error
from planificador.api.execution.request import ALGORITHM, Request

MAX_PERSISTED = 1000
"""Documents that are remembered under their hash."""
NOT_FOUND = "PERSISTED_QUERY_NOT_FOUND"
MISMATCH = "PERSISTED_QUERY_HASH_MISMATCH"
NOT_TRUSTED = "DOCUMENT_NOT_TRUSTED"


class PersistedQueries:
    """Those that clients have sent."""

    def __init__(self) -> None:
        self._known: dict[str, str] = {}

    def text(self, request: Request) -> str:
        """The document that is meant. Raises GraphQLRequestError."""
        if not request.hash:
            return request.query
        if not request.query:
            if (known := self._known.get(request.hash)) is None:
                raise request_error(NOT_FOUND, "PersistedQueryNotFound")  # the words that clients look for
            return known
        if sha256(request.query.encode()).hexdigest() != request.hash:
            raise request_error(MISMATCH, "The hash is not that of the document: it is SHA-256 in hexadecimal digits.")
        return request.query

    def remember(self, request: Request) -> None:
        """request: of a valid document."""
        if request.hash and request.hash not in self._known:
            if len(self._known) >= MAX_PERSISTED:
                del self._known[next(iter(self._known))]  # the oldest
            self._known[request.hash] = request.query


class TrustedDocuments(PersistedQueries):
    """Those of a manifest, by the id it gives them or by their hash; there are no others."""

    def __init__(self, documents: Mapping[str, str]) -> None:
        super().__init__()
        self._known = {sha256(text.encode()).hexdigest(): text for text in documents.values()} | dict(documents)
        self._texts = frozenset(documents.values())

    def text(self, request: Request) -> str:
        known = self._known.get(request.hash) if request.hash else request.query
        if known is None or known not in self._texts or request.query not in {"", known}:
            raise request_error(NOT_TRUSTED, "This server runs only the documents that its operator lists.")
        return known

    def remember(self, request: Request) -> None:
        """There is nothing to add."""


class ManifestError(ValueError):
    """A manifest of trusted documents cannot be used; the text says why."""


def read_manifest(path: Path, read: Callable[[str], object]) -> dict[str, str]:
    """The documents of a manifest by their ids: `{"<id>": "<document>"}` as relay-compiler and graphql-codegen write
    it, or Apollo's `{"format": "apollo-persisted-query-manifest", "operations": [{"id", "body"}]}`.

    read: raises Refused for a document that cannot be run. Raises ManifestError.
    """
    documents = _listed(path)
    for key, text in documents.items():
        try:
            read(text)
        except GraphQLRequestError as refusal:
            message = " ".join(refusal.errors[0].message.split()).rstrip(".")
            raise ManifestError(f"{path} holds a document that cannot be run, {key[:80]!r}: {message}") from None
    return documents


def _listed(path: Path) -> dict[str, str]:
    try:
        content: Any = json.loads(path.read_text("utf-8"))  # Any: JSON
    except (OSError, ValueError) as error:
        raise ManifestError(f"{path} cannot be read as JSON: {_why(error)}") from None
    match content:
        case {"format": "apollo-persisted-query-manifest", "operations": [*operations]}:
            found = {one.get("id"): one.get("body") for one in operations if isinstance(one, dict)}
        case dict():
            found = content
        case _:
            found = {}
    told = {key: text for key, text in found.items() if isinstance(key, str) and isinstance(text, str)}
    documents = {key.removeprefix(ALGORITHM): text for key, text in told.items()}
    if not documents or len(documents) != len(found):
        raise ManifestError(f'{path} is no manifest: an object like {{"<id>": "<document>"}}, or Apollo\'s')
    return documents


def _why(error: OSError | ValueError) -> str:
    return error.strerror or type(error).__name__ if isinstance(error, OSError) else str(error)
