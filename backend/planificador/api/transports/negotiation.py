"""Content negotiation (RFC 9110 §12.5): the media type, the language and the compression of a response."""

from enum import Enum
from typing import NamedTuple

from planificador.core.model.texts import Idioma

UTF_8 = frozenset({"utf-8", "utf8"})


class MediaType(Enum):
    """The media types of responses; among those that a client prefers equally, the first is sent.

    text/event-stream comes last: urql lists it in every request.
    """

    RESPONSE = "application/graphql-response+json"
    JSON = "application/json"
    EVENTS = "text/event-stream"

    @property
    def content_type(self) -> bytes:
        return f"{self.value}; charset=utf-8".encode()


class AcceptItem(NamedTuple):
    """An item of an Accept field, in lower case. Its quality is the q-value, 1 where there is none."""

    name: str
    quality: float
    charsets: tuple[str, ...]

    @property
    def specificity(self) -> int:
        """0 for `*/*`, 1 for `application/*`, 2 for a media type."""
        return 0 if self.name == "*/*" else 1 if self.name.endswith("/*") else 2


def accepted_media(accept: str) -> list[MediaType]:
    """Return the media types that the client accepts, the preferred first.

    Without an Accept header that is `application/json`, as clients expect that predate GraphQL over HTTP.
    """
    if not accept.strip():
        return [MediaType.JSON]
    ranges = [item for item in _parse(accept) if "/" in item.name and UTF_8.issuperset(item.charsets)]
    matches = [(item, media) for media in MediaType if (item := _best(media, ranges)) and item.quality > 0]
    if any(item.specificity == 2 for item, _ in matches):
        matches.sort(key=lambda match: (-match[0].quality, -match[0].specificity))
    else:  # the `*/*` of a browser or of curl prefers no type
        matches = sorted(matches, key=lambda match: match[1] is not MediaType.JSON)[:1]
    return [media for _, media in matches]


def is_json(content_type: str) -> bool:
    """Return whether a body is JSON in UTF-8: a page of another site cannot send this type without a preflight."""
    item = _item(content_type)
    return item.name == "application/json" and UTF_8.issuperset(item.charsets)


def language_named(tag: object) -> Idioma | None:
    """Return the language of a tag like `eu` or `eu-ES`; None where it is not supported."""
    name = tag.split("-")[0].upper() if isinstance(tag, str) else ""
    return Idioma.__members__.get(name)


def from_accept_language(header: str, default: Idioma = Idioma.ES) -> Idioma:
    """Return the preferred supported language of an Accept-Language header (`eu-ES,eu;q=0.9,es;q=0.8`)."""
    items = sorted(_parse(header), key=lambda item: -item.quality)
    return next((idioma for item in items if item.quality > 0 and (idioma := language_named(item.name))), default)


def accepts_gzip(accept_encoding: str) -> bool:
    """Return whether an Accept-Encoding header names gzip, other than with a q-value of 0."""
    return next((item.quality > 0 for item in _parse(accept_encoding) if item.name == "gzip"), False)


def _parse(field: str) -> list[AcceptItem]:
    return [_item(part) for part in field.split(",") if part.strip()]


def _item(part: str) -> AcceptItem:
    name, *parameters = (piece.strip() for piece in part.lower().split(";"))
    quality, charsets = 1.0, []
    for parameter in parameters:
        key, _, value = (piece.strip(' "') for piece in parameter.partition("="))
        if key == "q":
            quality = _quality(value)
        elif key == "charset":
            charsets.append(value)
    return AcceptItem(name, quality, tuple(charsets))


def _quality(text: str) -> float:
    """Return a q-value (RFC 9110 §12.4.2). A malformed one counts as 0."""
    try:
        value = float(text)
    except ValueError:
        return 0.0
    return value if 0 <= value <= 1 else 0.0


def _best(media: MediaType, ranges: list[AcceptItem]) -> AcceptItem | None:
    """Return the most specific media range that a type matches, whose q-value is the type's (RFC 9110 §12.5.1)."""
    subtypes = media.value.partition("/")[0] + "/*"
    matching = [item for item in ranges if item.name in {media.value, subtypes, "*/*"}]
    return max(matching, key=lambda item: (item.specificity, item.quality), default=None)
