"""What use cases of users lock and read, always in this order: the user, then what is only the user's."""

from typing import Any

from planificador.core.data.needs.declaration import RowsBy, ValuesOf
from planificador.core.model.base import BaseModel
from planificador.usuarios.models import Acceso, Credencial, Enlace, Identidad, Token, Usuario

OWN_MODELS: tuple[type[BaseModel], ...] = (Credencial, Enlace, Acceso, Token, Identidad)
"""The models of rows that are only a user's. Whoever adds one holds the lock of the user."""


def user_rows(user: int | ValuesOf, *models: type[BaseModel]) -> list[RowsBy[Any]]:
    """Return a user and the user's rows of some of OWN_MODELS, locked."""
    return [RowsBy(Usuario, "id", [user], locked=True), *own_rows(user, *models)]


def own_rows(user: int | ValuesOf, *models: type[BaseModel]) -> list[RowsBy[Any]]:
    """Return a user's rows of some of OWN_MODELS, locked."""
    return [RowsBy(model, "usuario_id", [user], locked=True) for model in OWN_MODELS if model in models]
