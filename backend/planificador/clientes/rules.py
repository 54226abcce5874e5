"""The states of a client, the roles of a contact, and what belongs to which end client. Pure."""

from planificador.core.model.errors import Codigo, Problem
from planificador.core.model.localized_values import number
from planificador.core.model.texts import DescribedEnum, LocalizedText


class EstadoCliente(DescribedEnum):
    """The state of the relationship with a client."""

    POTENCIAL = (
        "POTENCIAL",
        "Has not contracted anything yet",
        LocalizedText(es="potencial", eu="potentzial", en="potential"),
    )
    ACTIVO = "ACTIVO", "Current client", LocalizedText(es="activo", eu="aktibo", en="active")
    INACTIVO = "INACTIVO", "Former client", LocalizedText(es="inactivo", eu="ez-aktibo", en="inactive")


class RolContacto(DescribedEnum):
    """The responsibilities of a contact."""

    RESPONSABLE = "RESPONSABLE", "Is responsible and signs"
    COORDINACION = "COORDINACION", "Coordinates dates and participants"
    FACTURACION = "FACTURACION", "Receives invoices"
    REPRESENTACION_TRABAJADORES = "REPRESENTACION_TRABAJADORES", "Represents the employees"
    OTRO = "OTRO", "Other"


def merged_state(kept: EstadoCliente, absorbed: EstadoCliente) -> EstadoCliente:
    """Return the state of a client that is made of two: that of the one with which there is, or was, more business."""
    order = (EstadoCliente.POTENCIAL, EstadoCliente.INACTIVO, EstadoCliente.ACTIVO)
    return max(kept, absorbed, key=order.index)


OTHER_END_CLIENT = Problem(
    Codigo.OTRO_CLIENTE_FINAL,
    LocalizedText(
        es="Pertenece a otro cliente final: compruébelo.",
        eu="Beste bezero final batena da: egiaztatu.",
        en="It belongs to another end client: check it.",
    ),
)


def other_end_client(mine: int | None, theirs: int | None) -> Problem | None:
    """Return the warning that two rows belong to different end clients; one without any goes with all."""
    return OTHER_END_CLIENT if mine and theirs and mine != theirs else None


def moved_away(dependants: LocalizedText, count: int) -> Problem | None:
    """Return the warning that so many dependants of a row stay with another end client than its new one."""
    if not count:
        return None
    return Problem(
        Codigo.OTRO_CLIENTE_FINAL,
        LocalizedText(
            es="Siguen en otro cliente final: {dependants} ({count}).",
            eu="Beste bezero final batean geratzen dira: {dependants} ({count}).",
            en="These stay with another end client: {dependants} ({count}).",
        ).fill(dependants=dependants, count=number(count)),
        "clienteFinal",
    )
