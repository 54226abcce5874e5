"""What the operator says about the identity provider."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from planificador.core.model.actors import Rol


@dataclass(frozen=True, slots=True)
class OidcOptions:
    """How people sign in by OpenID Connect.

    Attributes:
        issuer: The provider, exactly as it names itself.
        public_url: The address of this server in browsers, without a slash at its end; "" for the one of each request.
        scopes: What is asked for, beside `openid`.
        roles_claim: The claim from which a user's roles are read, with dots between levels; "" if they are kept here.
        roles: The roles of each value of the claim.
        trust_email: Whether the e-mail address of a provider that does not say whether it verified it counts.
        label: How the provider is called on the page.
    """

    issuer: str
    client_id: str
    client_secret: str = field(repr=False)
    public_url: str = ""
    scopes: tuple[str, ...] = ("email", "profile")
    roles_claim: str = ""
    roles: Mapping[str, frozenset[Rol]] = field(default_factory=dict)
    trust_email: bool = False
    label: str = "OpenID Connect"

    def __post_init__(self) -> None:
        """Refuse an empty secret, from which the key of the sign-ins is derived."""
        if not (self.client_id and self.client_secret):
            raise ValueError("a provider needs a client id and a client secret")
