"""Input made fit for its columns."""

from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from planificador.clientes.models import Cliente, Contacto, Participante
from planificador.clientes.rules import RolContacto
from planificador.contrataciones.models import Contratacion
from planificador.core.model.base import BaseModel
from planificador.core.model.errors import Codigo, Problem
from planificador.core.model.formats import REQUIRED
from planificador.core.model.validation import input_field_name, validate
from planificador.formaciones.models import Formacion
from planificador.interacciones.models import Interaccion
from planificador.sesiones.models import Sesion


def kept(model: type[BaseModel], name: str, value: object) -> object:
    values, problems = validate(model, {name: value})
    assert problems == []
    return values[name]


def wrong(model: type[BaseModel], name: str, value: object) -> tuple[Codigo, str | None]:
    _, (problem,) = validate(model, {name: value})
    return problem.codigo, problem.campo


@pytest.mark.parametrize(
    ("column", "name"),
    [
        ("nombre", "nombre"),
        ("hora_inicio", "horaInicio"),
        ("cliente_id", "cliente"),
        ("cliente_final_id", "clienteFinal"),
    ],
)
def test_the_field_of_a_column(column: str, name: str) -> None:
    assert input_field_name(column) == name


def test_text_is_trimmed_and_composed() -> None:
    assert kept(Cliente, "nombre", "  Iba\u0301n\u0303ez \n") == "Ibáñez"
    assert kept(Cliente, "notas", " una\n\tdos\r\n ") == "una\n\tdos"


@pytest.mark.parametrize("empty", [None, "", "  \n "])
def test_empty_text_empties_what_may_be_empty(empty: str | None) -> None:
    assert kept(Cliente, "notas", empty) is None
    assert kept(Cliente, "correo", empty) is None
    assert wrong(Cliente, "nombre", empty) == (Codigo.OBLIGATORIO, "nombre")


def test_a_reference_may_be_missing_only_where_it_is_optional() -> None:
    assert kept(Contacto, "cliente_final_id", None) is None
    assert kept(Contacto, "cliente_id", 7) == 7
    assert wrong(Contacto, "cliente_id", None) == (Codigo.OBLIGATORIO, "cliente")


def test_length_is_counted_in_characters_after_trimming() -> None:
    assert kept(Cliente, "nombre", " " + "ñ" * 200 + " ") == "ñ" * 200
    assert wrong(Cliente, "nombre", "ñ" * 201) == (Codigo.DEMASIADO_LARGO, "nombre")
    assert kept(Cliente, "notas", "x" * 10_000) == "x" * 10_000
    assert wrong(Cliente, "notas", "x" * 10_001) == (Codigo.DEMASIADO_LARGO, "notas")


@pytest.mark.parametrize(
    ("name", "text"), [("nombre", "a\0b"), ("nombre", "a\nb"), ("notas", "a\0b"), ("nombre", "\ud800")]
)
def test_what_no_database_keeps_is_refused(name: str, text: str) -> None:
    assert wrong(Cliente, name, text) == (Codigo.NO_VALIDO, name)


def test_numbers_of_documents_are_kept_compact() -> None:
    assert kept(Cliente, "nif", " a-13.585.625 ") == "A13585625"
    assert kept(Participante, "documento", "aab 123456") == "AAB123456"
    assert wrong(Cliente, "nif", "A13585620") == (Codigo.NIF_NO_VALIDO, "nif")
    assert wrong(Cliente, "nif", "-") == (Codigo.NIF_NO_VALIDO, "nif")


@pytest.mark.parametrize(
    ("model", "name", "value"),
    [
        (Cliente, "correo", "ane"),
        (Cliente, "telefono", "ane"),
        (Cliente, "codigo_postal", "2001"),
        (Sesion, "enlace_vc", "aula"),
        (Sesion, "zona", "Europe/Bilbao"),
    ],
)
def test_forms(model: type[BaseModel], name: str, value: str) -> None:
    assert wrong(model, name, value) == (Codigo.NO_VALIDO, input_field_name(name))


@pytest.mark.parametrize(("value", "fine"), [("0.01", True), ("9999.99", True), ("0.00", False), ("10000.00", False)])
def test_ranges_of_amounts(value: str, fine: bool) -> None:
    _, problems = validate(Formacion, {"horas": Decimal(value)})
    assert [problem.codigo for problem in problems] == ([] if fine else [Codigo.FUERA_DE_RANGO])


@pytest.mark.parametrize(("year", "fine"), [(1899, False), (1900, True), (2199, True), (2200, False)])
def test_ranges_of_days_and_instants(year: int, fine: bool) -> None:
    _, days = validate(Contratacion, {"valida_hasta": date(year, 6, 1)})
    _, instants = validate(Interaccion, {"fecha": datetime(year, 6, 1, tzinfo=UTC)})
    assert (days == [], instants == []) == (fine, fine)


def test_a_set_of_roles_is_kept_in_order_each_once() -> None:
    given = [RolContacto.OTRO, RolContacto.RESPONSABLE, RolContacto.OTRO]
    assert kept(Contacto, "roles", given) == [RolContacto.RESPONSABLE, RolContacto.OTRO]
    assert kept(Contacto, "roles", []) == []


def test_all_problems_come_together() -> None:
    values = {"nombre": "", "nif": "12345678A", "correo": "x", "telefono": "943000000"}
    cleaned, problems = validate(Cliente, values)
    assert {problem.campo for problem in problems} == {"nombre", "nif", "correo"}
    assert cleaned["telefono"] == "943000000"
    assert REQUIRED.at("nombre") in problems


def test_only_what_is_given_is_looked_at() -> None:
    nothing: tuple[dict[str, object], list[Problem]] = ({}, [])
    assert validate(Cliente, {}) == nothing
