"""Which operations a caller may run at all, before they are planned; what they show, the rights say."""

from planificador.api.authentication.credentials import NO_CREDENTIALS
from planificador.api.errors import BAD_USER_INPUT, UNAUTHENTICATED, request_error
from planificador.api.execution.caller import Caller
from planificador.api.execution.documents import DocumentOperation
from planificador.rights.verbs import PUBLIC_VERBS

SIGNING_IN = frozenset({"crearPrimerAdministrador", "iniciarSesion"})
"""The mutations that open an access, whose secret becomes a cookie."""
PUBLIC = PUBLIC_VERBS | {"__schema", "__type", "__typename", "yo"}
"""The root fields that are answered to whoever is not signed in."""


def check_caller(operation: DocumentOperation, caller: Caller) -> None:
    """Raise GraphQLRequestError if the caller may not run the operation."""
    if caller.actor.is_nobody and not operation.fields <= PUBLIC:
        raise request_error(UNAUTHENTICATED, NO_CREDENTIALS)
    if operation.is_mutation:
        _check_mutation(operation, caller)


def _check_mutation(operation: DocumentOperation, caller: Caller) -> None:
    if not (caller.takes_cookies or operation.fields.isdisjoint(SIGNING_IN)):
        raise request_error(BAD_USER_INPUT, "Sign in over HTTP: a socket or an event stream cannot set the cookie.")
