"""The validation of input by its columns."""

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


def stored(model: type[BaseModel], name: str, value: object) -> object:
    values, problems = validate(model, {name: value})
    assert problems == []
    return values[name]


def problem_of(model: type[BaseModel], name: str, value: object) -> tuple[Codigo, str | None]:
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
def test_input_field_names_are_camel_case_without_id(column: str, name: str) -> None:
    assert input_field_name(column) == name


def test_text_is_trimmed_and_composed() -> None:
    assert stored(Cliente, "nombre", "  Iba\u0301n\u0303ez \n") == "Ibáñez"
    assert stored(Cliente, "nombre", "Forjas\n\u00a0 Urola\t\u3000SA") == "Forjas Urola SA"
    assert stored(Cliente, "notas", " una\r\n\tdos\u2028tres\r\n ") == "una\n\tdos\ntres"


@pytest.mark.parametrize("empty", [None, "", "  \n "])
def test_empty_text_is_null_in_an_optional_column_and_missing_in_a_required_one(empty: str | None) -> None:
    assert stored(Cliente, "notas", empty) is None
    assert stored(Cliente, "correo", empty) is None
    assert problem_of(Cliente, "nombre", empty) == (Codigo.OBLIGATORIO, "nombre")


def test_a_reference_may_be_missing_only_where_it_is_optional() -> None:
    assert stored(Contacto, "cliente_final_id", None) is None
    assert stored(Contacto, "cliente_id", 7) == 7
    assert problem_of(Contacto, "cliente_id", None) == (Codigo.OBLIGATORIO, "cliente")


def test_length_is_counted_in_characters_after_trimming() -> None:
    assert stored(Cliente, "nombre", " " + "ñ" * 200 + " ") == "ñ" * 200
    assert problem_of(Cliente, "nombre", "ñ" * 201) == (Codigo.DEMASIADO_LARGO, "nombre")
    assert stored(Cliente, "notas", "x" * 10_000) == "x" * 10_000
    assert problem_of(Cliente, "notas", "x" * 10_001) == (Codigo.DEMASIADO_LARGO, "notas")


@pytest.mark.parametrize(
    ("name", "text"),
    [("nombre", "a\0b"), ("nombre", "a\x07b"), ("notas", "a\0b"), ("nombre", "a\ud800"), ("notas", "a\U0001ffff")],
)
def test_characters_that_cannot_be_stored_are_refused(name: str, text: str) -> None:
    assert problem_of(Cliente, name, text) == (Codigo.NO_VALIDO, name)


def test_numbers_and_countries_are_stored_in_one_form() -> None:
    assert stored(Cliente, "nif", " a-13.585.625 ") == "A13585625"
    assert stored(Participante, "documento", "aab 123456") == "AAB123456"
    assert stored(Cliente, "pais", "francia") == "FR"


@pytest.mark.parametrize(
    ("model", "name", "value"),
    [
        (Cliente, "correo", "ane"),
        (Cliente, "telefono", "ane"),
        (Cliente, "pais", "Narnia"),
        (Sesion, "enlace_vc", "aula"),
        (Sesion, "zona", "Europe/Bilbao"),
    ],
)
def test_a_text_of_the_wrong_form_is_refused(model: type[BaseModel], name: str, value: str) -> None:
    assert problem_of(model, name, value) == (Codigo.NO_VALIDO, input_field_name(name))


@pytest.mark.parametrize(("value", "valid"), [("0.01", True), ("9999.99", True), ("0.00", False), ("10000.00", False)])
def test_an_amount_must_lie_within_its_bounds(value: str, valid: bool) -> None:
    _, problems = validate(Formacion, {"horas": Decimal(value)})
    assert [problem.codigo for problem in problems] == ([] if valid else [Codigo.FUERA_DE_RANGO])


@pytest.mark.parametrize(("year", "valid"), [(1899, False), (1900, True), (2199, True), (2200, False)])
def test_days_and_instants_must_lie_in_accepted_years(year: int, valid: bool) -> None:
    _, days = validate(Contratacion, {"valida_hasta": date(year, 6, 1)})
    _, instants = validate(Interaccion, {"fecha": datetime(year, 6, 1, tzinfo=UTC)})
    assert (days == [], instants == []) == (valid, valid)


def test_a_set_is_stored_in_the_order_of_its_enum_without_duplicates() -> None:
    roles = [RolContacto.OTRO, RolContacto.RESPONSABLE, RolContacto.OTRO]
    assert stored(Contacto, "roles", roles) == [RolContacto.RESPONSABLE, RolContacto.OTRO]
    assert stored(Contacto, "roles", []) == []


def test_all_problems_are_returned_at_once() -> None:
    values = {"nombre": "", "pais": "Narnia", "correo": "x", "telefono": "943000000"}
    values_stored, problems = validate(Cliente, values)
    assert {problem.campo for problem in problems} == {"nombre", "pais", "correo"}
    assert values_stored["telefono"] == "943000000"
    assert REQUIRED.at("nombre") in problems


def test_columns_without_a_value_are_not_validated() -> None:
    empty: tuple[dict[str, object], list[Problem]] = ({}, [])
    assert validate(Cliente, {}) == empty
