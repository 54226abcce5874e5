"""How the values of two rows become those of one, and to which state a row returns."""

from collections.abc import Mapping
from datetime import UTC, date, datetime
from typing import Any

import pytest

from planificador.clientes.models import Cliente, Contacto, Participante
from planificador.clientes.rules import EstadoCliente, RolContacto, merged_state
from planificador.contrataciones.enrolment_rules import EstadoInscripcion, joined_enrolment
from planificador.contrataciones.rules import REOPENINGS, EstadoContratacion
from planificador.core.model.base import BaseModel
from planificador.core.model.columns import column_of
from planificador.core.model.merging import field_merges, merged_columns, merged_values
from planificador.core.model.states import reopened_state, reopening_problem, reopening_text
from planificador.sesiones.rules import EstadoAsistencia, joined_attendance

E, S, A = EstadoContratacion, EstadoInscripcion, EstadoAsistencia
R, C, F = RolContacto.RESPONSABLE, RolContacto.COORDINACION, RolContacto.FACTURACION


def row(model: type[BaseModel], **values: Any) -> dict[str, Any]:  # Any: each column's own type
    """Return the values of a row; by default, those of an empty one."""
    names = merged_columns(model)
    defaults = {name: column_of(model, name.removesuffix("_id")).default for name in names}
    return {name: default() if callable(default) else default for name, default in defaults.items()} | values


@pytest.mark.parametrize(
    ("model", "kept", "absorbed", "chosen", "expected"),
    [
        (Cliente, {"nombre": "A"}, {"nombre": "B", "correo": "b@x.eus"}, {}, {"nombre": "A", "correo": "b@x.eus"}),
        (Cliente, {"nombre": "A"}, {"nombre": "B"}, {"nombre": "C"}, {"nombre": "C"}),
        (Cliente, {"correo": "a@x.eus"}, {"correo": "b@x.eus"}, {"correo": None}, {"correo": None}),
        (Cliente, {"notas": "A"}, {"notas": "B"}, {}, {"notas": "A\n\nB"}),
        (Cliente, {"notas": "A y B"}, {"notas": "B"}, {}, {"notas": "A y B"}),
        (Cliente, {"notas": "B"}, {"notas": "A y B"}, {}, {"notas": "A y B"}),
        (Cliente, {"notas": None}, {"notas": "B"}, {}, {"notas": "B"}),
        # An address is taken whole, or not at all.
        (
            Cliente,
            {"localidad": "Bilbao"},
            {"localidad": "Bayonne", "codigo_postal": "64100", "pais": "FR"},
            {},
            {"localidad": "Bilbao", "codigo_postal": None, "pais": "ES"},
        ),
        (
            Cliente,
            {},
            {"direccion": "Quai 1", "codigo_postal": "64100", "pais": "FR"},
            {},
            {"direccion": "Quai 1", "codigo_postal": "64100", "pais": "FR"},
        ),
        (Cliente, {"pais": "ES"}, {"pais": "FR"}, {}, {"pais": "ES"}),
        (
            Participante,
            {"documento": "X", "tipo_documento": "OTRO"},
            {"documento": "Y", "tipo_documento": "PASAPORTE", "pais_documento": "MA"},
            {},
            {"documento": "X", "tipo_documento": "OTRO", "pais_documento": None},
        ),
        (Contacto, {"roles": [R]}, {"roles": [F, R]}, {}, {"roles": [R, F]}),
        (Contacto, {"roles": []}, {"roles": [C]}, {}, {"roles": [C]}),
        (Contacto, {"roles": [R]}, {"roles": [C]}, {"roles": []}, {"roles": []}),
        # Without an end client, a person belongs to the client itself.
        (Contacto, {"cliente_final_id": None}, {"cliente_final_id": 3}, {}, {"cliente_final_id": None}),
        (Contacto, {"cliente_final_id": 2}, {"cliente_final_id": 3}, {"cliente_final_id": 3}, {"cliente_final_id": 3}),
    ],
)
def test_a_merged_row_keeps_its_values_and_takes_those_that_it_lacks(
    model: type[BaseModel],
    kept: Mapping[str, Any],
    absorbed: Mapping[str, Any],
    chosen: dict[str, Any],
    expected: Mapping[str, Any],
) -> None:
    result = merged_values(model, row(model, **kept), row(model, **absorbed), chosen)
    assert {name: result[name] for name in expected} == expected
    assert set(result) == set(merged_columns(model))


def test_only_fields_that_differ_are_shown() -> None:
    kept, absorbed = row(Cliente, nombre="A", telefono="1"), row(Cliente, nombre="B", telefono="1", correo="b@x.eus")
    fields = field_merges(Cliente, kept, absorbed, merged_values(Cliente, kept, absorbed, {}))
    assert [(field.name, field.kept, field.absorbed, field.result) for field in fields] == [
        ("nombre", "A", "B", "A"),
        ("correo", None, "b@x.eus", "b@x.eus"),
    ]


def test_a_client_cannot_be_given_another_owner_by_a_merge() -> None:
    assert "cliente_id" not in merged_columns(Contacto)
    assert "cliente_final_id" in merged_columns(Contacto)


EARLY, LATE = (datetime(2026, 11, day, tzinfo=UTC) for day in (2, 20))


@pytest.mark.parametrize(
    ("kept", "absorbed", "expected"),
    [
        ((S.BAJA, EARLY), (S.ACTIVA, None), (S.ACTIVA, None)),
        ((S.ACTIVA, None), (S.BAJA, LATE), (S.ACTIVA, None)),
        ((S.BAJA, EARLY), (S.BAJA, LATE), (S.BAJA, LATE)),
    ],
)
def test_whoever_takes_part_by_one_of_two_enrolments_takes_part(
    kept: tuple[EstadoInscripcion, datetime | None],
    absorbed: tuple[EstadoInscripcion, datetime | None],
    expected: tuple[EstadoInscripcion, datetime | None],
) -> None:
    rows = [enrolment(*values) for values in (kept, absorbed)]
    assert joined_enrolment(*rows) == enrolment(*expected)


def enrolment(estado: EstadoInscripcion, baja_en: datetime | None = None, **values: object) -> dict[str, object]:
    empty = {"fecha_alta": None, "fecha_baja": None, "orden_espera": None}
    return {"estado": estado, "baja_en": baja_en, **empty, **values}


FIRST, SECOND, THIRD = (date(2026, 11, day) for day in (2, 9, 16))
DATED = [
    (enrolment(S.ACTIVA, fecha_alta=SECOND), enrolment(S.ACTIVA, fecha_alta=FIRST), {"fecha_alta": FIRST}),
    (enrolment(S.ACTIVA, fecha_alta=SECOND), enrolment(S.ACTIVA), {"fecha_alta": None}),
    (
        enrolment(S.BAJA, EARLY, fecha_alta=FIRST, fecha_baja=SECOND),
        enrolment(S.ACTIVA, fecha_alta=THIRD),
        {"estado": S.ACTIVA, "fecha_alta": FIRST, "fecha_baja": None},
    ),
    (
        enrolment(S.BAJA, LATE, fecha_alta=SECOND, fecha_baja=THIRD),
        enrolment(S.BAJA, EARLY, fecha_alta=FIRST, fecha_baja=SECOND),
        {"baja_en": LATE, "fecha_alta": FIRST, "fecha_baja": THIRD},
    ),
    (
        enrolment(S.LISTA_ESPERA, orden_espera=3),
        enrolment(S.ACTIVA, fecha_alta=SECOND),
        {"estado": S.ACTIVA, "fecha_alta": SECOND, "orden_espera": None},
    ),
    (enrolment(S.LISTA_ESPERA, orden_espera=3), enrolment(S.LISTA_ESPERA, orden_espera=2), {"orden_espera": 2}),
    (
        enrolment(S.BAJA, EARLY, fecha_alta=FIRST),
        enrolment(S.LISTA_ESPERA, orden_espera=2),
        {"estado": S.LISTA_ESPERA, "baja_en": None, "fecha_alta": None, "orden_espera": 2},
    ),
]


@pytest.mark.parametrize(("one", "other", "expected"), DATED)
def test_days_and_waiting_of_two_enrolments_become_those_of_one(
    one: dict[str, object], other: dict[str, object], expected: dict[str, object]
) -> None:
    joined = joined_enrolment(one, other)
    assert joined == joined_enrolment(other, one)
    assert {name: joined[name] for name in expected} == expected


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ((A.PRESENTE, None), (A.PRESENTE, 600)),
        ((A.PRESENTE, 60), (A.PRESENTE, 30)),
        ((A.PRESENTE, 1), (A.JUSTIFICADA, None)),
        ((A.JUSTIFICADA, None), (A.AUSENTE, None)),
    ],
)
def test_the_better_attendance_stays(
    one: tuple[EstadoAsistencia, int | None], other: tuple[EstadoAsistencia, int | None]
) -> None:
    better, worse = (dict(zip(("estado", "minutos"), values, strict=True)) | {"nota": None} for values in (one, other))
    assert joined_attendance(better, worse) == joined_attendance(worse, better) == better
    noted = worse | {"nota": "Médico"}
    assert joined_attendance(better, noted) == joined_attendance(noted, better) == better | {"nota": "Médico"}


def test_a_merged_client_has_the_state_of_the_more_active_one() -> None:
    potential, inactive, active = EstadoCliente.POTENCIAL, EstadoCliente.INACTIVO, EstadoCliente.ACTIVO
    for one, other, expected in (
        (potential, active, active),
        (inactive, active, active),
        (potential, inactive, inactive),
    ):
        assert merged_state(one, other) == merged_state(other, one) == expected


@pytest.mark.parametrize(
    ("present", "former", "expected"),
    [
        (E.RECHAZADA, None, E.PROPUESTA),
        (E.FINALIZADA, E.PROPUESTA, E.EN_CURSO),
        (E.CANCELADA, E.ACEPTADA, E.ACEPTADA),
        (E.CANCELADA, E.FINALIZADA, E.EN_CURSO),
        (E.CANCELADA, None, E.EN_CURSO),
    ],
)
def test_a_reopened_contract_returns_to_the_only_state_or_to_the_one_before(
    present: EstadoContratacion, former: EstadoContratacion | None, expected: EstadoContratacion
) -> None:
    assert reopened_state(REOPENINGS, present, former, E.EN_CURSO) is expected


def test_exactly_the_closed_states_can_be_reopened() -> None:
    closed = {state for state in E if reopening_problem(REOPENINGS, state) is None}
    assert closed == {E.RECHAZADA, E.CADUCADA, E.FINALIZADA, E.CANCELADA}
    assert reopening_text({E.CANCELADA: (E.PROPUESTA, E.EN_CURSO)}) == "CANCELADA → PROPUESTA or EN_CURSO"
