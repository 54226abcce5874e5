"""Which media type an answer has, by the Accept header (RFC 9110 . 12.5.1; GraphQL over HTTP . Media types)."""

from enum import Enum
from typing import NamedTuple


class MediaType(Enum):
    """What we can answer in; among what a client likes as much, the first wins.

    text/event-stream comes last: urql lists it in every request.
    """

    RESPONSE = "application/graphql-response+json"
    JSON = "application/json"
    EVENTS = "text/event-stream"

    @property
    def content_type(self) -> bytes:
        return f"{self.value}; charset=utf-8".encode()


class AcceptItem(NamedTuple):
    """A media range. exactness: 0 for `*/*`, 1 for `application/*`, 2 for a type."""

    range: str
    quality: float
    exactness: int


def accepted_media(accept: str) -> list[MediaType]:
    """What the client takes, the best first; empty when we have nothing that it takes.

    Without wishes it is `application/json`, as clients expect who know nothing of the other.
    """
    wishes = [wish for part in accept.split(",") if part.strip() and (wish := _wish(part))]
    if not wishes:
        return [MediaType.JSON] if not accept.strip() else []
    taken = [(found, media) for media in MediaType if (found := _best(media, wishes)) and found.quality > 0]
    if any(found.exactness == 2 for found, _ in taken):
        taken.sort(key=lambda one: (-one[0].quality, -one[0].exactness))
    else:  # a browser's or curl's `*/*` asks for nothing in particular
        taken = sorted(taken, key=lambda one: one[1] is not MediaType.JSON)[:1]
    return [media for _, media in taken]


def _wish(part: str) -> AcceptItem | None:
    """None for what asks for another charset than ours, or is no media range."""
    name, *parameters = (piece.strip() for piece in part.lower().split(";"))
    quality = 1.0
    for parameter in parameters:
        key, _, value = (piece.strip(' "') for piece in parameter.partition("="))
        if key == "q":
            quality = _quality(value)
        elif key == "charset" and value not in {"utf-8", "utf8"}:
            return None
    exactness = 0 if name == "*/*" else 1 if name.endswith("/*") else 2
    return AcceptItem(name, quality, exactness) if "/" in name else None


def _quality(text: str) -> float:
    try:
        value = float(text)
    except ValueError:
        return 0.0
    return value if 0 <= value <= 1 else 0.0


def _best(media: MediaType, wishes: list[AcceptItem]) -> AcceptItem | None:
    """The most exact range that a type falls under decides about it."""
    family = media.value.partition("/")[0] + "/*"
    fitting = [wish for wish in wishes if wish.range in {media.value, family, "*/*"}]
    return max(fitting, key=lambda wish: (wish.exactness, wish.quality), default=None)


def is_json(content_type: str) -> bool:
    """Whether a body is JSON in UTF-8: the one type that no page of another site can send unasked."""
    name, *parameters = (piece.strip() for piece in content_type.lower().split(";"))
    pairs = (parameter.partition("=") for parameter in parameters if parameter)
    charsets = [value.strip(' "') for key, _, value in pairs if key.strip() == "charset"]
    return name == "application/json" and all(charset in {"utf-8", "utf8"} for charset in charsets)
