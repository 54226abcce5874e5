"""The people of the demo: who runs the office, who sells, who teaches and who only reads."""

from collections.abc import Sequence

from planificador.core.model.actors import Rol
from planificador.demo import sample_data
from planificador.demo.catalogue import CENTRE_AGE
from planificador.demo.context import DemoContext
from planificador.formaciones.models import Formador
from planificador.usuarios.models import Usuario
from planificador.usuarios.service import crear_usuario

DOMAIN = "planificador.example"


async def create_users(context: DemoContext, trainers: Sequence[Formador]) -> list[Usuario]:
    """Create the people of the office, and a user for the first of the trainers. Return those who sell."""
    uow = context.on(context.today - CENTRE_AGE)
    people = [
        await crear_usuario(uow, {"nombre": name, "correo": f"{account}@{DOMAIN}", "roles": [role]})
        for account, name, role in sample_data.USERS
    ]
    trainer = trainers[0]
    names = {"nombre": f"{trainer.nombre} {trainer.apellidos}", "correo": trainer.correo}
    await crear_usuario(uow, {**names, "roles": [Rol.FORMADOR], "formador_id": trainer.id})
    return [user for user in people if Rol.COMERCIAL in user.roles]
