"""The media type, the language and the compression that request headers select."""

import pytest

from planificador.api.transports.negotiation import (
    MediaType,
    accepted_media,
    accepts_gzip,
    from_accept_language,
    is_json,
)
from planificador.core.model.texts import Idioma

pytestmark = pytest.mark.any_database

RESPONSE, JSON, EVENTS = MediaType.RESPONSE, MediaType.JSON, MediaType.EVENTS


@pytest.mark.parametrize(
    ("accept", "media"),
    [
        ("", [JSON]),
        ("*/*", [JSON]),
        ("application/json;q=0.5, text/event-stream", [EVENTS, JSON]),
        ("application/json;q=0, */*", [RESPONSE]),
        ("APPLICATION/JSON; Q=0.9; charset=UTF-8", [JSON]),
        ("application/json;q=much", []),
        ("application/json;q=1.5", []),
        ("application/json;charset=latin1", []),
        ("text/html", []),
    ],
)
def test_the_accept_header_orders_the_media_types_by_q_value(accept: str, media: list[MediaType]) -> None:
    assert accepted_media(accept) == media


@pytest.mark.parametrize(
    ("header", "idioma"),
    [
        ("", Idioma.ES),
        ("eu", Idioma.EU),
        ("en-GB;q=0.5, eu-ES; q=0.8", Idioma.EU),
        ("eu;q=0, en;q=0.1", Idioma.EN),
        ("eu;q=much, en;q=0.1", Idioma.EN),
        ("fr, *;q=0.5", Idioma.ES),
    ],
)
def test_the_language_is_the_supported_one_with_the_highest_q_value(header: str, idioma: Idioma) -> None:
    assert from_accept_language(header) is idioma


@pytest.mark.parametrize(
    ("header", "gzip"),
    [
        ("", False),
        ("br, GZIP", True),
        ("gzip;q=0.1", True),
        ("gzip; q=0", False),
        ("gzip;q=0.000", False),
        ("*", False),
    ],
)
def test_gzip_is_used_where_its_q_value_is_not_zero(header: str, gzip: bool) -> None:
    assert accepts_gzip(header) is gzip


@pytest.mark.parametrize(
    ("content_type", "json"),
    [
        ("application/json", True),
        ('Application/JSON; charset="UTF-8"', True),
        ("application/json; charset=latin1", False),
        ("application/json, text/plain", False),
        ("text/plain", False),
        ("", False),
    ],
)
def test_a_body_is_json_only_by_its_own_media_type_in_utf_8(content_type: str, json: bool) -> None:
    assert is_json(content_type) is json
