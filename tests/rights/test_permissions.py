"""What roles allow together, and what the table of rights must keep to."""

from itertools import combinations

import pytest

from planificador import rights
from planificador.core.model.actors import NOBODY, Actor, Rol
from planificador.core.model.column_groups import ColumnGroup
from planificador.core.model.errors import Codigo
from planificador.rights.permissions import entities_of, roles_with, roles_with_all_rows, row_verbs, verbs_of
from planificador.rights.table import EVERY_GROUP, RIGHTS, Rows
from planificador.rights.verbs import ACCOUNTS, BUSINESS, OWN_ACCOUNT_VERBS, PERSONS_VERBS, PUBLIC_VERBS

pytestmark = pytest.mark.no_database
IMPORTES, DOCUMENTOS, NOTAS, DIRECCIONES = ColumnGroup


def of(*roles: Rol) -> rights.Permissions:
    return rights.of(frozenset(roles))


def test_whoever_changes_rows_sees_all_columns_of_them_so_that_versions_can_be_compared() -> None:
    for role, entities in RIGHTS.items():
        for granted in (entity for name, entity in entities.items() if entity.verbs and name != "Aviso"):
            assert granted.columns == EVERY_GROUP, role
            assert granted.rows is not Rows.NONE, role


def test_a_verb_that_changes_rows_of_another_entity_needs_the_columns_of_these_too() -> None:
    for role, entities in RIGHTS.items():
        for verb in (verb for entity in entities.values() for verb in entity.verbs):
            for name in entities_of(verb):
                assert entities[name].columns == EVERY_GROUP or name == "Aviso", (role, verb)


def test_nobody_sees_nothing_and_may_do_nothing() -> None:
    permissions = rights.of(NOBODY.roles)
    assert {permissions.of(name).rows for name in permissions.entities} == {Rows.NONE}
    assert not permissions.verbs & {verb for verbs in BUSINESS.values() for verb in verbs}
    assert not permissions.fields


def test_own_accounts_are_kept_by_whoever_is_signed_in_and_by_no_token_that_may_only_read() -> None:
    assert verbs_of(NOBODY) == PUBLIC_VERBS
    assert verbs_of(Actor(user_id=1)) == PUBLIC_VERBS | OWN_ACCOUNT_VERBS
    assert verbs_of(Actor(frozenset(Rol), user_id=1, read_only=True)) == frozenset()
    program = Actor(frozenset(Rol), user_id=1, token_id=1)
    assert verbs_of(program) == verbs_of(Actor(frozenset(Rol), user_id=1)) - PERSONS_VERBS


def test_only_administration_keeps_users() -> None:
    for verb in ACCOUNTS["Usuario"]:
        assert roles_with(verb) == [Rol.ADMINISTRACION]


def test_administration_sees_and_does_everything_and_management_all_of_the_business() -> None:
    everything = of(Rol.ADMINISTRACION)
    assert all(everything.of(name).is_whole for name in everything.entities)
    management = of(Rol.GESTION)
    assert all(management.of(name).is_whole for name in BUSINESS if name != "Aviso")
    assert {verb for verbs in BUSINESS.values() for verb in verbs} <= management.verbs
    assert management.of("Token").rows is management.of("Acceso").rows is Rows.OWN


def test_several_roles_are_the_union_of_what_each_allows() -> None:
    for one, other in combinations(Rol, 2):
        both = of(one, other)
        assert both.verbs == of(one).verbs | of(other).verbs
        assert both.fields == of(one).fields | of(other).fields
        for name in both.entities:
            assert both.of(name).columns | both.of(name).own_columns == (
                of(one).of(name).own_columns | of(other).of(name).own_columns
            )


def test_what_a_role_sees_of_its_own_rows_is_not_seen_of_all_rows_with_another_role() -> None:
    session = of(Rol.FORMADOR, Rol.LECTURA).of("Sesion")
    assert session.rows is Rows.ALL
    assert session.columns == {DIRECCIONES}
    assert session.own_columns == EVERY_GROUP
    assert of(Rol.FORMADOR).of("Sesion").columns == EVERY_GROUP


def test_a_verb_is_allowed_on_what_the_roles_that_have_it_see() -> None:
    trainer_and_reader = of(Rol.FORMADOR, Rol.LECTURA)
    assert trainer_and_reader.for_verb("realizarSesion") is of(Rol.FORMADOR)
    assert trainer_and_reader.for_verb("eliminarCliente") is of()


def test_a_verb_is_limited_to_states_unless_another_role_has_it_without() -> None:
    states = frozenset({"PROPUESTA", "ACEPTADA", "RECHAZADA", "CADUCADA"})
    assert of(Rol.COMERCIAL).states_of("cancelarContratacion", "Contratacion") == states
    assert of(Rol.COMERCIAL).states_of("revisarPropuesta", "Contratacion") == states
    assert of(Rol.COMERCIAL).states_of("revisarPropuesta", "Propuesta") is None
    assert of(Rol.COMERCIAL, Rol.GESTION).states_of("cancelarContratacion", "Contratacion") is None
    assert of(Rol.COMERCIAL, Rol.LECTURA).states_of("cancelarContratacion", "Contratacion") == states


def test_messages_name_the_roles_that_would_be_allowed() -> None:
    assert roles_with("realizarSesion") == [Rol.ADMINISTRACION, Rol.GESTION, Rol.FORMADOR]
    assert roles_with_all_rows("realizarSesion") == [Rol.ADMINISTRACION, Rol.GESTION]
    assert roles_with_all_rows("revisarPropuesta") == [Rol.ADMINISTRACION, Rol.GESTION]


def test_a_trainer_is_told_only_of_the_own_sessions() -> None:
    assert of(Rol.FORMADOR).tells("registrarAsistencia", Codigo.NO_INSCRITO)
    for codigo in (Codigo.HORAS_SUPERADAS, Codigo.FORMADOR_OCUPADO, Codigo.AULA_OCUPADA, Codigo.POSIBLE_DUPLICADO):
        assert not of(Rol.FORMADOR).tells("realizarSesion", codigo)
        assert not of(Rol.FORMADOR, Rol.LECTURA).tells("realizarSesion", codigo)
        assert of(Rol.FORMADOR, Rol.GESTION).tells("realizarSesion", codigo)


def test_mutations_of_one_row_are_those_that_neither_create_nor_select() -> None:
    assert "cancelarSesion" in row_verbs("Sesion")
    assert not {"crearSesion", "cancelarSesiones"} & set(row_verbs("Sesion"))
    assert list(row_verbs("Asistencia")) == ["eliminarAsistencia"]
