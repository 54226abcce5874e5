"""How many people a room has places for, and whether it is in use. Pure."""

from planificador.core.model.errors import Codigo, Problem
from planificador.core.model.localized_values import number
from planificador.core.model.texts import LocalizedText

INACTIVE = Problem(
    Codigo.AULA_INACTIVA,
    LocalizedText(
        es="Esta aula ya no se usa: elija otra, o vuelva a activarla.",
        eu="Gela hau jada ez da erabiltzen: aukeratu beste bat, edo aktibatu berriro.",
        en="This room is no longer used: choose another one, or activate it again.",
    ),
    "aula",
)
LATELY_INACTIVE = Problem(
    Codigo.AULA_INACTIVA,
    LocalizedText(
        es="El aula de esta sesión ya no se usa.",
        eu="Saio honetako gela jada ez da erabiltzen.",
        en="The room of this session is no longer used.",
    ),
    "aula",
)


def has_places(capacidad: int | None, people: int) -> bool:
    """Return whether a room has a place for everybody."""
    return capacidad is None or people <= capacidad


def capacity_warning(nombre: str, capacidad: int | None, people: int) -> Problem | None:
    """Return the warning that more people are enrolled than the room has places; this is allowed."""
    if capacidad is None or has_places(capacidad, people):
        return None
    return Problem(
        Codigo.AFORO_SUPERADO,
        LocalizedText(
            es="Personas inscritas: {people}. Plazas de {room}: {places}.",
            eu="Izena emandakoak: {people}. {room} gelako lekuak: {places}.",
            en="People enrolled: {people}. Places in {room}: {places}.",
        ).fill(people=number(people), room=nombre, places=number(capacidad)),
    )


def overfull_warning(sessions: int) -> Problem | None:
    """Return the warning that so many sessions to come have more people enrolled than their room has places."""
    return _of_sessions(
        Codigo.AFORO_SUPERADO,
        sessions,
        LocalizedText(
            es="Próximas sesiones con más personas inscritas que plazas: {count}.",
            eu="Leku baino izen-emate gehiago dituzten hurrengo saioak: {count}.",
            en="Sessions to come with more people enrolled than places: {count}.",
        ),
        "capacidad",
    )


def remaining_sessions_warning(sessions: int) -> Problem | None:
    """Return the warning that so many sessions to come remain in a room that is no longer used."""
    return _of_sessions(
        Codigo.SESIONES_PENDIENTES,
        sessions,
        LocalizedText(
            es="Próximas sesiones que siguen en esta aula: {count}.",
            eu="Gela honetan geratzen diren hurrengo saioak: {count}.",
            en="Sessions to come that remain in this room: {count}.",
        ),
        "activa",
    )


def _of_sessions(codigo: Codigo, count: int, text: LocalizedText, campo: str) -> Problem | None:
    return Problem(codigo, text.fill(count=number(count)), campo) if count else None
