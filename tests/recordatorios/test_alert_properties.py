"""Properties of the rules of alerts: they follow an independent definition, for any rows and at any instant."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from fractions import Fraction
from typing import Any
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st
from tests.recordatorios.factories import ACTION_DATA, CONTRACT_DATA, SESSION_DATA, SHARE_DATA, utc

from planificador.contrataciones.enrolment_rules import EstadoInscripcion
from planificador.contrataciones.rules import EstadoContratacion
from planificador.core.model.zones import day_begun_by, start_of_day
from planificador.interacciones.rules import Resultado
from planificador.recordatorios import rules, timelines
from planificador.recordatorios.facts import (
    ActionFacts,
    AttendanceFacts,
    HoursFacts,
    ProposalFacts,
    ReminderFacts,
    SessionFacts,
    ShareFacts,
    UnplannedFacts,
)
from planificador.recordatorios.hidden import Hiding
from planificador.recordatorios.kinds import KINDS
from planificador.recordatorios.lists import AlertLists
from planificador.recordatorios.rules import Aviso, EventoTipo, TipoAviso
from planificador.recordatorios.windows import Window
from planificador.sesiones.rules import EstadoSesion

ZONES = ["Europe/Madrid", "UTC", "Pacific/Apia", "America/St_Johns", "America/Sao_Paulo", "Australia/Lord_Howe"]
E = EstadoContratacion
MINUTE = timedelta(minutes=1)
TICK = timedelta(microseconds=1)
STARTS = (utc("2026-10-20T00:00"), utc("2027-03-22T00:00"))
"""Of two weeks around the end of summer time, and of two around its beginning."""

moments = st.builds(lambda start, minutes: start + minutes * MINUTE, st.sampled_from(STARTS), st.integers(0, 20_160))
hours = st.integers(rules.MIN_HORAS, 24 * 10)
zones = st.sampled_from(ZONES).map(ZoneInfo)


days = st.none() | st.dates(date(2026, 10, 18), date(2026, 11, 5)) | st.dates(date(2027, 3, 20), date(2027, 4, 7))
clocks = st.none() | st.builds(time, st.sampled_from([0, 1, 2, 3, 9, 23]), st.sampled_from([0, 30]))
contract_states = st.sampled_from(EstadoContratacion) | st.sampled_from([E.PROPUESTA, E.ACEPTADA, E.EN_CURSO])
session_states = st.sampled_from(EstadoSesion) | st.just(EstadoSesion.PROGRAMADA)
few = st.integers(0, 2)
users = st.sampled_from([None, 1, 2])
trainers = st.tuples(st.sampled_from([None, 1, 2]), st.sampled_from([None, "[]", "[2]", "[1,3]"]))


@st.composite
def sessions(draw: st.DrawFn) -> SessionFacts:
    inicio = draw(moments)
    fin = inicio + draw(st.integers(1, 26 * 60)) * MINUTE
    dated = draw(st.booleans() | st.just(True))
    estado, contract = draw(session_states), draw(contract_states)
    return SessionFacts(
        0, 1, estado, inicio if dated else None, fin if dated else None, contract, *draw(trainers), SESSION_DATA
    )


@st.composite
def reminders(draw: st.DrawFn) -> ReminderFacts:
    """Return a reminder in one of the three ways, of an action with or without a day and a time."""
    way = draw(st.sampled_from(["dias_antes", "minutos_antes", "momento"]))
    dias = draw(st.integers(0, 3)) if way == "dias_antes" else None
    hora = draw(clocks) if way == "dias_antes" else None
    minutos = draw(st.integers(0, 3 * 1440)) if way == "minutos_antes" else None
    momento = draw(moments) if way == "momento" else None
    done, result, day = draw(st.none() | moments), draw(st.sampled_from(Resultado)), draw(days)
    action = (done, result, day, draw(clocks) if day else None, draw(users))
    return ReminderFacts(0, dias, hora, minutos, momento, 1, *action, ACTION_DATA)


FACTS: Mapping[TipoAviso, st.SearchStrategy[Any]] = {
    TipoAviso.SESION: sessions(),
    TipoAviso.RECORDATORIO: st.builds(
        ActionFacts,
        st.just(0),
        st.just(1),
        st.booleans() | st.just(True),
        st.none() | moments,
        st.sampled_from(Resultado),
        days,
        clocks,
        users,
        st.just(ACTION_DATA),
    ),
    TipoAviso.RECORDATORIO_PROGRAMADO: reminders(),
    TipoAviso.PROPUESTA: st.builds(
        ProposalFacts, st.just(0), st.just(1), contract_states, days, users, st.just(CONTRACT_DATA)
    ),
    TipoAviso.SIN_SESIONES: st.builds(
        UnplannedFacts, st.just(0), st.just(1), contract_states, moments, few, users, st.just(CONTRACT_DATA)
    ),
    TipoAviso.HORAS_SIN_PLANIFICAR: st.builds(
        HoursFacts,
        st.just(0),
        st.just(1),
        contract_states,
        st.just(Decimal(2)),
        st.none() | st.sampled_from([60, 119, 120, 121]),
        st.none() | moments,
        users,
        st.just(CONTRACT_DATA),
    ),
    TipoAviso.ASISTENCIA: st.builds(
        AttendanceFacts,
        st.just(0),
        st.just(1),
        session_states,
        st.none() | moments | moments.map(lambda moment: moment - timedelta(days=90)),
        contract_states,
        few,
        few,
        st.sampled_from([None, 1, 2]),
        st.sampled_from([None, "[2]"]),
        st.just(SESSION_DATA),
    ),
    TipoAviso.ASISTENCIA_EN_RIESGO: st.builds(
        ShareFacts,
        st.just(0),
        st.just(1),
        st.sampled_from(EstadoInscripcion) | st.just(EstadoInscripcion.ACTIVA),
        contract_states,
        st.none() | st.sampled_from([50, 75, 100]),
        st.sampled_from([0, 60, 90, 119, 120]),
        st.sampled_from([0, 120, 180]),
        st.sampled_from([180, 240, 480]),
        st.none() | moments,
        users,
        st.just(SHARE_DATA),
    ),
}
"""Facts of a row of each kind; the id is replaced."""


@dataclass(frozen=True)
class Centre:
    """All that the list depends on, except time."""

    rows: Mapping[TipoAviso, Sequence[Any]]
    ocultos: dict[str, datetime | None]
    horas: int
    zona: ZoneInfo

    def at(self, now: datetime) -> list[Aviso]:
        alerts = [
            timelines.listed_alert(tipo, self.zona, facts, now, self.horas)
            for tipo, rows in self.rows.items()
            for facts in rows
        ]
        return rules.visible_alerts([aviso for aviso in alerts if aviso], self.ocultos, now)

    def next(self, now: datetime) -> datetime | None:
        """Return the next change, as the live lists know it."""
        window = Window(self.horas, frozenset(TipoAviso))
        return live_lists(self, now).next_instant([window])

    def instants_of_change(self) -> list[datetime]:
        """Return every instant at which the list can change."""
        hidden = [hasta for hasta in self.ocultos.values() if hasta]
        defined = [item for tipo, rows in self.rows.items() for facts in rows if (item := define(tipo, facts, self))]
        return sorted([*hidden, *(instant for _, phases in defined for instant, _ in phases)])


@st.composite
def facts_of_a_centre(draw: st.DrawFn) -> Centre:
    zona = draw(zones)
    rows = {
        tipo: [replace(facts, id=number) for number, facts in enumerate(draw(st.lists(kind, max_size=2)), 1)]
        for tipo, kind in FACTS.items()
    }
    claves = [clave for tipo in FACTS for facts in rows[tipo] if (clave := timelines.clave_now(tipo, zona, facts))]
    hidden = st.dictionaries(st.sampled_from(claves), st.none() | moments, max_size=5) if claves else st.just({})
    return Centre(rows, draw(hidden), draw(hours), zona)


def live_lists(centre: Centre, now: datetime) -> AlertLists:
    """Return live lists with these rows, and one reader."""
    lists = AlertLists(now, centre.zona)
    for tipo, rows in centre.rows.items():
        lists.put_rows(tipo, {facts.id: facts for facts in rows}, now)
    hidden = {number: Hiding(1, clave, hasta) for number, (clave, hasta) in enumerate(centre.ocultos.items())}
    lists.replace_hidden(hidden, [1], now)
    return lists


Phases = list[tuple[datetime, str]]
OPEN, STARTED = {"PROPUESTA", "ACEPTADA", "EN_CURSO"}, {"ACEPTADA", "EN_CURSO"}


def attends_too_little(f: ShareFacts) -> bool:
    """Return whether a participant is below the required share, or will be at the end whatever happens."""
    if f.estado != "ACTIVA" or not f.minima or not f.registrados:
        return False
    so_far, missed = Fraction(f.asistidos, f.registrados), f.registrados - f.asistidos
    return min(so_far, Fraction(f.totales - missed, f.totales)) < Fraction(f.minima, 100)


def define_share(f: ShareFacts, centre: Centre) -> tuple[str, Phases] | None:
    """Return what `define` returns of a participant."""
    if f.contrato not in STARTED or f.ultima is None or not attends_too_little(f):
        return None
    day, year = f.ultima.astimezone(centre.zona).date(), timedelta(hours=rules.MAX_HORAS)
    return f"asistencia_en_riesgo:{f.id}:{day}", [(f.ultima - year, "PENDIENTE")]


def at(day: date, clock: time | None, centre: Centre) -> datetime:
    """Return the instant of a local time: the first one of two, and after the gap where the clocks skip it."""
    return datetime.combine(day, clock or time(), centre.zona).astimezone(UTC)


def by_time(day: date | None, clock: time | None, shown_from: datetime, centre: Centre) -> Phases:
    """Return the situations of an action that is due at a time, or in the course of the day without one."""
    if day is None:
        return [(shown_from, "PENDIENTE")]
    begin, due = at(day, None, centre), at(day, clock, centre) if clock else at(day + timedelta(days=1), None, centre)
    stages = [(begin, "HOY"), (due, "VENCIDO")]
    first = ["PROXIMO", *(name for instant, name in stages if instant <= shown_from)][-1]
    return [(shown_from, first), *(stage for stage in stages if stage[0] > shown_from)]


def reminded_at(f: ReminderFacts, centre: Centre) -> datetime | None:
    """Return when a reminder falls due."""
    if f.momento or not f.dia_accion:
        return f.momento
    if f.minutos_antes is not None:
        return at(f.dia_accion, f.hora_accion, centre) - timedelta(minutes=f.minutos_antes)
    return at(f.dia_accion - timedelta(days=f.dias_antes or 0), f.hora or f.hora_accion, centre)


def is_missing(f: AttendanceFacts) -> bool:
    return bool(f.inicio and f.asistencias == 0 and f.inscripciones > 0)


def is_open(f: ActionFacts | ReminderFacts) -> bool:
    return f.hecha_en is None and f.resultado != "RECHAZADA"


def key(moment: datetime) -> str:
    return moment.isoformat(timespec="minutes").replace("+00:00", "Z")


def define(tipo: TipoAviso, f: Any, centre: Centre) -> tuple[str, Phases] | None:
    """Return the clave of a row's alert, and from when on it is in which situation ("" for none), by definition."""
    return define_share(f, centre) if tipo is TipoAviso.ASISTENCIA_EN_RIESGO else define_by_time(tipo, f, centre)


def define_by_time(tipo: TipoAviso, f: Any, centre: Centre) -> tuple[str, Phases] | None:
    span = timedelta(hours=centre.horas)

    def by_day(day: date) -> Phases:
        begin, end = (start_of_day(day + timedelta(days=n), centre.zona) for n in (0, 1))
        return [(begin - span, "PROXIMO"), (begin, "HOY"), (end, "VENCIDO")]

    def local(moment: datetime) -> date:
        return moment.astimezone(centre.zona).date()

    found: tuple[str, Phases] | None = None
    match tipo.value:
        case "SESION" if f.estado == "PROGRAMADA" and f.contrato in OPEN and f.inicio and f.fin:
            phases = [(f.inicio - span, "PROXIMA"), (f.inicio, "EN_CURSO"), (f.fin, "")]
            found = f"sesion:{f.id}:{key(f.inicio)}", phases
        case "RECORDATORIO" if f.crear_recordatorio and f.dia and is_open(f):
            occasion = key(at(f.dia, f.hora, centre)) if f.hora else f.dia
            found = f"recordatorio:{f.id}:{occasion}", by_time(f.dia, f.hora, at(f.dia, f.hora, centre) - span, centre)
        case "RECORDATORIO_PROGRAMADO" if is_open(f) and (moment := reminded_at(f, centre)):
            found = (
                f"recordatorio_programado:{f.id}:{key(moment)}",
                by_time(f.dia_accion, f.hora_accion, moment, centre),
            )
        case "PROPUESTA" if f.estado == "PROPUESTA" and f.valida_hasta:
            found = (
                f"propuesta:{f.id}:{f.valida_hasta}",
                [*by_day(f.valida_hasta)[:2], (by_day(f.valida_hasta)[2][0], "")],
            )
        case "SIN_SESIONES" if f.estado in STARTED and f.sesiones == 0:
            found = f"sin_sesiones:{f.id}:{local(f.creado)}", [(f.creado, "PENDIENTE")]
        case "HORAS_SIN_PLANIFICAR" if f.estado in STARTED and f.fin and (f.minutos or 0) < 60 * f.horas_previstas:
            lead = max(span, timedelta(days=14))
            phases = [(f.fin - lead, "PROXIMO"), (f.fin, "VENCIDO")]
            found = f"horas_sin_planificar:{f.id}:{local(f.fin)}", phases
        case "ASISTENCIA" if f.estado in {"PROGRAMADA", "REALIZADA"} and f.contrato in OPEN and is_missing(f):
            phases = [(f.inicio + timedelta(days=n), name) for n, name in ((1, "PENDIENTE"), (90, ""))]
            found = f"asistencia:{f.id}:{local(f.inicio)}", phases
    return found


def definition(centre: Centre, now: datetime) -> set[tuple[str, str]]:
    """Return (clave, situacion) of each alert, by the definition of alerts."""
    hidden = {clave for clave, hasta in centre.ocultos.items() if hasta is None or now < hasta}
    alerts = set()
    for tipo, rows in centre.rows.items():
        for clave, phases in filter(None, (define(tipo, facts, centre) for facts in rows)):
            situacion = ([""] + [name for instant, name in phases if instant <= now])[-1]
            if situacion and clave not in hidden:
                alerts.add((clave, situacion))
    return alerts


def test_every_kind_has_a_rule_and_a_declaration() -> None:
    assert set(FACTS) == set(timelines.RULES) == set(KINDS) == set(TipoAviso)


@given(facts_of_a_centre(), moments)
def test_the_list_follows_the_definition(centre: Centre, now: datetime) -> None:
    assert {(a.clave, a.situacion.value) for a in centre.at(now)} == definition(centre, now)


@given(facts_of_a_centre())
def test_the_list_follows_the_definition_around_each_instant_of_change(centre: Centre) -> None:
    for instant in centre.instants_of_change():
        for now in (instant - TICK, instant, instant + TICK):
            assert {(a.clave, a.situacion.value) for a in centre.at(now)} == definition(centre, now)


@given(facts_of_a_centre(), moments)
def test_the_list_is_ordered_by_due_instant(centre: Centre, now: datetime) -> None:
    listed = [(a.vence_en, a.clave) for a in centre.at(now)]
    assert listed == sorted(listed)


@given(facts_of_a_centre(), moments)
def test_the_next_instant_is_the_first_at_which_the_list_differs(centre: Centre, now: datetime) -> None:
    instant, present = centre.next(now), centre.at(now)
    differing = [t for t in centre.instants_of_change() if t > now and centre.at(t) != present]
    if instant is None:
        assert differing == []
        return
    assert instant > now
    assert all(t >= instant for t in differing)
    if not centre.ocultos and not any(facts.hora for facts in centre.rows[TipoAviso.RECORDATORIO]):
        # an alert that enters the list while it is snoozed does not change the list, and the day of an action with a
        # time may begin before the list has it
        assert centre.at(instant) != present


@given(facts_of_a_centre(), moments, facts_of_a_centre(), moments)
def test_changes_applied_to_a_list_give_the_next_list(
    first: Centre, then: datetime, second: Centre, now: datetime
) -> None:
    before, after = first.at(then), second.at(now)
    alerts = {a.clave: a for a in before}
    for evento in rules.alert_changes(before, after):
        match evento.tipo:
            case EventoTipo.RETIRADO:
                assert alerts.pop(evento.aviso.clave) == evento.aviso
            case EventoTipo.NUEVO:
                assert evento.aviso.clave not in alerts
                alerts[evento.aviso.clave] = evento.aviso
            case EventoTipo.CAMBIADO:
                assert alerts[evento.aviso.clave] != evento.aviso
                alerts[evento.aviso.clave] = evento.aviso
    assert alerts == {a.clave: a for a in after}
    assert rules.alert_changes(after, after) == []


@given(moments, hours, zones)
def test_the_last_day_is_the_last_one_whose_actions_have_alerts(now: datetime, horas: int, zona: ZoneInfo) -> None:
    last = day_begun_by(rules.horizon(now, horas), zona)
    assert rules.entry(start_of_day(last, zona), horas) <= now
    assert rules.entry(start_of_day(last + timedelta(days=1), zona), horas) > now
