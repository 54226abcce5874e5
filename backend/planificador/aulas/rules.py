"""How many people a room has places for. Pure."""

from planificador.core.model.errors import Codigo, Problem
from planificador.core.model.localized_values import number
from planificador.core.model.texts import LocalizedText


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
    if not sessions:
        return None
    return Problem(
        Codigo.AFORO_SUPERADO,
        LocalizedText(
            es="Próximas sesiones con más personas inscritas que plazas: {count}.",
            eu="Leku baino izen-emate gehiago dituzten hurrengo saioak: {count}.",
            en="Sessions to come with more people enrolled than places: {count}.",
        ).fill(count=number(sessions)),
        "capacidad",
    )
