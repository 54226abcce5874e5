"""The states of a client and the roles of a contact. Pure."""

from planificador.core.model.texts import DescribedEnum


class EstadoCliente(DescribedEnum):
    """The state of the relationship with a client."""

    POTENCIAL = "POTENCIAL", "Has not contracted anything yet"
    ACTIVO = "ACTIVO", "Current client"
    INACTIVO = "INACTIVO", "Former client"


class RolContacto(DescribedEnum):
    """The responsibilities of a contact."""

    RESPONSABLE = "RESPONSABLE", "Is responsible and signs"
    COORDINACION = "COORDINACION", "Coordinates dates and participants"
    FACTURACION = "FACTURACION", "Receives invoices"
    REPRESENTACION_TRABAJADORES = "REPRESENTACION_TRABAJADORES", "Represents the employees"
    OTRO = "OTRO", "Other"
