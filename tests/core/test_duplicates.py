"""Which values suggest that two rows are of the same person or company."""

from collections.abc import Mapping

import pytest

from planificador.clientes.models import Cliente, ClienteFinal, Contacto, Participante
from planificador.core.model.base import BaseModel
from planificador.core.model.columns import column_of
from planificador.core.model.duplicates import equal_keys
from planificador.core.model.places.addresses import address_key
from planificador.formaciones.models import Formador


def equal(model: type[BaseModel], one: Mapping[str, str], other: Mapping[str, str]) -> list[str]:
    """Return the English names of what is equal in two rows with these values."""
    empty: dict[str, str | None] = dict.fromkeys(name for key in model.duplicate_keys for name in key.all_columns)

    def kind(name: str) -> str:
        return str(getattr(column_of(model, name), "kind", ""))

    return [key.name.en for key in equal_keys(model.duplicate_keys, kind, {**empty, **one}, {**empty, **other})]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Forjas Aizkorri", "FORJAS  AIZKORRI"),
        ("Forjas Aizkorri S.L.", "Forjas Aizkorri, SL"),
        ("Forjas Aizkorri SL", "forjas aizkorri s. l."),
        ("Forjas Aizkorri", "Forjas Aizkorri, S.L.U."),
        ("Aizkorri S. Coop.", "Aizkorri"),
        ("L’Hospitalet", "L'Hospitalet"),
        ("Łukaszewski", "Lukaszewski"),
        ("Etxe-Berri", "Etxe Berri"),
    ],
)
def test_names_are_equal_however_they_are_typed(one: str, other: str) -> None:
    assert equal(Cliente, {"nombre": one}, {"nombre": other}) == ["name"]
    assert equal(Cliente, {"nombre": "X", "nombre_comercial": one}, {"nombre": other}) == ["name"]
    assert equal(ClienteFinal, {"nombre": one}, {"nombre": other}) == ["name"]


@pytest.mark.parametrize(
    ("one", "other"),
    [("Forjas Aizkorri", "Forjas Aizkorri Norte"), ("Forjas", "Forja"), ("Sal", "Sala"), ("?", "!")],
)
def test_other_names_are_not_equal(one: str, other: str) -> None:
    assert equal(Cliente, {"nombre": one}, {"nombre": other}) == []


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ({"nombre": "Ane", "apellidos": "Ruiz Gil"}, {"nombre": "ANE", "apellidos": "Ruíz Gil"}, ["name"]),
        ({"nombre": "Ane", "apellidos": "Ruiz"}, {"nombre": "Jon", "apellidos": "Ruiz"}, []),
        ({"nombre": "Ane"}, {"nombre": "Ane"}, ["name"]),
        ({"nombre": "Ane"}, {"nombre": "Ane", "apellidos": "Ruiz"}, []),
        ({"correo": "ane@example.eus"}, {"correo": "Ane@Example.eus"}, ["e-mail address"]),
        ({"correo": "ane@example.eus"}, {"correo": "añe@example.eus"}, []),
        ({"telefono": "+34 943 12 34 56"}, {"telefono": "943123456"}, ["telephone"]),
        ({"telefono": "943123456"}, {"telefono": "943123457"}, []),
        (
            {"nombre": "Ane", "correo": "a@b.eus", "telefono": "0034943123456"},
            {"nombre": "ane", "correo": "a@b.eus", "telefono": "943 123 456"},
            ["e-mail address", "telephone", "name"],
        ),
    ],
)
def test_people_are_compared_by_each_value(one: dict[str, str], other: dict[str, str], same: list[str]) -> None:
    assert equal(Contacto, one, other) == same
    assert equal(Participante, one, other) == same


@pytest.mark.parametrize("model", [Cliente, ClienteFinal, Contacto, Participante, Formador])
def test_what_is_compared_by_words_is_in_the_text_of_the_search(model: type[BaseModel]) -> None:
    names = {name for key in model.duplicate_keys for name in key.all_columns} - {"nif", "documento", "correo"}
    assert {name for name in names if column_of(model, name).derivation is None} <= set(model.searched)


@pytest.mark.parametrize(
    ("address", "same"),
    [
        ("C/ Mayor, 3 - 2.º B", True),
        ("calle mayor nº 3, 2ºB", True),
        ("Kale Mayor 3 2 b", True),
        ("Mayor 3", False),
        ("Calle Mayor 3, 2º A", False),
    ],
)
def test_addresses_are_equal_however_they_are_typed(address: str, same: bool) -> None:
    key = address_key("Calle Mayor, 3, 2º B", "20018", None, "ES")
    assert (address_key(address, "20018", "Donostia", "ES") == key) is same
    assert address_key(address, None, "Donostia", "ES") != key


@pytest.mark.parametrize(
    ("address", "postcode", "town"),
    [(None, "20018", None), ("Polígono Ugaldeguren", "48170", None), ("3", "20018", None), ("Mayor 3", None, None)],
)
def test_an_address_that_many_share_is_compared_with_no_other(
    address: str | None, postcode: str | None, town: str | None
) -> None:
    assert address_key(address, postcode, town, "ES") is None
