"""Documents that clients name by their hash instead of sending them.

Automatic persisted queries: a client whose hash is unknown sends the document once, with its hash. Trusted documents:
the operator lists all documents that are executed.
"""

import json
from collections.abc import Callable, Mapping
from hashlib import sha256
from pathlib import Path
from typing import Any

from planificador.api.errors import GraphQLRequestError, request_error
from planificador.api.execution.request import ALGORITHM, Request

MAX_PERSISTED = 1000
"""Maximum number of documents that clients have sent with their hash."""
NOT_FOUND = "PERSISTED_QUERY_NOT_FOUND"
MISMATCH = "PERSISTED_QUERY_HASH_MISMATCH"
NOT_TRUSTED = "DOCUMENT_NOT_TRUSTED"


class PersistedQueries:
    """The documents that clients have sent with their hash."""

    def __init__(self) -> None:
        self._texts: dict[str, str] = {}

    def text(self, request: Request) -> str:
        """Return the text of the document. Raise GraphQLRequestError when the hash is unknown or does not fit."""
        if not request.hash:
            return request.query
        if not request.query:
            if (text := self._texts.get(request.hash)) is None:
                raise request_error(NOT_FOUND, "PersistedQueryNotFound")  # clients compare this message
            return text
        if sha256(request.query.encode()).hexdigest() != request.hash:
            raise request_error(MISMATCH, "The hash is not the one of the document: SHA-256 in hexadecimal digits.")
        return request.query

    def remember(self, request: Request) -> None:
        """Store the document of a request, which is valid, under its hash."""
        if request.hash and request.hash not in self._texts:
            if len(self._texts) >= MAX_PERSISTED:
                del self._texts[next(iter(self._texts))]  # the oldest
            self._texts[request.hash] = request.query


class TrustedDocuments(PersistedQueries):
    """The documents of a manifest, by their ids there and by their hashes; no others are executed."""

    def __init__(self, documents: Mapping[str, str]) -> None:
        super().__init__()
        self._texts = {sha256(text.encode()).hexdigest(): text for text in documents.values()} | dict(documents)
        self._trusted = frozenset(documents.values())

    def text(self, request: Request) -> str:
        """Override, since the text of a document is also accepted without a hash, but only if it is listed."""
        text = self._texts.get(request.hash) if request.hash else request.query
        if text is None or text not in self._trusted or request.query not in {"", text}:
            raise request_error(NOT_TRUSTED, "This server runs only the documents that its operator lists.")
        return text

    def remember(self, request: Request) -> None:
        """Override, since clients add nothing to the manifest."""


class ManifestError(ValueError):
    """A manifest of trusted documents cannot be used; the message says why."""


def read_manifest(path: Path, parse: Callable[[str], object]) -> dict[str, str]:
    """Return the documents of a manifest by their ids.

    It is `{"<id>": "<document>"}`, as relay-compiler and graphql-codegen write it, or Apollo's
    `{"format": "apollo-persisted-query-manifest", "operations": [{"id", "body"}]}`.

    Args:
        parse: Raises GraphQLRequestError for an invalid document.

    Raises:
        ManifestError: The file or one of its documents is invalid.
    """
    documents = _documents(path)
    for key, text in documents.items():
        try:
            parse(text)
        except GraphQLRequestError as error:
            message = " ".join(error.errors[0].message.split()).rstrip(".")
            raise ManifestError(f"{path} holds a document that cannot be run, {key[:80]!r}: {message}") from None
    return documents


def _documents(path: Path) -> dict[str, str]:
    try:
        content: Any = json.loads(path.read_text("utf-8"))  # Any: JSON
    except (OSError, ValueError) as error:
        raise ManifestError(f"{path} cannot be read as JSON: {_reason(error)}") from None
    match content:
        case {"format": "apollo-persisted-query-manifest", "operations": [*operations]}:
            entries = {item.get("id"): item.get("body") for item in operations if isinstance(item, dict)}
        case dict():
            entries = content
        case _:
            entries = {}
    texts = {key: text for key, text in entries.items() if isinstance(key, str) and isinstance(text, str)}
    documents = {key.removeprefix(ALGORITHM): text for key, text in texts.items()}
    if not documents or len(documents) != len(entries):
        raise ManifestError(f'{path} is not a manifest: an object like {{"<id>": "<document>"}}, or Apollo\'s')
    return documents


def _reason(error: OSError | ValueError) -> str:
    return error.strerror or type(error).__name__ if isinstance(error, OSError) else str(error)
