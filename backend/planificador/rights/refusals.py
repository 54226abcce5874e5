"""Why a reader may not do something. Pure."""

from collections.abc import Sequence

from planificador.core.model.actors import Actor, Rol
from planificador.core.model.errors import Codigo, Problem
from planificador.core.model.localized_values import one_of
from planificador.core.model.texts import LocalizedText
from planificador.rights.permissions import roles_with, roles_with_all_rows, verbs_of
from planificador.rights.verbs import OWN_ACCOUNT_VERBS, PERSONS_VERBS

READ_ONLY = Problem(
    Codigo.PERMISO,
    LocalizedText(
        es="Este token solo permite leer: use uno con permiso de escritura.",
        eu="Token honek irakurtzeko baimena baino ez du: erabili idazteko baimena duen bat.",
        en="This token may only read: use one that may write.",
    ),
)
NOT_SIGNED_IN = Problem(
    Codigo.PERMISO,
    LocalizedText(es="Inicie sesión primero.", eu="Hasi saioa lehenengo.", en="Sign in first."),
)
OF_PERSONS = Problem(
    Codigo.SIN_ACCESO,
    LocalizedText(
        es="Inicie sesión con su contraseña para hacer esto.",
        eu="Hasi saioa zure pasahitzarekin hau egiteko.",
        en="Sign in with your password to do this.",
    ),
)
_OF_OTHERS = LocalizedText(
    es="Su rol no permite hacerlo. Pídalo a quien tenga el rol {roles}.",
    eu="Zure rolak ez du hori egiteko baimenik. Eskatu rol hau duenari: {roles}.",
    en="Your role does not allow this. Ask somebody with the role {roles}.",
)
_OTHER_STATE = LocalizedText(
    es="En este estado, su rol no permite hacerlo. Pídalo a quien tenga el rol {roles}.",
    eu="Egoera honetan, zure rolak ez du hori egiteko baimenik. Eskatu rol hau duenari: {roles}.",
    en="In this state, your role does not allow this. Ask somebody with the role {roles}.",
)
_NOT_OWN = LocalizedText(
    es="Su rol solo permite hacerlo en lo que es suyo. Pídalo a quien tenga el rol {roles}.",
    eu="Zure rolak zurea denean bakarrik du hori egiteko baimena. Eskatu rol hau duenari: {roles}.",
    en="Your role allows this only on what is your own. Ask somebody with the role {roles}.",
)
_UNSEEN = LocalizedText(
    es="Lo impide algo que su rol no ve. Pídalo a quien tenga el rol {roles}.",
    eu="Zure rolak ikusten ez duen zerbaitek eragozten du. Eskatu rol hau duenari: {roles}.",
    en="Something that your role does not see prevents it. Ask somebody with the role {roles}.",
)


def verb_problem(actor: Actor, verb: str) -> Problem | None:
    """Return why an actor may not use a mutation at all; None if it may, on some rows at least."""
    if verb in verbs_of(actor):
        return None
    if verb in OWN_ACCOUNT_VERBS and actor.user_id is None:
        return NOT_SIGNED_IN
    if actor.read_only:
        return READ_ONLY
    is_persons = verb in PERSONS_VERBS and actor.token_id is not None
    is_of_roles = verb in OWN_ACCOUNT_VERBS or bool(actor.roles.intersection(roles_with(verb)))
    return OF_PERSONS if is_persons and is_of_roles else _refusal(_OF_OTHERS, roles_with(verb))


def other_state(verb: str, campo: str) -> Problem:
    """Return the problem of a row, named at `campo`, in whose state the reader's roles do not allow the verb."""
    return _refusal(_OTHER_STATE, roles_with_all_rows(verb)).at(campo)


def not_own(verb: str, campo: str) -> Problem:
    """Return the problem of a row that the reader sees, and that the role with the verb does not."""
    return _refusal(_NOT_OWN, roles_with_all_rows(verb)).at(campo)


def unseen_reason(verb: str, campo: str | None) -> Problem:
    """Return the problem that stands for one of which the reader is not told."""
    return _refusal(_UNSEEN, roles_with_all_rows(verb)).at(campo)


def _refusal(text: LocalizedText, roles: Sequence[Rol]) -> Problem:
    return Problem(Codigo.PERMISO, text.fill(roles=one_of([role.word for role in roles])))
