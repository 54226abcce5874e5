"""What an ID token says about a person."""

from collections.abc import Mapping, Sequence

from planificador.core.model.actors import Rol
from planificador.oidc.options import OidcOptions
from planificador.usuarios.external import ExternalPerson

MAX_SUBJECT = 255
"""Characters of `sub` (OpenID Connect Core § 2)."""


def is_complete(claims: Mapping[str, object], options: OidcOptions) -> bool:
    """Return whether claims have all that is asked for."""
    has_roles = not options.roles_claim or _claim(claims, options.roles_claim) is not None
    return "email" in claims and has_roles


def person_of(claims: Mapping[str, object], options: OidcOptions) -> ExternalPerson:
    """Return the person of verified claims."""
    email = claims.get("email")
    verified = claims.get("email_verified", options.trust_email)
    # Some providers write the boolean as a string (AWS Cognito).
    is_verified = verified is True or verified == "true"
    name = claims.get("name") or claims.get("preferred_username")
    return ExternalPerson(
        issuer=options.issuer,
        subject=str(claims["sub"]),
        email=email if isinstance(email, str) and email and is_verified else None,
        name=name if isinstance(name, str) else "",
        roles=_roles(claims, options) if options.roles_claim else None,
    )


def _roles(claims: Mapping[str, object], options: OidcOptions) -> frozenset[Rol]:
    values = _values(_claim(claims, options.roles_claim))
    return frozenset[Rol]().union(*(options.roles.get(value, frozenset()) for value in values))


def _claim(claims: Mapping[str, object], name: str) -> object:
    """Return a claim by its name, or by a path to it, since some names contain dots and colons themselves."""
    if name in claims:
        return claims[name]
    head, dot, rest = name.partition(".")
    inner = claims.get(head)
    return _claim(inner, rest) if dot and isinstance(inner, Mapping) else None


def _values(claim: object) -> Sequence[str]:
    if isinstance(claim, str):
        return [claim]
    return [value for value in claim if isinstance(value, str)] if isinstance(claim, list) else []
