"""The two addresses of a sign-in: where it begins, and where the provider sends the browser back to."""

import logging
from collections.abc import Awaitable, Callable
from enum import Enum
from urllib.parse import quote

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route
from tortoise.expressions import Q

from planificador.api.authentication.authenticator import Authenticator
from planificador.api.authentication.cookies import names_loopback, set_cookie
from planificador.api.errors import GraphQLRequestError
from planificador.api.transports.negotiation import from_accept_language
from planificador.core.data.queries.query import find
from planificador.core.data.use_cases.services import Services
from planificador.core.data.use_cases.transactions import run_in_transaction
from planificador.core.data.use_cases.unit_of_work import UnitOfWork
from planificador.core.model.actors import NOBODY, Actor
from planificador.core.model.errors import DomainError
from planificador.core.model.texts import Idioma
from planificador.oidc import attempts
from planificador.oidc.attempts import Attempt, InvalidAttemptError
from planificador.oidc.destinations import is_local_path
from planificador.oidc.options import OidcOptions
from planificador.oidc.pages import redirect, refusal_page
from planificador.oidc.provider import Provider, ProviderError
from planificador.oidc.texts import Refusal
from planificador.server.client_address import rate_limit_key
from planificador.server.errors import HTTPRequestError, error_response
from planificador.server.rate_limiter import RateLimiter
from planificador.server.request_headers import Header, header
from planificador.usuarios.accesses import open_access
from planificador.usuarios.external import ExternalPerson, ExternalSignInError, Reason, use_once, user_of
from planificador.usuarios.models import Acceso

BEGIN_PATH, RETURN_PATH = "/oidc/iniciar", "/oidc/vuelta"
HOME = "/"
COOKIE = "planificador_oidc"
MAX_CODE = 4096
"""Characters of a code, beyond which it is none."""
SINGLE_PARAMETERS = frozenset({"code", "state", "iss", "error"})
DENIALS = frozenset({"access_denied", "interaction_required", "login_required", "consent_required"})

Respond = Callable[[Request], Awaitable[Response]]
log = logging.getLogger(__name__)


class OidcSignIn:
    """The sign-in by one provider.

    Args:
        services: Returns the services of the running process.
        accounts: Says who is signed in in the browser already, and is signed out then.
        client_address: Returns the address of a request.
        requests: Limits how often an address may ask.
    """

    def __init__(
        self,
        options: OidcOptions,
        services: Callable[[], Services],
        accounts: Authenticator,
        client_address: Callable[[Request], str],
        requests: RateLimiter,
    ) -> None:
        self._options, self._services, self._accounts = options, services, accounts
        self._client_address, self._requests = client_address, requests
        self._key = attempts.derive_key(options.client_secret, options.issuer, options.client_id)
        self._provider: Provider | None = None

    def routes(self) -> list[BaseRoute]:
        """Return the routes of the sign-in."""
        return [Route(BEGIN_PATH, self._counted(self._begin)), Route(RETURN_PATH, self._counted(self._return))]

    def _counted(self, respond: Respond) -> Respond:
        """Return a function that responds to an address that does not ask too often."""

        async def answer(request: Request) -> Response:
            try:
                self._requests.consume(rate_limit_key(self._client_address(request)))
            except HTTPRequestError as error:
                return error_response(error)
            return await respond(request)

        return answer

    async def _begin(self, request: Request) -> Response:
        destination = request.query_params.get("destino") or HOME
        if len(request.query_params.getlist("destino")) > 1 or not is_local_path(destination):
            message = "`destino` must be the path of a page of this server, like /graphiql."
            return error_response(HTTPRequestError(400, "BAD_REQUEST", message))
        attempt = attempts.begin(self._key, self._services().clock.now(), destination)
        try:
            url = await self._identity_provider().authorization_url(attempt, self._redirect_uri(request))
        except ProviderError as error:
            return self._refuse(request, error.cause, str(error), destination)
        return redirect(url, [_cookie(request, attempt.cookie, int(attempts.LIFETIME.total_seconds()))])

    async def _return(self, request: Request) -> Response:
        if request.method == "HEAD":  # Starlette adds it; it must not redeem a code
            return error_response(HTTPRequestError(405, "METHOD_NOT_ALLOWED", "Use GET.", [(b"allow", b"GET")]))
        try:
            attempt = self._attempt(request)
        except InvalidAttemptError:
            return self._refuse(request, Refusal.NOT_BEGUN, "this browser has not begun it", HOME)
        used = _cookie(request, "", 0)
        try:
            person = await self._person(request, attempt)
            secret = await self._sign_in(request, attempt, person)
        except (_AnswerError, ProviderError, ExternalSignInError) as error:
            return self._refuse(request, error.cause, str(error), attempt.destination, used)
        return redirect(attempt.destination, [set_cookie(_host(request), secret), used])

    def _attempt(self, request: Request) -> Attempt:
        """Return the attempt to which the provider's answer belongs. Raises InvalidAttemptError."""
        parameters, cookie = request.query_params, request.cookies.get(_cookie_name(request), "")
        if any(len(parameters.getlist(name)) > 1 for name in SINGLE_PARAMETERS):
            raise InvalidAttemptError
        return attempts.resume(self._key, self._services().clock.now(), cookie, parameters.get("state", ""))

    async def _person(self, request: Request, attempt: Attempt) -> ExternalPerson:
        """Return the person of the provider's answer. Raises ProviderError or _AnswerError."""
        parameters = request.query_params
        provider = self._identity_provider()
        await provider.check_issuer(parameters.get("iss"))
        if error := parameters.get("error"):
            raise _AnswerError(Refusal.DENIED if error in DENIALS else Refusal.PROVIDER_ERROR)
        code = parameters.get("code", "")
        if not code or len(code) > MAX_CODE:
            raise _AnswerError(Refusal.PROVIDER_ERROR)
        return await provider.person(code, attempt, self._redirect_uri(request))

    async def _sign_in(self, request: Request, attempt: Attempt, person: ExternalPerson) -> str:
        """Open an access of the person's user and return its secret. Raises ExternalSignInError."""
        address, user_agent = self._client_address(request), request.headers.get("user-agent", "")
        actor = await self._present_actor(request)

        async def use_case(uow: UnitOfWork) -> str:
            await use_once(uow, attempt.fingerprint, attempt.expires)
            user = await user_of(uow, person)
            # In place of the access that the browser had before.
            await uow.delete_many(Acceso, await find(Acceso, Q(id=actor.access_id or 0), lock=True))
            _, secret = await open_access(uow, user, address, user_agent)
            return secret

        try:
            secret, _ = await run_in_transaction(self._services(), use_case, verb="iniciarSesion")
        except DomainError:  # a new user whose values are refused, such as an e-mail address that cannot be one
            raise ExternalSignInError(Reason.UNKNOWN) from None
        return secret

    async def _present_actor(self, request: Request) -> Actor:
        try:
            return await self._accounts.actor(request.scope)
        except (HTTPRequestError, GraphQLRequestError):  # a cookie that is not valid any more
            return NOBODY

    def _identity_provider(self) -> Provider:
        if self._provider is None:
            self._provider = Provider(self._options, self._services().clock.now)
        return self._provider

    def _redirect_uri(self, request: Request) -> str:
        # Without a public address, the server listens on the loopback address only (settings).
        origin = self._options.public_url or str(request.base_url).rstrip("/")
        return f"{origin}{RETURN_PATH}"

    def _refuse(self, request: Request, cause: Enum, reason: str, destination: str, *headers: Header) -> Response:
        log.info("a sign-in by OpenID Connect is refused: %s", reason)
        link = f"{BEGIN_PATH}?destino={quote(destination, safe='/')}"
        return refusal_page(cause, _language(request), link, headers)


def _cookie_name(request: Request) -> str:
    # A sub-domain, or a page without TLS, cannot set a cookie with this prefix.
    return COOKIE if names_loopback(_host(request)) else f"__Host-{COOKIE}"


def _cookie(request: Request, value: str, seconds: int) -> Header:
    name = _cookie_name(request)
    secure = "; Secure" if name != COOKIE else ""
    return b"set-cookie", f"{name}={value}; Max-Age={seconds}; Path=/; HttpOnly; SameSite=Lax{secure}".encode()


def _host(request: Request) -> bytes:
    return header(request.scope, b"host")


class _AnswerError(Exception):
    """The provider's answer to the browser leads to no sign-in."""

    def __init__(self, refusal: Refusal) -> None:
        super().__init__(refusal.value)
        self.cause = refusal


def _language(request: Request) -> Idioma:
    return from_accept_language(request.headers.get("accept-language", ""))
