"""The identity provider: its description, its keys, and the exchange of a code for what it says about a person."""

import asyncio
import json
import logging
from collections.abc import Callable, Mapping
from datetime import datetime
from enum import Enum
from typing import Any
from urllib.parse import quote_plus, urlencode

import httpx2
from joserfc import jwt
from joserfc.errors import ClaimError, JoseError
from joserfc.jwk import KeySet
from joserfc.jwt import JWTClaimsRegistry

from planificador.oidc.attempts import Attempt
from planificador.oidc.claims import MAX_SUBJECT, is_complete, person_of
from planificador.oidc.destinations import is_safe_url
from planificador.oidc.options import OidcOptions
from planificador.oidc.remote_value import RemoteValue
from planificador.usuarios.external import ExternalPerson

ALGORITHMS = ["RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "Ed25519", "EdDSA"]
"""Signatures that are accepted: those of key pairs. With a shared secret, this server could make tokens itself."""
CLOCK_SKEW = 60
"""Seconds by which the provider's clock may differ."""
TIMEOUT = 10.0
"""Seconds within which the provider must answer."""
MAX_ANSWER_BYTES = 1024 * 1024
MAX_CONCURRENT = 8
"""Requests to the provider at a time; further people wait."""
Json = dict[str, Any]  # Any: the JSON of another server

log = logging.getLogger(__name__)


class Failure(Enum):
    """Why nobody could be signed in, as far as the person may know."""

    UNREACHABLE = "unreachable"
    """The provider does not answer, or not as it must."""
    REFUSED = "refused"
    """The provider does not accept the code."""
    INVALID = "invalid"
    """What the provider says cannot be trusted."""


class ProviderError(Exception):
    """Nobody could be signed in. The message is for the log and has no personal data."""

    def __init__(self, failure: Failure, message: str) -> None:
        super().__init__(message)
        self.cause = failure


class Provider:
    """An OpenID provider, found by its issuer (OpenID Connect Discovery).

    Args:
        now: Returns the current instant.
    """

    def __init__(self, options: OidcOptions, now: Callable[[], datetime]) -> None:
        self._options, self._now = options, now
        self._slots = asyncio.Semaphore(MAX_CONCURRENT)
        self._metadata = RemoteValue(self._read_metadata, now)
        self._keys = RemoteValue(self._read_keys, now)

    async def authorization_url(self, attempt: Attempt, redirect_uri: str) -> str:
        """Return where the person signs in. Raises ProviderError."""
        metadata = await self._metadata.get()
        parameters = {
            "response_type": "code",
            "client_id": self._options.client_id,
            "redirect_uri": redirect_uri,
            "scope": " ".join(["openid", *self._options.scopes]),
            "state": attempt.state,
            "nonce": attempt.nonce,
            "code_challenge": attempt.challenge,
            "code_challenge_method": "S256",
        }
        endpoint = self._endpoint(metadata, "authorization_endpoint")
        return f"{endpoint}{'&' if '?' in endpoint else '?'}{urlencode(parameters)}"

    async def check_issuer(self, issuer: str | None) -> None:
        """Raise ProviderError for an answer of another provider (RFC 9207)."""
        metadata = await self._metadata.get()
        is_required = metadata.get("authorization_response_iss_parameter_supported") is True
        if (issuer is None and is_required) or (issuer is not None and issuer != self._options.issuer):
            raise ProviderError(Failure.INVALID, "the answer is of another issuer")

    async def person(self, code: str, attempt: Attempt, redirect_uri: str) -> ExternalPerson:
        """Redeem a code and return the person whom the provider vouches for. Raises ProviderError."""
        metadata = await self._metadata.get()
        answer = await self._redeem(metadata, code, attempt, redirect_uri)
        id_token = answer.get("id_token")
        if not isinstance(id_token, str):
            raise ProviderError(Failure.INVALID, "the token endpoint gives no ID token")
        claims = await self._verified(id_token, attempt)
        if is_complete(claims, self._options) or "userinfo_endpoint" not in metadata:
            return person_of(claims, self._options)
        return person_of(await self._with_userinfo(metadata, claims, answer), self._options)

    async def _redeem(self, metadata: Json, code: str, attempt: Attempt, redirect_uri: str) -> Json:
        parameters = {
            "grant_type": "authorization_code",
            "code": code,
            "redirect_uri": redirect_uri,
            "code_verifier": attempt.verifier,
        }
        options, authentication = self._options, None
        methods = metadata.get("token_endpoint_auth_methods_supported")
        if not isinstance(methods, list) or "client_secret_basic" in methods:
            # Form-encoded first (RFC 6749 § 2.3.1).
            authentication = (quote_plus(options.client_id), quote_plus(options.client_secret))
        else:
            parameters |= {"client_id": options.client_id, "client_secret": options.client_secret}
        url = self._endpoint(metadata, "token_endpoint")
        status, answer = await self._request("POST", url, data=parameters, auth=authentication)
        if status != 200:
            raise _token_error(status, answer.get("error"))
        return answer

    async def _verified(self, id_token: str, attempt: Attempt) -> Json:
        """Return the claims of an ID token that is valid (OpenID Connect Core § 3.1.3.7). Raises ProviderError."""

        try:
            claims = await self._signed_claims(id_token)
            registry = JWTClaimsRegistry(
                now=int(self._now().timestamp()),
                leeway=CLOCK_SKEW,
                iss={"essential": True, "value": self._options.issuer},
                aud={"essential": True, "value": self._options.client_id},
                sub={"essential": True},
                exp={"essential": True},
                iat={"essential": True},
                nonce={"essential": True, "value": attempt.nonce},
            )
            registry.validate(claims)
        except ClaimError as error:
            raise ProviderError(Failure.INVALID, f"the ID token is not valid: {error.claim}") from None
        except (JoseError, ValueError, RecursionError) as error:
            raise ProviderError(Failure.INVALID, f"the ID token is not valid: {type(error).__name__}") from None
        audience, party = claims["aud"], claims.get("azp")
        if isinstance(audience, list) and len(audience) > 1 and party is None:
            raise ProviderError(Failure.INVALID, "the ID token is for several clients")
        if party is not None and party != self._options.client_id:
            raise ProviderError(Failure.INVALID, "the ID token is for another client")
        if not claims["sub"].strip() or len(claims["sub"]) > MAX_SUBJECT:
            raise ProviderError(Failure.INVALID, "the ID token names nobody")
        return claims

    async def _signed_claims(self, id_token: str) -> Json:
        """Return the claims whose signature is right, by newer keys if the kept ones do not fit. Raises JoseError."""

        keys = await self._keys.get()
        try:
            return dict(jwt.decode(id_token, keys, ALGORITHMS).claims)
        except (JoseError, ValueError):
            newer_keys = await self._keys.get(stale=keys)
        return dict(jwt.decode(id_token, newer_keys, ALGORITHMS).claims)

    async def _with_userinfo(self, metadata: Json, claims: Json, answer: Json) -> Json:
        """Return the claims with those of the UserInfo endpoint, where some providers have the e-mail address."""
        token = answer.get("access_token")
        if not isinstance(token, str):
            return claims
        url = self._endpoint(metadata, "userinfo_endpoint")
        status, further = await self._request("GET", url, headers={"authorization": f"Bearer {token}"})
        if status != 200:
            raise ProviderError(Failure.UNREACHABLE, f"the UserInfo endpoint answers {status}")
        if further.get("sub") != claims["sub"]:  # OpenID Connect Core § 5.3.2
            raise ProviderError(Failure.INVALID, "the UserInfo endpoint speaks of somebody else")
        return further | claims

    async def _read_metadata(self) -> Json:
        url = f"{self._options.issuer.rstrip('/')}/.well-known/openid-configuration"
        status, metadata = await self._request("GET", url)
        if status != 200:
            raise ProviderError(Failure.UNREACHABLE, f"the provider's configuration answers {status}")
        # Exactly: one that differs by a slash is another one (OpenID Connect Discovery § 4.3).
        if metadata.get("issuer") != self._options.issuer:
            log.error("PLANIFICADOR_OIDC_ISSUER is not the issuer that the provider's configuration names")
            raise ProviderError(Failure.INVALID, "the provider's configuration names another issuer")
        return metadata

    async def _read_keys(self) -> KeySet:

        status, answer = await self._request("GET", self._endpoint(await self._metadata.get(), "jwks_uri"))
        keys = answer.get("keys")
        if status != 200 or not isinstance(keys, list):
            raise ProviderError(Failure.UNREACHABLE, f"the provider's keys answer {status}")
        try:
            return KeySet.import_key_set({"keys": _signature_keys(keys)})
        except (JoseError, ValueError) as error:
            raise ProviderError(Failure.INVALID, f"the provider's keys are not valid: {type(error).__name__}") from None

    def _endpoint(self, metadata: Mapping[str, object], name: str) -> str:
        """Return an address from the provider's metadata. Raises ProviderError."""
        url = metadata.get(name)
        if not isinstance(url, str) or not is_safe_url(url):
            raise ProviderError(Failure.INVALID, f"the provider's {name} is not an address with https")
        return url

    async def _request(self, method: str, url: str, **options: Any) -> tuple[int, Json]:  # Any: as httpx2's
        """Return the status and the JSON object of an answer, {} for none. Raises ProviderError."""
        try:
            async with (
                self._slots,
                asyncio.timeout(TIMEOUT),
                httpx2.AsyncClient(timeout=TIMEOUT, follow_redirects=False) as client,
                client.stream(method, url, **options) as response,
            ):
                return response.status_code, _object(await _limited_body(response))
        except (httpx2.HTTPError, TimeoutError) as error:
            raise ProviderError(Failure.UNREACHABLE, f"the provider is not reached: {type(error).__name__}") from None


def _token_error(status: int, error: object) -> ProviderError:
    """Return the error of a token endpoint that gives no token. Of its own words, only known ones are logged."""
    if error == "invalid_grant":
        return ProviderError(Failure.REFUSED, f"the token endpoint answers {status}, invalid_grant")
    if error in ("invalid_client", "unauthorized_client"):
        log.error("the identity provider refuses PLANIFICADOR_OIDC_CLIENT_ID and its secret")
        return ProviderError(Failure.INVALID, f"the token endpoint answers {status}, {error}")
    return ProviderError(Failure.INVALID, f"the token endpoint answers {status}")


async def _limited_body(response: httpx2.Response) -> bytes:
    body = b""
    async for part in response.aiter_bytes():
        body += part
        if len(body) > MAX_ANSWER_BYTES:
            raise ProviderError(Failure.UNREACHABLE, "the provider's answer is too large")
    return body


def _object(body: bytes) -> Json:
    try:
        value = json.loads(body)
    except (ValueError, RecursionError):
        return {}
    return value if isinstance(value, dict) else {}


def _signature_keys(keys: list[Any]) -> list[Any]:  # Any: as above
    """Return the keys for signatures: key pairs, of kinds that are known."""
    kinds = {"RSA", "EC", "OKP"}
    return [key for key in keys if isinstance(key, dict) and key.get("kty") in kinds and key.get("use", "sig") == "sig"]
