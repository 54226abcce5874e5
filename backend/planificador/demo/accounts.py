"""Creates the people who use the demo, one for each role and a second trainer.

All have the password that the documentation tells; a server that is no demo on its own machine refuses it
(`usuarios.sign_in`).
"""

from collections.abc import Sequence
from datetime import timedelta
from typing import NamedTuple

from planificador.core.model.actors import Rol
from planificador.core.model.texts import Idioma
from planificador.core.model.validation import Values
from planificador.demo.context import DemoContext
from planificador.formaciones.models import Formador
from planificador.usuarios import service
from planificador.usuarios.models import Usuario
from planificador.usuarios.passwords import NewPassword
from planificador.usuarios.rules import DEMO_MANAGER

TRAINERS = 2
AGE = timedelta(days=200)
DEMO_HASH = "$argon2id$v=19$m=47104,t=1,p=1$cGxhbmlmaWNhZG9yZGVtbw$WSt2b6swXHwkJyc9NF7gvwc5Rp3te3mUBpbLzoV6FUI"
"""The hash of DEMO_PASSWORD. It is fixed, as the demo's rows are the same each time."""


class DemoPerson(NamedTuple):
    """Somebody who works for the demo's centre."""

    correo: str
    nombre: str
    rol: Rol
    idioma: Idioma = Idioma.ES


STAFF = (
    DemoPerson(DEMO_MANAGER, "Maite Arregi", Rol.GESTION),
    DemoPerson("administracion@planificador.example", "Ander Ibarra", Rol.ADMINISTRACION),
    DemoPerson("comercial@planificador.example", "Leire Otxoa", Rol.COMERCIAL, Idioma.EU),
    DemoPerson("lectura@planificador.example", "Carmen Vidal", Rol.LECTURA),
)


async def create_users(context: DemoContext, trainers: Sequence[Formador]) -> list[Usuario]:
    """Create the staff, and users of the first trainers. Return all of them."""
    uow, password = context.at(context.uow.now - AGE), NewPassword(DEMO_HASH)
    staff: list[Values] = [
        {"correo": person.correo, "nombre": person.nombre, "roles": [person.rol], "idioma": person.idioma}
        for person in STAFF
    ]
    teaching: list[Values] = [
        {
            "correo": trainer.correo,
            "nombre": f"{trainer.nombre} {trainer.apellidos}",
            "roles": [Rol.FORMADOR],
            "formador_id": trainer.id,
        }
        for trainer in trainers[:TRAINERS]
    ]
    return [await service.crear_usuario(uow, datos, password) for datos in [*staff, *teaching]]
