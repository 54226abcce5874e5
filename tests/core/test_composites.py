"""Columns that depend on each other: what is completed, refused and warned of when some of them change."""

from collections.abc import Mapping
from typing import Any

import pytest

from planificador.clientes.models import Cliente, Participante
from planificador.core.model.base import BaseModel
from planificador.core.model.errors import Codigo
from planificador.core.model.identity.kinds import TipoDocumento, TipoNif
from planificador.core.model.validation import complete, validate

Values = Mapping[str, Any]  # Any: each column's own type
EMPTY = {"nif": None, "tipo_nif": None, "pais_nif": None}
COMPANY = {"nif": "B12345674", "tipo_nif": TipoNif.NIF, "pais_nif": "ES"}
FRENCH = {"nif": "FR40303265045", "tipo_nif": TipoNif.IVA, "pais_nif": "FR"}
AMERICAN = {"nif": "123456789", "tipo_nif": TipoNif.OTRO, "pais_nif": "US"}
DONOSTIA = {"pais": "ES", "codigo_postal": "20018", "provincia": "Gipuzkoa"}
BAYONNE = {"pais": "FR", "codigo_postal": "64100", "provincia": None}
NOWHERE = {"pais": "ES", "codigo_postal": None, "provincia": None}
DNI = {"documento": "12345678Z", "tipo_documento": TipoDocumento.NIF, "pais_documento": "ES"}
PASSPORT = {"documento": "12345678A", "tipo_documento": TipoDocumento.PASAPORTE, "pais_documento": "MA"}
NO_DOCUMENT = dict.fromkeys(DNI)


def written(model: type[BaseModel], given: Values, stored: Values) -> dict[str, Any]:
    """Return the columns after a change that is accepted."""
    values, problems = validate(model, given)
    result = complete(model, values, dict(stored), set())
    assert problems + result.problems == []
    return {**stored, **values, **result.values}


def refused(model: type[BaseModel], given: Values, stored: Values) -> list[tuple[str | None, Codigo]]:
    values, problems = validate(model, given)
    assert problems == []
    return [(problem.campo, problem.codigo) for _, problem in complete(model, values, dict(stored), set()).problems]


def warned(given: Values, stored: Values, model: type[BaseModel] = Cliente) -> list[tuple[str | None, Codigo]]:
    values, _ = validate(model, given)
    return [(problem.campo, problem.codigo) for _, problem in complete(model, values, dict(stored), set()).warnings]


TAX_NUMBERS: list[tuple[Values, Values, Values]] = [
    (EMPTY, {"nif": "es b-1234567.4"}, COMPANY),
    (EMPTY, {"tipo_nif": TipoNif.IVA, "pais_nif": "FR"}, EMPTY),
    (EMPTY, {"nif": "40303265045", "pais_nif": "Francia"}, FRENCH),
    (COMPANY, {"nif": None}, EMPTY),
    (COMPANY, {"nif": ""}, EMPTY),
    (COMPANY, {"nif": "fr 40303265045"}, FRENCH),
    (COMPANY, {"nif": "B-1234567-4"}, COMPANY),
    (COMPANY, {"tipo_nif": TipoNif.OTRO, "pais_nif": "FR"}, COMPANY | {"tipo_nif": TipoNif.OTRO, "pais_nif": "FR"}),
    (FRENCH, {"nif": "B12345674"}, COMPANY),
    (FRENCH, {"nif": "DE136695976"}, {"nif": "DE136695976", "tipo_nif": TipoNif.IVA, "pais_nif": "DE"}),
    (FRENCH, {"nif": "83404833048"}, FRENCH | {"nif": "FR83404833048"}),
    (FRENCH, {"tipo_nif": TipoNif.OTRO}, FRENCH | {"tipo_nif": TipoNif.OTRO}),
    (FRENCH, {"tipo_nif": None, "pais_nif": None}, FRENCH),
    (AMERICAN, {"nif": "98-7654321"}, AMERICAN | {"nif": "987654321"}),
    (AMERICAN, {"nif": "98-7654321", "tipo_nif": TipoNif.OTRO}, AMERICAN | {"nif": "987654321"}),
    (AMERICAN, {"nif": "123456789", "tipo_nif": TipoNif.OTRO, "pais_nif": "US"}, AMERICAN),
    (AMERICAN | {"nif": "B12345674"}, {"tipo_nif": TipoNif.NIF}, COMPANY),
    (AMERICAN | {"nif": "B12345674"}, {"nif": "b-12345674"}, AMERICAN | {"nif": "B12345674"}),
]


@pytest.mark.parametrize(("stored", "given", "after"), TAX_NUMBERS)
def test_a_tax_number_keeps_a_kind_and_a_country_that_fit(stored: Values, given: Values, after: Values) -> None:
    assert written(Cliente, given, DONOSTIA | dict(stored)) == DONOSTIA | dict(after)


@pytest.mark.parametrize(
    ("stored", "given", "campo", "codigo"),
    [
        (COMPANY, {"nif": "B12345670"}, "nif", Codigo.NIF_NO_VALIDO),
        (COMPANY, {"pais_nif": "FR"}, "paisNif", Codigo.NO_VALIDO),
        (FRENCH, {"tipo_nif": TipoNif.NIF}, "nif", Codigo.NIF_NO_VALIDO),
        (FRENCH, {"pais_nif": "DE"}, "paisNif", Codigo.NO_VALIDO),
        (FRENCH, {"nif": "83404833049"}, "nif", Codigo.NIF_NO_VALIDO),
        (AMERICAN, {"tipo_nif": TipoNif.IVA}, "tipoNif", Codigo.NO_VALIDO),
        (EMPTY, {"nif": "-"}, "nif", Codigo.NIF_NO_VALIDO),
    ],
)
def test_a_part_of_a_tax_number_is_validated_with_the_stored_others(
    stored: Values, given: Values, campo: str, codigo: Codigo
) -> None:
    assert refused(Cliente, given, DONOSTIA | dict(stored)) == [(campo, codigo)]


def test_the_country_of_a_tax_number_is_that_of_the_address_if_nothing_else_says_it() -> None:
    assert written(Cliente, {"nif": "12-3456789", "pais": "US"}, {}).items() >= AMERICAN.items()
    assert written(Cliente, {"nif": "12-3456789"}, {"pais": "US", **EMPTY, "codigo_postal": None, "provincia": None})
    assert written(Cliente, {"nif": "B12345674", "pais": "US"}, {}).items() >= COMPANY.items()
    assert refused(Cliente, {"nif": "12-3456789"}, {}) == [("nif", Codigo.NIF_NO_VALIDO)]


DOCUMENTS: list[tuple[Values, Values, Values]] = [
    (NO_DOCUMENT, {"documento": "12.345.678-z"}, DNI),
    (
        NO_DOCUMENT,
        {"documento": "12345678a", "tipo_documento": TipoDocumento.PASAPORTE, "pais_documento": "ma"},
        PASSPORT,
    ),
    (
        DNI,
        {"documento": "AB1234567"},
        {"documento": "AB1234567", "tipo_documento": "PASAPORTE", "pais_documento": None},
    ),
    (DNI, {"tipo_documento": TipoDocumento.PASAPORTE}, DNI | {"tipo_documento": "PASAPORTE", "pais_documento": None}),
    (PASSPORT, {"documento": "12345678-A"}, PASSPORT),
    (PASSPORT, {"documento": "12345678B"}, PASSPORT | {"documento": "12345678B"}),
    (PASSPORT, {"documento": "X1234567L"}, DNI | {"documento": "X1234567L"}),
    (
        PASSPORT,
        {"documento": "12345678B", "tipo_documento": TipoDocumento.PASAPORTE},
        PASSPORT | {"documento": "12345678B"},
    ),
    (PASSPORT, {"pais_documento": "FR"}, PASSPORT | {"pais_documento": "FR"}),
    (PASSPORT, {"pais_documento": None}, PASSPORT | {"pais_documento": None}),
    (PASSPORT, {"documento": None}, NO_DOCUMENT),
]


@pytest.mark.parametrize(("stored", "given", "after"), DOCUMENTS)
def test_a_document_keeps_a_kind_and_a_country_that_fit(stored: Values, given: Values, after: Values) -> None:
    assert written(Participante, given, stored) == after


@pytest.mark.parametrize(
    ("stored", "given", "campo"),
    [
        (DNI, {"documento": "12345678A"}, "documento"),
        (DNI, {"pais_documento": "FR"}, "paisDocumento"),
        (PASSPORT, {"tipo_documento": TipoDocumento.NIF}, "documento"),
        (PASSPORT, {"documento": "?"}, "documento"),
    ],
)
def test_a_part_of_a_document_is_validated_with_the_stored_others(stored: Values, given: Values, campo: str) -> None:
    assert [problem[0] for problem in refused(Participante, given, stored)] == [campo]


ADDRESSES: list[tuple[Values, Values, Values]] = [
    (NOWHERE, {"codigo_postal": "20.018"}, DONOSTIA),
    (NOWHERE, {"codigo_postal": "20018", "provincia": "Guipúzcoa"}, DONOSTIA | {"provincia": "Guipúzcoa"}),
    (NOWHERE, {"codigo_postal": "F-64100", "pais": "Francia"}, BAYONNE),
    (NOWHERE, {"provincia": "Gipuzkoa"}, NOWHERE | {"provincia": "Gipuzkoa"}),
    (DONOSTIA, {"codigo_postal": "48001"}, DONOSTIA | {"codigo_postal": "48001", "provincia": "Bizkaia"}),
    (
        DONOSTIA | {"provincia": "Guipúzcoa"},
        {"codigo_postal": "20001"},
        {**DONOSTIA, "codigo_postal": "20001", "provincia": "Guipúzcoa"},
    ),
    (
        DONOSTIA | {"provincia": "Guipúzcoa"},
        {"codigo_postal": "48001"},
        {**DONOSTIA, "codigo_postal": "48001", "provincia": "Bizkaia"},
    ),
    (DONOSTIA, {"provincia": None}, DONOSTIA),
    (DONOSTIA, {"codigo_postal": None}, DONOSTIA | {"codigo_postal": None}),
    (DONOSTIA, {"pais": "FR", "codigo_postal": "64100"}, BAYONNE),
    (DONOSTIA, {"pais": "FR"}, DONOSTIA | {"pais": "FR", "provincia": None}),
    (DONOSTIA | {"provincia": "Mi provincia"}, {"pais": "FR"}, {**DONOSTIA, "pais": "FR", "provincia": "Mi provincia"}),
    (BAYONNE, {"provincia": "Lapurdi"}, BAYONNE | {"provincia": "Lapurdi"}),
    (BAYONNE | {"codigo_postal": "20018"}, {"pais": "ES"}, DONOSTIA),
    (BAYONNE, {"pais": "GB", "codigo_postal": "sw1a1aa"}, BAYONNE | {"pais": "GB", "codigo_postal": "SW1A 1AA"}),
]


@pytest.mark.parametrize(("stored", "given", "after"), ADDRESSES)
def test_the_province_follows_from_a_spanish_postcode(stored: Values, given: Values, after: Values) -> None:
    assert written(Cliente, given, EMPTY | dict(stored)) == EMPTY | dict(after)
    assert warned(given, EMPTY | dict(stored)) == []


@pytest.mark.parametrize(
    ("stored", "given"),
    [
        (DONOSTIA, {"pais": "GB"}),
        (DONOSTIA, {"pais": "NL"}),
        (BAYONNE, {"codigo_postal": "SW1A 1AA"}),
        (BAYONNE, {"pais": "ES", "codigo_postal": "99999"}),
        (NOWHERE, {"codigo_postal": "2001"}),
    ],
)
def test_a_postcode_that_does_not_fit_its_country_is_refused(stored: Values, given: Values) -> None:
    assert refused(Cliente, given, EMPTY | dict(stored)) == [("codigoPostal", Codigo.NO_VALIDO)]


@pytest.mark.parametrize(
    ("stored", "given"),
    [
        (NOWHERE, {"codigo_postal": "20018", "provincia": "Bizkaia"}),
        (DONOSTIA, {"provincia": "Bizkaia"}),
        (DONOSTIA | {"provincia": "Bizkaia"}, {"codigo_postal": "20001"}),
        (BAYONNE | {"codigo_postal": "20018", "provincia": "Lapurdi"}, {"pais": "ES"}),
    ],
)
def test_a_province_that_is_not_that_of_the_postcode_is_warned_of(stored: Values, given: Values) -> None:
    assert warned(given, EMPTY | dict(stored)) == [("provincia", Codigo.PROVINCIA_DISTINTA)]
    assert written(Cliente, given, EMPTY | dict(stored))["provincia"] in {"Bizkaia", "Lapurdi"}


def test_an_address_that_was_stored_in_another_form_is_not_judged_again_by_other_changes() -> None:
    odd = {"pais": "ES", "codigo_postal": "antes", "provincia": None}
    assert written(Cliente, {"nombre": "Nuevo"}, EMPTY | odd) == EMPTY | odd | {"nombre": "Nuevo"}
    assert written(Cliente, {"provincia": "Araba"}, EMPTY | odd) == EMPTY | odd | {"provincia": "Araba"}


def test_a_document_without_its_letter_is_warned_of_when_it_is_written() -> None:
    assert warned({"documento": "12.345.678"}, NO_DOCUMENT, Participante) == [("documento", Codigo.DOCUMENTO_SIN_LETRA)]
    stored = written(Participante, {"documento": "12.345.678"}, NO_DOCUMENT)
    assert warned({"documento": "12345678"}, stored, Participante) == []
    assert warned({"documento": "12345678Z"}, stored, Participante) == []
