"""Lists that are kept by differences equal those that the rules derive from all rows, after any steps."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import partial
from typing import Any
from zoneinfo import ZoneInfo

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.recordatorios.factories import MADRID, SESSION_DATA, utc
from tests.recordatorios.test_alert_properties import FACTS, hours, moments, zones

from planificador.contrataciones.rules import EstadoContratacion
from planificador.recordatorios import rules, timelines
from planificador.recordatorios.audience import EVERYBODY, NOBODY, Audience, KindView
from planificador.recordatorios.facts import SessionFacts
from planificador.recordatorios.hidden import HiddenAlerts, Hiding
from planificador.recordatorios.index import MIN_HEAP, AlertIndex
from planificador.recordatorios.lists import AlertLists
from planificador.recordatorios.rules import Aviso, EventoTipo, TipoAviso
from planificador.recordatorios.windows import Step, Window
from planificador.sesiones.rules import EstadoSesion

ROWS, READERS = range(1, 5), (None, 1, 2)
USERS = [reader for reader in READERS if reader]
OPERATIONS = ("row", "another row", "hide", "show", "move", "move to the next", "set the clock")
kinds = st.sets(st.sampled_from(TipoAviso), min_size=1).map(frozenset)
views = st.dictionaries(
    st.sampled_from(TipoAviso),
    st.builds(KindView, st.booleans(), st.booleans(), st.sampled_from([frozenset(), frozenset({"cliente"})])),
)
audiences = st.builds(
    Audience,
    st.integers(),  # no two draws have the same views
    st.sampled_from([None, 1, 2]),
    st.sampled_from([None, None, NOBODY, 1]),
    st.sampled_from([None, None, NOBODY, 1]),
    st.none() | views,
)
windows = st.lists(st.builds(Window, hours, kinds, st.just(EVERYBODY) | audiences), min_size=1, max_size=3, unique=True)


@dataclass
class Centre:
    """Rows and hidden alerts, the live lists of them, and clients who apply the events that they get."""

    zona: ZoneInfo
    windows: list[Window]
    now: datetime
    facts: dict[TipoAviso, dict[int, Any]] = field(default_factory=lambda: {tipo: {} for tipo in TipoAviso})
    hidden: dict[tuple[int, str], tuple[int, datetime | None]] = field(default_factory=dict)
    clients: dict[tuple[Window, int | None], dict[str, Aviso]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.lists = AlertLists(self.now, self.zona)
        self.lists.replace_hidden({}, USERS, self.now)
        self.clients = {(window, lector): {} for window in self.windows for lector in READERS}
        self.last_id = 0

    def put(self, tipo: TipoAviso, row_id: int, facts: Any) -> None:
        self.facts[tipo][row_id] = facts
        self.deliver(self.lists.put_rows(tipo, {row_id: facts}, self.now))

    def hide(self, lector: int, clave: str, hasta: datetime | None) -> None:
        row_id, _ = self.hidden.get((lector, clave), (self.last_id + 1, None))
        self.last_id = max(self.last_id, row_id)
        self.hidden[lector, clave] = row_id, hasta
        self.deliver(self.lists.put_hidden({row_id: Hiding(lector, clave, hasta)}, self.now))

    def show(self, lector: int, clave: str) -> None:
        if (lector, clave) in self.hidden:
            row_id, _ = self.hidden.pop((lector, clave))
            self.deliver(self.lists.put_hidden({row_id: None}, self.now))

    def move(self, now: datetime) -> None:
        self.now = max(self.now, now)
        self.deliver(self.lists.advance(self.now))

    def set_clock(self, now: datetime) -> None:
        """Set the clock to any instant; all rows are read again."""
        self.now = now
        self.deliver(self.lists.set_clock(now))
        for tipo, rows in self.facts.items():
            self.deliver(self.lists.put_rows(tipo, rows, now))
        rows_of_hidden = {row_id: Hiding(*key, hasta) for key, (row_id, hasta) in self.hidden.items()}
        self.deliver(self.lists.replace_hidden(rows_of_hidden, USERS, now))

    def deliver(self, step: Step) -> None:
        for window in self.windows:
            changes = self.lists.window_changes(step, window)
            own = self.lists.own_changes(step, window, changes)
            for lector in READERS:
                client = self.clients[window, lector]
                for evento in changes.eventos if lector is None else own.get(lector, changes.eventos):
                    if evento.tipo is EventoTipo.RETIRADO:
                        assert client.pop(evento.aviso.clave) == evento.aviso
                    else:
                        assert (evento.aviso.clave in client) is (evento.tipo is EventoTipo.CAMBIADO)
                        assert client.get(evento.aviso.clave) != evento.aviso
                        client[evento.aviso.clave] = evento.aviso

    def derived(self, window: Window, lector: int | None) -> list[Aviso]:
        """Return the list that the rules derive from all rows."""
        alerts: list[Aviso | None] = []
        for tipo in window.tipos:
            for facts in filter(None, self.facts[tipo].values()):
                aviso = timelines.listed_alert(tipo, self.zona, facts, self.now, window.horas)
                alerts.append(aviso and window.audience.seen(aviso))
        hidden = {clave: hasta for (reader, clave), (_, hasta) in self.hidden.items() if reader == lector}
        return rules.visible_alerts((aviso for aviso in alerts if aviso), hidden, self.now)

    def check(self) -> None:
        for (window, lector), client in self.clients.items():
            expected = self.derived(window, lector)
            assert client == {aviso.clave: aviso for aviso in expected}
            assert list(self.lists.whole(window, self.lists.hidden.by(lector))) == expected

    @property
    def claves(self) -> list[str]:
        claves = [
            timelines.clave_now(tipo, self.zona, facts)
            for tipo, rows in self.facts.items()
            for facts in filter(None, rows.values())
        ]
        return [clave for clave in claves if clave]


def act(centre: Centre, draw: Callable[[st.SearchStrategy[Any]], Any]) -> None:
    """Change the centre at random."""
    operation = draw(st.sampled_from(OPERATIONS))
    claves = centre.claves or ["sesion:1:2026-10-25T00:00Z"]
    match operation:
        case "row" | "another row":
            tipo, row_id = draw(st.sampled_from(TipoAviso)), draw(st.sampled_from(ROWS))
            value = draw(st.none() | FACTS[tipo])
            centre.put(tipo, row_id, value and replace(value, id=row_id, version=draw(st.integers(1, 2))))
        case "hide":
            until = draw(st.none() | moments)
            centre.hide(draw(st.sampled_from(USERS)), draw(st.sampled_from(claves)), until)
        case "show":
            centre.show(draw(st.sampled_from(USERS)), draw(st.sampled_from(claves)))
        case "move":
            centre.move(draw(moments))
        case "move to the next":
            instant = centre.lists.next_instant(centre.windows)
            assert instant is None or instant > centre.now
            centre.move(instant or centre.now)
        case "set the clock":
            centre.set_clock(draw(moments))


@settings(max_examples=60, deadline=None)
@given(zones, windows, moments, st.data())
def test_lists_kept_by_differences_equal_those_derived_from_all_rows(
    zona: ZoneInfo, windows: list[Window], start: datetime, data: st.DataObject
) -> None:
    centre = Centre(zona, windows, start)
    for _ in range(data.draw(st.integers(5, 25))):
        act(centre, data.draw)
        centre.check()


def session(row_id: int, start: str, end: str, version: int = 1) -> SessionFacts:
    times, contract = (utc(start), utc(end)), EstadoContratacion.EN_CURSO
    return SessionFacts(row_id, version, EstadoSesion.PROGRAMADA, *times, contract, None, None, SESSION_DATA)


def test_a_window_is_a_part_of_the_shared_alerts() -> None:
    now = utc("2026-11-23T08:00")
    lists = AlertLists(now, MADRID)
    rows = {n: session(n, f"2026-11-{23 + n}T09:00", f"2026-11-{23 + n}T10:00") for n in range(5)}
    lists.put_rows(TipoAviso.SESION, rows, now)
    for horas, expected in ((1, 1), (24, 1), (25, 2), (97, 5)):
        assert len(lists.whole(Window(horas, frozenset(TipoAviso)), frozenset())) == expected
    assert lists.whole(Window(24, frozenset({TipoAviso.RECORDATORIO})), frozenset()) == ()


def test_a_row_that_changes_often_does_not_grow_the_index() -> None:
    now = utc("2026-11-23T08:00")
    index: AlertIndex[SessionFacts] = AlertIndex(partial(timelines.alert_of, TipoAviso.SESION, MADRID))
    for number in range(10 * MIN_HEAP):
        index.put(1, session(1, "2026-11-24T09:00", "2026-11-24T10:00", version=number), now)
        index.put(2, session(2, "2026-11-25T09:00", "2026-11-25T10:00"), now)
    assert len(index._instants) <= MIN_HEAP + 6
    assert index.next_change() == utc("2026-11-24T09:00")


def test_what_a_reader_hid_is_forgotten_with_the_reader() -> None:
    now, hidden = utc("2026-11-23T08:00"), HiddenAlerts()
    hidden.replace({1: Hiding(1, "a", None), 2: Hiding(2, "b", None)}, [1], now)
    assert (hidden.by(1), hidden.by(2)) == ({"a"}, frozenset())
    hidden.forget(1)
    assert (hidden.by(1), hidden._rows, list(hidden.readers), hidden._hiders) == (frozenset(), {}, [], {})


def test_an_alert_that_is_hidden_again_by_another_row_stays_hidden() -> None:
    hidden, now = HiddenAlerts(), utc("2026-11-24T09:00")
    hidden.replace({7: Hiding(1, "sesion:1", None)}, [1], now)
    hidden.put({9: Hiding(1, "sesion:1", None), 7: None}, now)
    assert hidden.by(1) == {"sesion:1"}
    assert hidden.hiders(["sesion:1"]) == {1}
