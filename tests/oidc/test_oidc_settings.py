"""Settings of OpenID Connect that do not fit each other are refused at the start, and no message shows the secret."""

from pathlib import Path

import pytest
from tests.support.command import error_line, invoke

from planificador.core.model.actors import Rol
from planificador.oidc.options import OidcOptions
from planificador.settings import Settings

SECRET = "abcdefg-secret"
RIGHT = {"oidc_issuer": "https://id.example.eus", "oidc_client_id": "crm", "oidc_client_secret": SECRET}


@pytest.mark.parametrize(
    ("changes", "variable"),
    [
        ({"oidc_issuer": ""}, "OIDC_ISSUER"),
        ({"oidc_issuer": "http://id.example.eus"}, "OIDC_ISSUER"),
        ({"oidc_issuer": "id.example.eus"}, "OIDC_ISSUER"),
        ({"oidc_issuer": "https://user@id.example.eus"}, "OIDC_ISSUER"),
        ({"oidc_client_id": ""}, "OIDC_CLIENT_ID"),
        ({"oidc_client_secret": ""}, "OIDC_CLIENT_SECRET"),
        ({"oidc_client_secret": SECRET * 400}, "OIDC_CLIENT_SECRET"),
        ({"oidc_client_secret_file": "nowhere"}, "OIDC_CLIENT_SECRET_FILE"),
        ({"oidc_client_secret_file": "empty"}, "OIDC_CLIENT_SECRET_FILE"),
        ({"oidc_client_secret_file": "secret"}, "OIDC_CLIENT_SECRET"),
        ({"oidc_roles": "a=GESTION"}, "OIDC_ROLES"),
        ({"oidc_roles_claim": "groups"}, "OIDC_ROLES"),
        ({"oidc_roles_claim": "groups", "oidc_roles": "a=JEFE"}, "OIDC_ROLES"),
        ({"oidc_roles_claim": "groups", "oidc_roles": "GESTION"}, "OIDC_ROLES"),
        ({"host": "0.0.0.0"}, "PUBLIC_URL"),
        ({"public_url": "crm.example.eus"}, "PUBLIC_URL"),
        ({"public_url": "http://crm.example.eus"}, "PUBLIC_URL"),
        ({"public_url": "https://crm.example.eus/app"}, "PUBLIC_URL"),
    ],
)
def test_settings_that_do_not_fit_are_refused(tmp_path: Path, changes: dict[str, str], variable: str) -> None:
    (tmp_path / "empty").write_text("\n")
    (tmp_path / "secret").write_text(SECRET)
    message = error_line(invoke(tmp_path, "serve", **RIGHT | changes), 2)
    assert message.startswith(f"PLANIFICADOR_{variable}: ")
    assert SECRET not in message


def options(**settings: object) -> OidcOptions:
    options = Settings.model_validate(RIGHT | settings).oidc
    assert options is not None
    return options


def test_the_secret_may_be_in_a_file_and_is_never_shown(tmp_path: Path) -> None:
    file = tmp_path / "secret"
    file.write_text(f"{SECRET}\n")
    settings = Settings.model_validate(RIGHT | {"oidc_client_secret": "", "oidc_client_secret_file": str(file)})
    assert settings.oidc is not None
    assert settings.oidc.client_secret == SECRET
    for shown in (repr(settings), str(settings), repr(settings.oidc), settings.model_dump_json()):
        assert SECRET not in shown


def test_a_value_of_the_claim_may_stand_for_several_roles() -> None:
    pairs = "a=GESTION, b = FORMADOR ,a=FORMADOR,cn=x=LECTURA"
    roles = options(oidc_roles_claim="groups", oidc_roles=pairs).roles
    assert roles == {"a": {Rol.GESTION, Rol.FORMADOR}, "b": {Rol.FORMADOR}, "cn=x": {Rol.LECTURA}}


@pytest.mark.parametrize("missing", ["oidc_client_id", "oidc_client_secret"])
def test_a_server_without_a_secret_does_not_begin(missing: str) -> None:
    with pytest.raises(ValueError, match="client secret"):
        options(**{missing: ""})
