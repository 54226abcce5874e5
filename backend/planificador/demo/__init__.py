"""An invented training centre: to try the product without entering anything."""

from planificador.demo.filling import NotEmptyError, fill, is_empty
from planificador.demo.simulation import simulate

__all__ = ["NotEmptyError", "fill", "is_empty", "simulate"]
