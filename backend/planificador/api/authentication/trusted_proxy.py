"""The proxy that signs people in and names them in a header."""

from starlette.types import Scope

from planificador.api.authentication.credentials import Credential, CredentialKind
from planificador.core.data.use_cases.services import Services
from planificador.core.model.actors import Rol
from planificador.server.user_header import UserHeader
from planificador.usuarios.external import add_named_user


class TrustedProxy:
    """The users of a proxy.

    Args:
        header: Reads the header.
        new_users_role: The role of users who are named for the first time; None if they are refused.
    """

    def __init__(self, header: UserHeader, new_users_role: Rol | None) -> None:
        self._header, self._new_users_role = header, new_users_role

    def credential(self, scope: Scope) -> Credential | None:
        """Return the credential of a request whose user the proxy names. Raises HTTPRequestError."""
        user = self._header.user(scope)
        return None if user is None else Credential(CredentialKind.PROXY, user)

    async def add_user(self, services: Services, credential: Credential) -> bool:
        """Add the user of a credential for which there is none, and return whether there may be one now."""
        if credential.kind is not CredentialKind.PROXY or self._new_users_role is None:
            return False
        await add_named_user(services, credential.secret, self._new_users_role)
        return True
