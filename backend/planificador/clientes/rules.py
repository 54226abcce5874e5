"""What a client's state and a contact's roles may be. Pure."""

from planificador.core.model.texts import DescribedEnum


class EstadoCliente(DescribedEnum):
    """How far the relation with a client has come."""

    POTENCIAL = "POTENCIAL", "Nothing contracted yet"
    ACTIVO = "ACTIVO", "Contracts with us"
    INACTIVO = "INACTIVO", "No longer contracts"


class RolContacto(DescribedEnum):
    """What a contact answers for."""

    RESPONSABLE = "RESPONSABLE", "In charge; signs"
    COORDINACION = "COORDINACION", "Coordinates dates and people"
    FACTURACION = "FACTURACION", "Receives invoices"
    REPRESENTACION_TRABAJADORES = "REPRESENTACION_TRABAJADORES", "Represents the workers"
    OTRO = "OTRO", "Anything else"
