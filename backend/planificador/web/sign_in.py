"""How people can sign in beside their passwords, for the page."""

from collections.abc import Awaitable, Callable, Sequence
from typing import NamedTuple

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

HEADERS = {"Cache-Control": "no-store", "X-Content-Type-Options": "nosniff"}


class OidcWay(NamedTuple):
    """An identity provider. path: where a sign-in by it begins."""

    name: str
    path: str


class DemoPerson(NamedTuple):
    """A person of the demo, whom everybody may be there."""

    correo: str
    nombre: str
    roles: Sequence[str]


def sign_in_route(
    oidc: OidcWay | None, demo_password: str, demo_people: Callable[[], Awaitable[Sequence[DemoPerson]]]
) -> Route:
    """Return the route of the ways to sign in, as JSON.

    demo_people: Returns the people of the demo; none where it is not open to everybody.
    """

    async def ways(request: Request) -> Response:
        people = [person._asdict() for person in await demo_people()]
        demo = {"password": demo_password, "people": people} if people else None
        return JSONResponse({"oidc": oidc and oidc._asdict(), "demo": demo}, headers=HEADERS)

    return Route("/graphiql/sign-in", ways)
