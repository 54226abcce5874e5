"""The ways in which a course can be taught. Pure."""

from planificador.core.model.texts import DescribedEnum


class Modalidad(DescribedEnum):
    """How a course is taught."""

    PRESENCIAL = "PRESENCIAL", "In a classroom"
    AULA_VIRTUAL = "AULA_VIRTUAL", "Live, by video call"
    TELEFORMACION = "TELEFORMACION", "On a learning platform"
    MIXTA = "MIXTA", "A combination of these"
