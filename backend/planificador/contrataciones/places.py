"""Who gets a place in a contract, and who waits for one. Pure."""

from datetime import date

from planificador.core.model.errors import Codigo, Problem
from planificador.core.model.localized_values import day, number
from planificador.core.model.texts import LocalizedText


def has_free_place(plazas: int | None, people: int) -> bool:
    """Return whether one more participant has a place. plazas: None for no limit. people: those who take part."""
    return plazas is None or people < plazas


def free_places(plazas: int | None, people: int) -> int:
    """Return how many of those who wait can have a place, as places became free. None of them without a limit."""
    return max(plazas - people, 0) if plazas is not None else 0


def overbooked_warning(plazas: int | None, people: int) -> Problem | None:
    """Return the warning that more people take part than there are places; this is allowed."""
    if plazas is None or people <= plazas:
        return None
    return Problem(
        Codigo.AFORO_SUPERADO,
        LocalizedText(
            es="Personas inscritas: {people}. Plazas de la contratación: {places}.",
            eu="Izena emandakoak: {people}. Kontratazioaren lekuak: {places}.",
            en="People enrolled: {people}. Places of the contract: {places}.",
        ).fill(people=number(people), places=number(plazas)),
    )


def waiting_warning(position: int) -> Problem:
    """Return the warning that a participant waits for a place."""
    return Problem(
        Codigo.EN_LISTA_ESPERA,
        LocalizedText(
            es="No queda ninguna plaza libre: pasa a la lista de espera, en el puesto {position}.",
            eu="Ez dago leku librerik: itxaron-zerrendara pasatzen da, {position}. postuan.",
            en="No place is free: the participant is put on the waiting list, at position {position}.",
        ).fill(position=number(position)),
    )


def promoted_warning(nombre: str, enrolment: int) -> Problem:
    """Return the warning that somebody who waited has got a place. enrolment: its id."""
    return Problem(
        Codigo.PLAZA_CUBIERTA,
        LocalizedText(
            es="{name} deja la lista de espera y ocupa la plaza libre.",
            eu="{name} itxaron-zerrendatik atera da, eta leku librea hartu du.",
            en="{name} leaves the waiting list and takes the free place.",
        ).fill(name=nombre),
        objeto=("Inscripcion", enrolment),
    )


def moved(order: list[int], item: int, position: int) -> list[int]:
    """Return a list with one of its items at another position, counted from 1; beyond the end is the end."""
    others = [other for other in order if other != item]
    return [*others[: position - 1], item, *others[position - 1 :]]


def dates_problem(first: date | None, last: date | None, campo: str) -> Problem | None:
    """Return the problem of a participant whose last day is before the first one."""
    if first is None or last is None or first <= last:
        return None
    return Problem(
        Codigo.FUERA_DE_RANGO,
        LocalizedText(
            es="La baja ({last}) no puede ser anterior al alta ({first}).",
            eu="Baja ({last}) ezin da alta ({first}) baino lehenagokoa izan.",
            en="The last day ({last}) cannot be before the first one ({first}).",
        ).fill(last=day(last), first=day(first)),
        campo,
    )
