"""Sample data of a fictitious training centre, and a simulation that keeps it changing."""

from planificador.demo.filling import NotEmptyError, fill, is_empty
from planificador.demo.simulation import simulate

__all__ = ["NotEmptyError", "fill", "is_empty", "simulate"]
