"""The rules of alerts."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from tests.recordatorios.factories import ACTION_DATA, MADRID, SESSION_DATA, utc

from planificador.contrataciones.rules import EstadoContratacion
from planificador.core.model.errors import Codigo
from planificador.core.model.zones import day_begun_by, start_of_day
from planificador.interacciones.rules import Resultado
from planificador.recordatorios import rules
from planificador.recordatorios.facts import ActionFacts, SessionFacts
from planificador.recordatorios.rules import Aviso, EventoTipo, Situacion, TipoAviso
from planificador.recordatorios.timelines import listed_alert
from planificador.sesiones.rules import EstadoSesion

MINUTE = timedelta(minutes=1)
TICK = timedelta(microseconds=1)


@pytest.mark.parametrize(
    ("now", "zone"),
    [
        ("2010-11-07T02:45", "America/St_Johns"),  # 00:01 went back to 23:01 of the day before
        ("2011-12-30T12:00", "Pacific/Apia"),  # the 30th was skipped
        ("2018-11-04T03:00", "America/Sao_Paulo"),  # midnight was skipped
        ("1919-03-31T05:00", "America/Toronto"),  # 23:30 went on to 00:30
        ("2018-02-18T02:30", "America/Sao_Paulo"),  # midnight went back to 23:00
    ],
)
def test_the_last_day_is_right_where_clocks_change_at_midnight(now: str, zone: str) -> None:
    for minutes in range(-120, 121):
        moment, zona = utc(now) - timedelta(hours=1) + minutes * MINUTE, ZoneInfo(zone)
        last = day_begun_by(rules.horizon(moment, 1), zona)
        assert start_of_day(last, zona) <= moment + timedelta(hours=1) < start_of_day(last + timedelta(days=1), zona)


def session(inicio: str = "2026-11-23T09:00", fin: str = "2026-11-23T11:00", **facts: object) -> SessionFacts:
    contract = EstadoContratacion.EN_CURSO
    default = SessionFacts(41, 3, EstadoSesion.PROGRAMADA, utc(inicio), utc(fin), contract, None, None, SESSION_DATA)
    return replace(default, **facts)  # type: ignore[arg-type]


def action(day: str = "2026-11-23", **facts: object) -> ActionFacts:
    default = ActionFacts(17, 2, True, None, Resultado.PENDIENTE, date.fromisoformat(day), None, None, ACTION_DATA)
    return replace(default, **facts)  # type: ignore[arg-type]


def test_a_session_has_an_alert_from_the_given_hours_before_its_start_until_its_end() -> None:
    alerts = {
        now: (aviso.situacion, aviso.cambia_en)
        if (aviso := listed_alert(TipoAviso.SESION, MADRID, session(), utc(now), 24))
        else None
        for now in ("2026-11-22T08:59", "2026-11-22T09:00", "2026-11-23T08:59", "2026-11-23T09:00", "2026-11-23T10:59")
    }
    assert list(alerts.values()) == [
        None,
        (Situacion.PROXIMA, utc("2026-11-23T09:00")),
        (Situacion.PROXIMA, utc("2026-11-23T09:00")),
        (Situacion.EN_CURSO, utc("2026-11-23T11:00")),
        (Situacion.EN_CURSO, utc("2026-11-23T11:00")),
    ]
    assert listed_alert(TipoAviso.SESION, MADRID, session(), utc("2026-11-23T11:00"), 24) is None


@pytest.mark.parametrize("estado", [estado for estado in EstadoSesion if estado is not EstadoSesion.PROGRAMADA])
def test_only_scheduled_sessions_have_alerts(estado: EstadoSesion) -> None:
    assert listed_alert(TipoAviso.SESION, MADRID, session(estado=estado), utc("2026-11-23T08:00"), 24) is None


@pytest.mark.parametrize("contrato", EstadoContratacion)
def test_only_sessions_of_open_contracts_have_alerts(contrato: EstadoContratacion) -> None:
    alert = listed_alert(TipoAviso.SESION, MADRID, session(contrato=contrato), utc("2026-11-23T08:00"), 24)
    assert (alert is not None) is (contrato in {"PROPUESTA", "ACEPTADA", "EN_CURSO"})


@pytest.mark.parametrize(
    ("day", "length"), [("2026-10-25", 25), ("2027-03-28", 23), ("2027-10-31", 25), ("2026-11-23", 24)]
)
def test_the_day_of_an_action_has_23_24_or_25_hours(day: str, length: int) -> None:
    begins = start_of_day(date.fromisoformat(day), MADRID)
    for moment, situacion in (
        (begins - timedelta(hours=24), Situacion.PROXIMO),
        (begins - TICK, Situacion.PROXIMO),
        (begins, Situacion.HOY),
        (begins + timedelta(hours=length) - TICK, Situacion.HOY),
        (begins + timedelta(hours=length), Situacion.VENCIDO),
    ):
        aviso = listed_alert(TipoAviso.RECORDATORIO, MADRID, action(day), moment, 24)
        assert aviso is not None
        assert (aviso.situacion, aviso.vence_en) == (situacion, begins)
    assert listed_alert(TipoAviso.RECORDATORIO, MADRID, action(day), begins - timedelta(hours=24) - TICK, 24) is None


def test_the_fields_of_alerts() -> None:
    now = utc("2026-11-23T08:00")
    assert listed_alert(TipoAviso.SESION, MADRID, session(), now, 24) == Aviso(
        TipoAviso.SESION,
        41,
        "sesion:41:2026-11-23T09:00Z",
        utc("2026-11-23T09:00"),
        Situacion.PROXIMA,
        3,
        utc("2026-11-23T09:00"),
        SESSION_DATA,
    )
    assert listed_alert(TipoAviso.RECORDATORIO, MADRID, action("2026-11-20"), now, 24) == Aviso(
        TipoAviso.RECORDATORIO,
        17,
        "recordatorio:17:2026-11-20",
        utc("2026-11-19T23:00"),
        Situacion.VENCIDO,
        2,
        None,
        ACTION_DATA,
    )


def test_a_valid_clave_is_parsed() -> None:
    assert rules.parse_clave("sesion:41:2026-11-23T09:00Z") == (TipoAviso.SESION, 41)
    assert rules.parse_clave("recordatorio:17:2026-11-23") == (TipoAviso.RECORDATORIO, 17)


@pytest.mark.parametrize(
    "clave",
    [
        "",
        "sesion:41",
        "sesion:0:2026-11-23T09:00Z",
        "sesion:-1:2026-11-23T09:00Z",
        "sesion:٤١:2026-11-23T09:00Z",
        "sesion:41:2026-11-23T09:00Z\n",
        "sesion:41:2026-11-23T09:00Z\0",
        f"sesion:{10**18}:2026-11-23T09:00Z",
        "Sesion:41:2026-11-23T09:00Z",
        "recordatorio:17:2026-11-23 " + "x" * 10_000,
    ],
)
def test_an_invalid_clave_is_not_parsed(clave: str) -> None:
    assert rules.parse_clave(clave) is None


def test_changes_are_ordered_with_removed_alerts_first() -> None:
    old = listed_alert(TipoAviso.SESION, MADRID, session(), utc("2026-11-23T08:00"), 24)
    same = listed_alert(TipoAviso.RECORDATORIO, MADRID, action("2026-11-20"), utc("2026-11-23T08:00"), 24)
    moved = listed_alert(TipoAviso.SESION, MADRID, session("2026-11-23T08:30"), utc("2026-11-23T08:00"), 24)
    first = listed_alert(TipoAviso.SESION, MADRID, session("2026-11-23T08:00", id=40), utc("2026-11-23T08:00"), 24)
    assert old is not None
    assert same is not None
    assert moved is not None
    assert first is not None
    assert [(e.tipo, e.aviso) for e in rules.alert_changes([same, old], [moved, same, first])] == [
        (EventoTipo.RETIRADO, old),
        (EventoTipo.NUEVO, first),
        (EventoTipo.NUEVO, moved),
    ]


def test_a_snooze_hides_an_alert_until_its_instant_and_a_dismissal_for_ever() -> None:
    until = utc("2026-11-23T08:00")
    assert rules.is_hidden(until, until - TICK)
    assert not rules.is_hidden(until, until)
    assert rules.is_hidden(None, datetime(2199, 1, 1, tzinfo=UTC))


@pytest.mark.parametrize("horas", [1, 24, 8760])
def test_valid_hours_are_accepted(horas: int) -> None:
    assert rules.horas_problem(horas) is None


@pytest.mark.parametrize("horas", [0, -1, 8761, 10**30])
def test_hours_out_of_range_are_refused(horas: int) -> None:
    problem = rules.horas_problem(horas)
    assert problem is not None
    assert (problem.codigo, problem.campo) == (Codigo.FUERA_DE_RANGO, "horasAnticipacion")
