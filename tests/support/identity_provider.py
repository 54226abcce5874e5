"""An OpenID provider that can be told to misbehave, as no real one can. The real one is tests/conformance/oidc.py."""

import hashlib
import secrets
from base64 import b64decode, urlsafe_b64encode
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import datetime
from typing import Any
from urllib.parse import parse_qsl, urlencode

from joserfc import jwt
from joserfc.jwk import ECKey, Key
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response
from starlette.routing import Route
from tests.support.server import serving

CLIENT_ID, CLIENT_SECRET = "planificador", "a secret: with / and %"
Claims = dict[str, Any]


def new_key() -> ECKey:
    """Return a new key pair for signatures."""
    return ECKey.generate_key("P-256", {"kid": secrets.token_hex(8), "use": "sig", "alg": "ES256"})


class IdentityProvider:
    """A provider, at which one person is signed in.

    Attributes:
        person: The claims about the person.
        extra: Claims that replace those of an ID token; None removes one.
        metadata: What replaces the values of its description.
        answer: Parameters that replace those with which the browser returns; None removes one.
        userinfo: What the UserInfo endpoint says.
        token: What replaces the values of the token endpoint's answer.
        keep_codes: Whether a code can be redeemed several times.
        requests: The paths of all requests.
    """

    def __init__(self, now: Callable[[], datetime]) -> None:
        self._now = now
        self.url = ""
        self.reset()

    def reset(self) -> None:
        """Behave again, with a new key and other people's codes forgotten."""
        self.person: Claims = {"sub": "ane-1", "email": "ane@example.eus", "email_verified": True, "name": "Ane Etxe"}
        self.extra: Claims = {}
        self.metadata: Claims = {}
        self.answer: Claims = {}
        self.userinfo: Claims = {}
        self.token: Claims = {}
        self.key = new_key()
        self.published: list[Key] = [self.key]
        self.requests: list[str] = []
        self.keep_codes = False
        self._codes: dict[str, Claims] = {}

    def rotate_key(self) -> None:
        """Sign by a new key, and publish only that one."""
        self.key = new_key()
        self.published = [self.key]

    def app(self) -> Starlette:
        """Return the application that answers as the provider."""
        paths = {
            "/.well-known/openid-configuration": self._configuration,
            "/authorize": self._authorize,
            "/token": self._token,
            "/keys": self._keys,
            "/userinfo": self._userinfo,
        }
        return Starlette(
            routes=[Route(path, self._noted(answer), methods=["GET", "POST"]) for path, answer in paths.items()]
        )

    def _noted(self, answer: Callable[[Request], Any]) -> Callable[[Request], Any]:
        async def noted(request: Request) -> Response:
            self.requests.append(request.url.path)
            response: Response = await answer(request)
            return response

        return noted

    async def _configuration(self, request: Request) -> Response:
        values: Claims = {
            "issuer": self.url,
            "authorization_endpoint": f"{self.url}/authorize",
            "token_endpoint": f"{self.url}/token",
            "jwks_uri": f"{self.url}/keys",
            "response_types_supported": ["code"],
            "authorization_response_iss_parameter_supported": True,
        }
        return JSONResponse(merged(values, self.metadata))

    async def _authorize(self, request: Request) -> Response:
        asked = request.query_params
        assert asked["response_type"] == "code"
        assert asked["client_id"] == CLIENT_ID
        assert asked["code_challenge_method"] == "S256"
        assert "openid" in asked["scope"].split()
        code = secrets.token_urlsafe(16)
        self._codes[code] = dict(asked)
        answer = merged({"code": code, "state": asked["state"], "iss": self.url}, self.answer)
        return RedirectResponse(f"{asked['redirect_uri']}?{urlencode(answer)}", 303)

    async def _token(self, request: Request) -> Response:
        form = dict(parse_qsl((await request.body()).decode()))
        code = form.get("code", "")
        asked = self._codes.get(code) if self.keep_codes else self._codes.pop(code, None)
        if not self._knows_client(request):
            return JSONResponse({"error": "invalid_client"}, 401)
        challenge = urlsafe_b64encode(hashlib.sha256(form["code_verifier"].encode()).digest()).rstrip(b"=").decode()
        if asked is None or asked["code_challenge"] != challenge or asked["redirect_uri"] != form["redirect_uri"]:
            return JSONResponse({"error": "invalid_grant"}, 400)
        now = int(self._now().timestamp())
        times = {"iat": now, "exp": now + 300}
        right = {"iss": self.url, "aud": CLIENT_ID, "nonce": asked["nonce"], **times}
        claims = merged(right | self.person, self.extra)
        id_token = jwt.encode({"alg": "ES256", "kid": self.key.kid}, claims, self.key, ["ES256"])
        answer = {"access_token": "opaque", "token_type": "Bearer", "id_token": id_token}
        return JSONResponse(merged(answer, self.token))

    def _knows_client(self, request: Request) -> bool:
        scheme, _, value = request.headers.get("authorization", "").partition(" ")
        name, _, secret = b64decode(value).decode().partition(":")
        quoted = dict(parse_qsl(f"name={name}&secret={secret}"))  # form-encoded (RFC 6749 § 2.3.1)
        return scheme == "Basic" and quoted == {"name": CLIENT_ID, "secret": CLIENT_SECRET}

    async def _keys(self, request: Request) -> Response:
        return JSONResponse({"keys": [key.as_dict(private=False) for key in self.published]})

    async def _userinfo(self, request: Request) -> Response:
        assert request.headers["authorization"] == "Bearer opaque"
        return JSONResponse(self.userinfo)


def merged(values: Claims, others: Claims) -> Claims:
    """Return values with others in their place; without those that are None."""
    return {name: value for name, value in {**values, **others}.items() if value is not None}


@asynccontextmanager
async def identity_provider(now: Callable[[], datetime]) -> AsyncIterator[IdentityProvider]:
    """Run a provider at a port of its own."""
    provider = IdentityProvider(now)
    async with serving(provider.app()) as server:
        provider.url = server.url
        yield provider
