"""The settings of the sign-in by OpenID Connect."""

from collections.abc import Iterator
from pathlib import Path
from typing import Annotated
from urllib.parse import urlsplit

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, SecretStr

from planificador.core.model.actors import Rol
from planificador.oidc.destinations import is_safe_url
from planificador.oidc.options import OidcOptions
from planificador.server.limits import Names

EXPECTED_VALUES = {
    "public_url": "the address of this server in browsers, like https://crm.example.eus, without a path",
    "oidc_issuer": "the issuer of the identity provider, like https://login.example.eus/realms/centro, with https",
    "oidc_client_id": "the name that the identity provider gave this server",
    "oidc_client_secret": "the secret that the identity provider gave this server",
    "oidc_client_secret_file": "the path of a file with the secret that the identity provider gave this server",
    "oidc_scopes": "what is asked of the identity provider, separated by commas, like email,profile",
    "oidc_roles_claim": "the claim that has the roles, like groups or realm_access.roles",
    "oidc_roles": f"pairs of a value of the claim and a role, like crm-admin=ADMINISTRACION,oficina=GESTION; "
    f"the roles are {', '.join(Rol)}",
    "oidc_name": "how the identity provider is called on the page",
}
MAX_SECRET_FILE = 4096


def _issuer(url: str) -> str:
    if url and (not is_safe_url(url) or urlsplit(url).query):
        raise ValueError("not an issuer")
    return url


def _public_url(url: str) -> str:
    url = url.rstrip("/")
    if url and (not is_safe_url(url) or urlsplit(url).path or urlsplit(url).query):
        raise ValueError("not an address without a path")
    return url.lower()


def _secret_file(path: Path | None) -> Path | None:
    if path is not None and not _read_secret(path):
        raise ValueError("no secret in the file")
    return path


def _read_secret(path: Path) -> str:
    """Return the secret in a file. Raises ValueError."""
    try:
        with path.open(encoding="utf-8") as file:
            return file.read(MAX_SECRET_FILE).strip()
    except OSError as error:
        raise ValueError(f"the file cannot be read: {error.strerror}") from None


def _roles(pairs: tuple[str, ...]) -> tuple[str, ...]:
    for pair in pairs:
        value, _, role = pair.rpartition("=")
        if not value.strip() or role.strip() not in Rol.__members__:
            raise ValueError("not a pair of a value and a role")
    return pairs


class OidcSettings(BaseModel):
    """How people sign in by OpenID Connect.

    Attributes:
        public_url: The address of this server in browsers.
        oidc_issuer: The identity provider; empty for none.
        oidc_client_secret_file: A file with the secret, instead of the secret itself.
        oidc_roles_claim: The claim that has the roles; empty if they are kept here.
        oidc_roles: Pairs of a value of the claim and a role, with an equals sign between.
        oidc_trust_email: Whether an e-mail address counts as verified if the provider does not say.
        oidc_name: How the provider is called on the page.
    """

    model_config = ConfigDict(frozen=True)

    public_url: Annotated[str, AfterValidator(_public_url)] = ""
    oidc_issuer: Annotated[str, AfterValidator(_issuer)] = ""
    oidc_client_id: Annotated[str, Field(max_length=500)] = ""
    oidc_client_secret: Annotated[SecretStr, Field(max_length=MAX_SECRET_FILE)] = SecretStr("")
    oidc_client_secret_file: Annotated[Path | None, AfterValidator(_secret_file)] = None
    oidc_scopes: Names = ("email", "profile")
    oidc_roles_claim: Annotated[str, Field(max_length=200)] = ""
    oidc_roles: Annotated[Names, AfterValidator(_roles)] = ()
    oidc_trust_email: bool = False
    oidc_name: Annotated[str, Field(max_length=60)] = "OpenID Connect"

    def oidc_problems(self, is_loopback: bool) -> Iterator[tuple[str, str]]:
        """Yield the name of each setting that does not fit the others, with what is wrong.

        Args:
            is_loopback: Whether the server listens on a loopback address.
        """
        has_secret = bool(self.oidc_client_secret.get_secret_value()) + (self.oidc_client_secret_file is not None)
        if not self.oidc_issuer:
            if self.oidc_client_id or has_secret or self.oidc_roles_claim or self.oidc_roles:
                yield "oidc_issuer", "it is missing, and the other settings of OpenID Connect need it"
            return
        if not self.oidc_client_id:
            yield "oidc_client_id", "it is missing, and PLANIFICADOR_OIDC_ISSUER needs it"
        if has_secret != 1:
            yield "oidc_client_secret", "give either it or PLANIFICADOR_OIDC_CLIENT_SECRET_FILE"
        if bool(self.oidc_roles_claim) != bool(self.oidc_roles):
            yield "oidc_roles", "give both it and PLANIFICADOR_OIDC_ROLES_CLAIM, or neither"
        if not self.public_url and not is_loopback:
            yield "public_url", "it is missing; the identity provider sends browsers back to it"

    @property
    def oidc(self) -> OidcOptions | None:
        """What the settings say about the provider; None for no provider."""
        if not self.oidc_issuer:
            return None
        path = self.oidc_client_secret_file
        return OidcOptions(
            issuer=self.oidc_issuer,
            client_id=self.oidc_client_id,
            client_secret=_read_secret(path) if path else self.oidc_client_secret.get_secret_value(),
            public_url=self.public_url,
            scopes=self.oidc_scopes,
            roles_claim=self.oidc_roles_claim,
            roles=_by_value(self.oidc_roles),
            trust_email=self.oidc_trust_email,
            label=self.oidc_name,
        )


def _by_value(pairs: tuple[str, ...]) -> dict[str, frozenset[Rol]]:
    """Return the roles of each value of the claim; a value that has several is named several times."""
    roles: dict[str, frozenset[Rol]] = {}
    for pair in pairs:
        value, _, role = pair.rpartition("=")
        roles[value.strip()] = roles.get(value.strip(), frozenset()) | {Rol[role.strip()]}
    return roles
