"""The rules of alerts, as plain functions."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.recordatorios.office import MADRID, utc

from planificador.core.errors import Codigo
from planificador.core.zones import start_of_day
from planificador.interacciones.rules import Resultado
from planificador.recordatorios import rules
from planificador.recordatorios.rules import ActionFacts, Aviso, EventoTipo, SessionFacts, Situacion, TipoAviso
from planificador.sesiones.rules import EstadoSesion

ZONES = ["Europe/Madrid", "UTC", "Pacific/Apia", "America/St_Johns", "America/Sao_Paulo", "Australia/Lord_Howe"]
MINUTE = timedelta(minutes=1)
TICK = timedelta(microseconds=1)
START = utc("2026-10-20T00:00")
"""A few days around the end of summer time."""

moments = st.integers(0, 14 * 24 * 60).map(lambda minutes: START + minutes * MINUTE)
hours = st.integers(rules.MIN_HORAS, 24 * 10)
zones = st.sampled_from(ZONES).map(ZoneInfo)


@st.composite
def sessions(draw: st.DrawFn) -> SessionFacts:
    inicio = draw(moments)
    fin = inicio + draw(st.integers(1, 26 * 60)) * MINUTE
    dated = draw(st.booleans() | st.just(True))
    estado = draw(st.sampled_from(EstadoSesion) | st.just(EstadoSesion.PROGRAMADA))
    return SessionFacts(0, 1, estado, inicio if dated else None, fin if dated else None)


@st.composite
def actions(draw: st.DrawFn) -> ActionFacts:
    return ActionFacts(
        0,
        1,
        draw(st.booleans() | st.just(True)),
        draw(st.none() | moments),
        draw(st.sampled_from(Resultado)),
        draw(st.none() | st.dates(date(2026, 10, 18), date(2026, 11, 5))),
    )


@dataclass(frozen=True)
class World:
    """Everything the list depends on but time."""

    sessions: Sequence[SessionFacts]
    actions: Sequence[ActionFacts]
    ocultos: dict[str, datetime | None]
    horas: int
    zona: ZoneInfo

    def candidates(self, now: datetime) -> list[Aviso]:
        found = [rules.aviso_de_sesion(facts, now, self.horas) for facts in self.sessions]
        found += [rules.aviso_de_interaccion(facts, now, self.horas, self.zona) for facts in self.actions]
        return [aviso for aviso in found if aviso]

    def at(self, now: datetime) -> tuple[Aviso, ...]:
        return rules.visibles(self.candidates(now), self.ocultos, now)

    def next(self, now: datetime) -> datetime | None:
        """As the service computes it, from what its queries find."""
        starts = [f.inicio for f in self.sessions if f.inicio and f.estado is EstadoSesion.PROGRAMADA]
        later = [inicio for inicio in starts if inicio > now + timedelta(hours=self.horas)]
        days = [f.dia for f in self.actions if f.dia and rules.clave_de_interaccion(f)]
        ahead = [day for day in days if day > rules.ultimo_dia(now, self.horas, self.zona)]
        hidden = [self.ocultos.get(a.clave) for a in self.candidates(now)]
        return rules.proximo_instante(
            self.at(now),
            *(rules.entrada_de_sesion(inicio, self.horas) for inicio in later),
            *(rules.entrada_de_recordatorio(day, self.horas, self.zona) for day in ahead),
            *(hasta for hasta in hidden if hasta and hasta > now),
        )

    def critical(self) -> list[datetime]:
        """Every instant at which anything can happen, by the definition."""
        span = timedelta(hours=self.horas)
        instants = [hasta for hasta in self.ocultos.values() if hasta]
        for f in self.sessions:
            instants += [f.inicio - span, f.inicio, f.fin] if f.inicio and f.fin else []
        for a in self.actions:
            if a.dia:
                begins, ends = (start_of_day(a.dia + timedelta(days=n), self.zona) for n in (0, 1))
                instants += [begins - span, begins, ends]
        return sorted(instants)


@st.composite
def worlds(draw: st.DrawFn) -> World:
    some = [replace(facts, id=number) for number, facts in enumerate(draw(st.lists(sessions(), max_size=5)), 1)]
    more = [replace(facts, id=number) for number, facts in enumerate(draw(st.lists(actions(), max_size=5)), 1)]
    claves = [clave for f in some if (clave := rules.clave_de_sesion(f))]
    claves += [clave for a in more if (clave := rules.clave_de_interaccion(a))]
    hidden = st.dictionaries(st.sampled_from(claves), st.none() | moments) if claves else st.just({})
    return World(some, more, draw(hidden), draw(hours), draw(zones))


def definition(world: World, now: datetime) -> set[tuple[str, str]]:
    """DESIGN § 4, read aloud: (clave, situacion) of each alert."""
    span, found = timedelta(hours=world.horas), set()
    for f in world.sessions:
        if f.estado == "PROGRAMADA" and f.inicio and f.fin and f.inicio - span <= now < f.fin:
            clave = f"sesion:{f.id}:{f.inicio.isoformat(timespec='minutes').replace('+00:00', 'Z')}"
            found.add((clave, "PROXIMA" if now < f.inicio else "EN_CURSO"))
    for a in world.actions:
        if a.crear_recordatorio and a.hecha_en is None and a.resultado != "RECHAZADA" and a.dia:
            begins, ends = start_of_day(a.dia, world.zona), start_of_day(a.dia + timedelta(days=1), world.zona)
            if begins - span <= now:
                situacion = "PROXIMO" if now < begins else "HOY" if now < ends else "VENCIDO"
                found.add((f"recordatorio:{a.id}:{a.dia.isoformat()}", situacion))
    hidden = {clave for clave, hasta in world.ocultos.items() if hasta is None or now < hasta}
    return {(clave, situacion) for clave, situacion in found if clave not in hidden}


@given(worlds(), moments)
def test_the_list_is_what_the_definition_says(world: World, now: datetime) -> None:
    assert {(a.clave, a.situacion.value) for a in world.at(now)} == definition(world, now)


@given(worlds())
def test_the_list_is_what_the_definition_says_around_each_instant(world: World) -> None:
    for instant in world.critical():
        for now in (instant - TICK, instant, instant + TICK):
            assert {(a.clave, a.situacion.value) for a in world.at(now)} == definition(world, now)


@given(worlds(), moments)
def test_the_list_is_ordered_by_the_instant_it_falls_due(world: World, now: datetime) -> None:
    listed = [(a.vence_en, a.clave) for a in world.at(now)]
    assert listed == sorted(listed)


@given(worlds(), moments)
def test_the_next_instant_is_the_first_at_which_the_list_differs(world: World, now: datetime) -> None:
    instant, present = world.next(now), world.at(now)
    differing = [t for t in world.critical() if t > now and world.at(t) != present]
    if instant is None:
        assert differing == []
        return
    assert instant > now
    assert all(t >= instant for t in differing)
    if not world.ocultos:
        # (what comes into the list while it is snoozed makes the list no other)
        assert world.at(instant) != present


@given(worlds(), moments, worlds(), moments)
def test_changes_applied_to_before_give_after(one: World, then: datetime, other: World, now: datetime) -> None:
    before, after = one.at(then), other.at(now)
    known = {a.clave: a for a in before}
    for evento in rules.cambios_de(before, after):
        match evento.tipo:
            case EventoTipo.RETIRADO:
                assert known.pop(evento.aviso.clave) == evento.aviso
            case EventoTipo.NUEVO:
                assert evento.aviso.clave not in known
                known[evento.aviso.clave] = evento.aviso
            case EventoTipo.CAMBIADO:
                assert known[evento.aviso.clave] != evento.aviso
                known[evento.aviso.clave] = evento.aviso
    assert known == {a.clave: a for a in after}
    assert rules.cambios_de(after, after) == []


@given(moments, hours, zones)
def test_the_last_day_is_the_last_whose_actions_are_in_the_list(now: datetime, horas: int, zona: ZoneInfo) -> None:
    last = rules.ultimo_dia(now, horas, zona)
    assert rules.entrada_de_recordatorio(last, horas, zona) <= now
    assert rules.entrada_de_recordatorio(last + timedelta(days=1), horas, zona) > now


@pytest.mark.parametrize(
    ("now", "zone"),
    [
        ("2010-11-07T02:45", "America/St_Johns"),  # 00:01 went back to 23:01 of the day before
        ("2011-12-30T12:00", "Pacific/Apia"),  # the 30th was skipped
        ("2018-11-04T03:00", "America/Sao_Paulo"),  # midnight was skipped
        ("2018-02-18T02:30", "America/Sao_Paulo"),  # midnight went back to 23:00
    ],
)
def test_the_last_day_where_clocks_change_at_midnight(now: str, zone: str) -> None:
    for minutes in range(-120, 121):
        moment, zona = utc(now) - timedelta(hours=1) + minutes * MINUTE, ZoneInfo(zone)
        last = rules.ultimo_dia(moment, 1, zona)
        assert start_of_day(last, zona) <= moment + timedelta(hours=1) < start_of_day(last + timedelta(days=1), zona)


def session(inicio: str = "2026-11-23T09:00", fin: str = "2026-11-23T11:00", **facts: object) -> SessionFacts:
    return replace(SessionFacts(41, 3, EstadoSesion.PROGRAMADA, utc(inicio), utc(fin)), **facts)  # type: ignore[arg-type]


def action(day: str = "2026-11-23", **facts: object) -> ActionFacts:
    made = ActionFacts(17, 2, True, None, Resultado.PENDIENTE, date.fromisoformat(day))
    return replace(made, **facts)  # type: ignore[arg-type]


def test_a_session_alerts_from_the_hours_before_until_its_end() -> None:
    seen = {
        now: (aviso.situacion, aviso.cambia_en) if (aviso := rules.aviso_de_sesion(session(), utc(now), 24)) else None
        for now in ("2026-11-22T08:59", "2026-11-22T09:00", "2026-11-23T08:59", "2026-11-23T09:00", "2026-11-23T10:59")
    }
    assert list(seen.values()) == [
        None,
        (Situacion.PROXIMA, utc("2026-11-23T09:00")),
        (Situacion.PROXIMA, utc("2026-11-23T09:00")),
        (Situacion.EN_CURSO, utc("2026-11-23T11:00")),
        (Situacion.EN_CURSO, utc("2026-11-23T11:00")),
    ]
    assert rules.aviso_de_sesion(session(), utc("2026-11-23T11:00"), 24) is None


@pytest.mark.parametrize("estado", [estado for estado in EstadoSesion if estado is not EstadoSesion.PROGRAMADA])
def test_only_a_scheduled_session_alerts(estado: EstadoSesion) -> None:
    assert rules.aviso_de_sesion(session(estado=estado), utc("2026-11-23T08:00"), 24) is None


@pytest.mark.parametrize(
    ("day", "length"), [("2026-10-25", 25), ("2027-03-28", 23), ("2027-10-31", 25), ("2026-11-23", 24)]
)
def test_the_day_of_an_action_is_as_long_as_the_calendar_makes_it(day: str, length: int) -> None:
    begins = start_of_day(date.fromisoformat(day), MADRID)
    for moment, situacion in (
        (begins - timedelta(hours=24), Situacion.PROXIMO),
        (begins - TICK, Situacion.PROXIMO),
        (begins, Situacion.HOY),
        (begins + timedelta(hours=length) - TICK, Situacion.HOY),
        (begins + timedelta(hours=length), Situacion.VENCIDO),
    ):
        aviso = rules.aviso_de_interaccion(action(day), moment, 24, MADRID)
        assert aviso is not None
        assert (aviso.situacion, aviso.vence_en) == (situacion, begins)
    assert rules.aviso_de_interaccion(action(day), begins - timedelta(hours=24) - TICK, 24, MADRID) is None


def test_what_an_alert_says_of_itself() -> None:
    now = utc("2026-11-23T08:00")
    assert rules.aviso_de_sesion(session(), now, 24) == Aviso(
        TipoAviso.SESION,
        41,
        "sesion:41:2026-11-23T09:00Z",
        utc("2026-11-23T09:00"),
        Situacion.PROXIMA,
        3,
        utc("2026-11-23T09:00"),
    )
    assert rules.aviso_de_interaccion(action("2026-11-20"), now, 24, MADRID) == Aviso(
        TipoAviso.RECORDATORIO,
        17,
        "recordatorio:17:2026-11-20",
        utc("2026-11-19T23:00"),
        Situacion.VENCIDO,
        2,
        None,
    )


def test_a_clave_can_be_taken_apart() -> None:
    assert rules.parse_clave("sesion:41:2026-11-23T09:00Z") == (TipoAviso.SESION, 41)
    assert rules.parse_clave("recordatorio:17:2026-11-23") == (TipoAviso.RECORDATORIO, 17)


@pytest.mark.parametrize(
    "clave",
    [
        "",
        "sesion:41",
        "sesion:41:2026-11-23",
        "sesion:0:2026-11-23T09:00Z",
        "sesion:-1:2026-11-23T09:00Z",
        "sesion:٤١:2026-11-23T09:00Z",
        "sesion:41:2026-11-23T09:00Z\n",
        "sesion:41:2026-11-23T09:00Z\0",
        f"sesion:{10**18}:2026-11-23T09:00Z",
        "recordatorio:17:2026-11-23T09:00Z",
        "Sesion:41:2026-11-23T09:00Z",
        "recordatorio:17:2026-11-23 " + "x" * 10_000,
    ],
)
def test_what_is_no_clave(clave: str) -> None:
    assert rules.parse_clave(clave) is None


def test_changes_come_in_order_first_what_went() -> None:
    old = rules.aviso_de_sesion(session(), utc("2026-11-23T08:00"), 24)
    same = rules.aviso_de_interaccion(action("2026-11-20"), utc("2026-11-23T08:00"), 24, MADRID)
    moved = rules.aviso_de_sesion(session("2026-11-23T08:30"), utc("2026-11-23T08:00"), 24)
    first = rules.aviso_de_sesion(session("2026-11-23T08:00", id=40), utc("2026-11-23T08:00"), 24)
    assert old is not None
    assert same is not None
    assert moved is not None
    assert first is not None
    assert [(e.tipo, e.aviso) for e in rules.cambios_de([same, old], [moved, same, first])] == [
        (EventoTipo.RETIRADO, old),
        (EventoTipo.NUEVO, first),
        (EventoTipo.NUEVO, moved),
    ]


def test_a_snooze_hides_until_its_instant_and_a_dismissal_for_ever() -> None:
    until = utc("2026-11-23T08:00")
    assert rules.esta_oculto(until, until - TICK)
    assert not rules.esta_oculto(until, until)
    assert rules.esta_oculto(None, datetime(2199, 1, 1, tzinfo=UTC))


@pytest.mark.parametrize("horas", [1, 24, 8760])
def test_hours_that_can_be_asked_for(horas: int) -> None:
    assert rules.horas_problem(horas) is None


@pytest.mark.parametrize("horas", [0, -1, 8761, 10**30])
def test_hours_that_cannot(horas: int) -> None:
    problem = rules.horas_problem(horas)
    assert problem is not None
    assert (problem.codigo, problem.campo) == (Codigo.FUERA_DE_RANGO, "horasAnticipacion")


def test_when_nothing_will_happen_there_is_no_next_instant() -> None:
    overdue = rules.aviso_de_interaccion(action("2026-11-20"), utc("2026-11-23T08:00"), 24, MADRID)
    assert overdue is not None
    assert rules.proximo_instante([overdue], None) is None
