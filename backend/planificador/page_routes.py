"""The routes of the pages: accounts, GraphiQL, and the sign-in by OpenID Connect."""

from collections.abc import Callable

from starlette.requests import Request
from starlette.routing import BaseRoute

from planificador.api.authentication.authenticator import Authenticator
from planificador.api.execution.quotas import ClientQuotas
from planificador.core.data.use_cases.services import Services
from planificador.oidc.options import OidcOptions
from planificador.server.client_address import client_address
from planificador.settings import Settings
from planificador.usuarios.credentials import demo_people
from planificador.usuarios.links import PAGE
from planificador.usuarios.rules import DEMO_PASSWORD
from planificador.web.account import account_routes
from planificador.web.pages import routes
from planificador.web.sign_in import DemoPerson, OidcWay, sign_in_route


def page_routes(
    settings: Settings, accounts: Authenticator, quotas: ClientQuotas, services: Callable[[], Services]
) -> list[BaseRoute]:
    """Return the routes of the pages that the settings switch on."""
    pages = account_routes(PAGE)
    if settings.graphiql:
        pages += _graphiql(settings, services)
    if settings.oidc:
        pages += _oidc_routes(settings, settings.oidc, quotas, accounts, services)
    return pages


def _graphiql(settings: Settings, services: Callable[[], Services]) -> list[BaseRoute]:
    async def people() -> list[DemoPerson]:
        users = await demo_people(services())
        return [DemoPerson(user.correo, user.nombre, [str(role) for role in user.roles]) for user in users]

    oidc = OidcWay(settings.oidc_name, "/oidc/iniciar") if settings.oidc_issuer else None
    return [*routes(), sign_in_route(oidc, DEMO_PASSWORD, people)]


def _oidc_routes(
    settings: Settings,
    options: OidcOptions,
    quotas: ClientQuotas,
    accounts: Authenticator,
    services: Callable[[], Services],
) -> list[BaseRoute]:
    """Return the routes of the sign-in by OpenID Connect, whose libraries are imported only here."""
    from planificador.oidc.sign_in import OidcSignIn

    proxy_header = settings.proxy_header.lower().encode()

    def address(request: Request) -> str:
        return client_address(request.scope, proxy_header)

    return OidcSignIn(options, services, accounts, address, quotas.requests).routes()
