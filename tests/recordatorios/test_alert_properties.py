"""Properties of the rules of alerts: they follow an independent definition, for any rows and at any instant."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st
from tests.recordatorios.factories import ACTION_DATA, SESSION_DATA, utc

from planificador.contrataciones.rules import EstadoContratacion
from planificador.core.model.zones import start_of_day
from planificador.interacciones.rules import Resultado
from planificador.recordatorios import rules
from planificador.recordatorios.hidden import Hiding
from planificador.recordatorios.lists import AlertLists, Window
from planificador.recordatorios.rules import ActionFacts, Aviso, EventoTipo, SessionFacts, TipoAviso
from planificador.sesiones.rules import EstadoSesion

ZONES = ["Europe/Madrid", "UTC", "Pacific/Apia", "America/St_Johns", "America/Sao_Paulo", "Australia/Lord_Howe"]
MINUTE = timedelta(minutes=1)
TICK = timedelta(microseconds=1)
START = utc("2026-10-20T00:00")
"""Two weeks around the end of summer time."""

moments = st.integers(0, 14 * 24 * 60).map(lambda minutes: START + minutes * MINUTE)
hours = st.integers(rules.MIN_HORAS, 24 * 10)
zones = st.sampled_from(ZONES).map(ZoneInfo)


@st.composite
def sessions(draw: st.DrawFn) -> SessionFacts:
    inicio = draw(moments)
    fin = inicio + draw(st.integers(1, 26 * 60)) * MINUTE
    dated = draw(st.booleans() | st.just(True))
    estado = draw(st.sampled_from(EstadoSesion) | st.just(EstadoSesion.PROGRAMADA))
    contract = draw(st.sampled_from(EstadoContratacion) | st.just(EstadoContratacion.EN_CURSO))
    return SessionFacts(0, 1, estado, inicio if dated else None, fin if dated else None, contract, SESSION_DATA)


@st.composite
def actions(draw: st.DrawFn) -> ActionFacts:
    return ActionFacts(
        0,
        1,
        draw(st.booleans() | st.just(True)),
        draw(st.none() | moments),
        draw(st.sampled_from(Resultado)),
        draw(st.none() | st.dates(date(2026, 10, 18), date(2026, 11, 5))),
        ACTION_DATA,
    )


@dataclass(frozen=True)
class Facts:
    """All that the list depends on, except time."""

    sessions: Sequence[SessionFacts]
    actions: Sequence[ActionFacts]
    ocultos: dict[str, datetime | None]
    horas: int
    zona: ZoneInfo

    def candidates(self, now: datetime) -> list[Aviso]:
        alerts = [rules.aviso_de_sesion(facts, now, self.horas) for facts in self.sessions]
        alerts += [rules.aviso_de_interaccion(facts, now, self.horas, self.zona) for facts in self.actions]
        return [aviso for aviso in alerts if aviso]

    def at(self, now: datetime) -> list[Aviso]:
        return rules.visible_alerts(self.candidates(now), self.ocultos, now)

    def next(self, now: datetime) -> datetime | None:
        """Return the next change, as the live lists know it."""
        window = Window(self.horas, frozenset(TipoAviso))
        return live_lists(self, now).next_instant([window])

    def instants_of_change(self) -> list[datetime]:
        """Return every instant at which the list can change."""
        span = timedelta(hours=self.horas)
        instants = [hasta for hasta in self.ocultos.values() if hasta]
        for f in self.sessions:
            instants += [f.inicio - span, f.inicio, f.fin] if f.inicio and f.fin else []
        for a in self.actions:
            if a.dia:
                begin, end = (start_of_day(a.dia + timedelta(days=n), self.zona) for n in (0, 1))
                instants += [begin - span, begin, end]
        return sorted(instants)


@st.composite
def facts_of_a_centre(draw: st.DrawFn) -> Facts:
    some_sessions = [
        replace(facts, id=number) for number, facts in enumerate(draw(st.lists(sessions(), max_size=5)), 1)
    ]
    some_actions = [replace(facts, id=number) for number, facts in enumerate(draw(st.lists(actions(), max_size=5)), 1)]
    claves = [clave for f in some_sessions if (clave := rules.clave_de_sesion(f))]
    claves += [clave for a in some_actions if (clave := rules.clave_de_interaccion(a))]
    hidden = st.dictionaries(st.sampled_from(claves), st.none() | moments) if claves else st.just({})
    return Facts(some_sessions, some_actions, draw(hidden), draw(hours), draw(zones))


def live_lists(centre: Facts, now: datetime) -> AlertLists:
    """Return live lists with these rows, and one reader, whose name is empty."""
    lists = AlertLists(now, centre.zona)
    lists.put_rows(TipoAviso.SESION, {facts.id: facts for facts in centre.sessions}, now)
    lists.put_rows(TipoAviso.RECORDATORIO, {facts.id: facts for facts in centre.actions}, now)
    hidden = {number: Hiding("", clave, hasta) for number, (clave, hasta) in enumerate(centre.ocultos.items())}
    lists.replace_hidden(hidden, [""], now)
    return lists


def definition(centre: Facts, now: datetime) -> set[tuple[str, str]]:
    """Return (clave, situacion) of each alert, by the definition of alerts."""
    span, alerts = timedelta(hours=centre.horas), set()
    for f in centre.sessions:
        scheduled = f.estado == "PROGRAMADA" and f.contrato in {"PROPUESTA", "ACEPTADA", "EN_CURSO"}
        if scheduled and f.inicio and f.fin and f.inicio - span <= now < f.fin:
            clave = f"sesion:{f.id}:{f.inicio.isoformat(timespec='minutes').replace('+00:00', 'Z')}"
            alerts.add((clave, "PROXIMA" if now < f.inicio else "EN_CURSO"))
    for a in centre.actions:
        if a.crear_recordatorio and a.hecha_en is None and a.resultado != "RECHAZADA" and a.dia:
            begin, end = start_of_day(a.dia, centre.zona), start_of_day(a.dia + timedelta(days=1), centre.zona)
            if begin - span <= now:
                situacion = "PROXIMO" if now < begin else "HOY" if now < end else "VENCIDO"
                alerts.add((f"recordatorio:{a.id}:{a.dia.isoformat()}", situacion))
    hidden = {clave for clave, hasta in centre.ocultos.items() if hasta is None or now < hasta}
    return {(clave, situacion) for clave, situacion in alerts if clave not in hidden}


@given(facts_of_a_centre(), moments)
def test_the_list_follows_the_definition(centre: Facts, now: datetime) -> None:
    assert {(a.clave, a.situacion.value) for a in centre.at(now)} == definition(centre, now)


@given(facts_of_a_centre())
def test_the_list_follows_the_definition_around_each_instant_of_change(centre: Facts) -> None:
    for instant in centre.instants_of_change():
        for now in (instant - TICK, instant, instant + TICK):
            assert {(a.clave, a.situacion.value) for a in centre.at(now)} == definition(centre, now)


@given(facts_of_a_centre(), moments)
def test_the_list_is_ordered_by_due_instant(centre: Facts, now: datetime) -> None:
    listed = [(a.vence_en, a.clave) for a in centre.at(now)]
    assert listed == sorted(listed)


@given(facts_of_a_centre(), moments)
def test_the_next_instant_is_the_first_at_which_the_list_differs(centre: Facts, now: datetime) -> None:
    instant, present = centre.next(now), centre.at(now)
    differing = [t for t in centre.instants_of_change() if t > now and centre.at(t) != present]
    if instant is None:
        assert differing == []
        return
    assert instant > now
    assert all(t >= instant for t in differing)
    if not centre.ocultos:
        # an alert that enters the list while it is snoozed does not change the list
        assert centre.at(instant) != present


@given(facts_of_a_centre(), moments, facts_of_a_centre(), moments)
def test_changes_applied_to_a_list_give_the_next_list(
    first: Facts, then: datetime, second: Facts, now: datetime
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
    last = rules.last_day(now, horas, zona)
    assert rules.entry(start_of_day(last, zona), horas) <= now
    assert rules.entry(start_of_day(last + timedelta(days=1), zona), horas) > now
