"""Pages of other origins: Starlette's middleware, which answers in text what it refuses."""

from starlette.datastructures import Headers
from starlette.middleware.cors import CORSMiddleware
from starlette.responses import Response

from planificador.api.http.terms import foreign_page
from planificador.door.refusals import Refusal, response


class Cors(CORSMiddleware):
    """By https://fetch.spec.whatwg.org/#cors-preflight-fetch."""

    def preflight_response(self, request_headers: Headers) -> Response:
        """What a browser may send, or a refusal."""
        found = super().preflight_response(request_headers)
        if found.status_code == 200:
            return found
        if not self.is_allowed_origin(request_headers["origin"]):
            return response(foreign_page())
        allowed = [(key, value) for key, value in found.raw_headers if key.startswith(b"access-control-")]
        return response(Refusal(400, "BAD_REQUEST", f"{bytes(found.body).decode()}.", allowed))
