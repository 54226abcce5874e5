"""The settings, read from environment variables. Only `cli` and `app` import them."""

import os
import re
from difflib import get_close_matches
from pathlib import Path
from typing import Annotated, Literal
from urllib.parse import urlsplit, urlunsplit
from zoneinfo import ZoneInfo

from pydantic import AfterValidator, BeforeValidator, Field, ValidationError, ValidationInfo, field_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

from planificador.api.limits import HttpLimits, OperationLimits
from planificador.api.validation.limits import Limits
from planificador.core.model.actors import Rol
from planificador.core.model.places.countries import SPAIN
from planificador.core.model.retention import Retention
from planificador.core.model.zones import is_zone
from planificador.db.config import URL_FORMS, SqliteUrl, parse_url
from planificador.festivos.territories import is_territory, territory_code
from planificador.observability import options as observability
from planificador.observability.logs import LogFormat
from planificador.oidc import settings as oidc
from planificador.server.limits import Names, ServerLimits

ENV_PREFIX = "PLANIFICADOR_"
BUILD_VARIABLES = ["PLANIFICADOR_NO_FRONTEND"]
"""Variables that are not settings: the build of the wheel reads them."""
LOOPBACK_HOSTS = frozenset({"127.0.0.1", "::1", "localhost"})
HOST_PATTERN = re.compile(r"\*|(\*\.)?[\w-]+(\.[\w-]+)*|\[[\da-f:.]+\]", re.ASCII | re.IGNORECASE)
LogLevel = Literal["debug", "info", "warning", "error", "critical"]

EXPECTED_VALUES = {
    "host": "a host name or address, like 127.0.0.1, or 0.0.0.0 for all interfaces",
    "time_zone": "an IANA time zone, like Europe/Madrid",
    "territory": "a country or region whose holidays are known, by its code of ISO 3166, like ES or ES-PV",
    "log_level": "one of debug, info, warning, error, critical",
    "diagnostics": "true or false; true only while PLANIFICADOR_HOST is 127.0.0.1, ::1 or localhost",
    "proxy_header": "the name of a header, like x-real-ip",
    "user_header": "the name of a header, like remote-user",
    "user_header_role": f"one of {', '.join(Rol)}",
    "trusted_proxies": "addresses and networks separated by commas, like 127.0.0.1,10.1.0.0/16, but not all addresses",
    "trusted_documents": "the path of a manifest of documents",
    "backup_directory": "the path of a directory",
    "hosts": "host names without scheme or port, separated by commas, like crm.example.eus,*.example.eus, or * for any",
    "origins": "origins separated by commas, like https://app.example.eus,http://localhost:5173",
    "log_format": f"one of {', '.join(LogFormat)}",
    **observability.EXPECTED_VALUES,
    **oidc.EXPECTED_VALUES,
}
"""The expected value of each setting, for messages; the parser of database URLs has its own messages."""


class SettingsError(Exception):
    """Invalid settings; the message has one line for each: the variable, the problem and what is expected."""


def _database(url: str) -> str:
    parse_url(url)
    return url


def _replica(url: str) -> str:
    if url and isinstance(parse_url(url), SqliteUrl):
        raise ValueError(f"only PostgreSQL has replicas; expected {URL_FORMS.rpartition(' ')[2]}")
    return url


def _zone(name: str) -> str:
    if not is_zone(name):
        raise ValueError("unknown zone")
    return name


def _territory(code: str) -> str:
    code = territory_code(code)
    if code != SPAIN and not is_territory(code):  # importing the holidays takes time
        raise ValueError("unknown territory")
    return code


def _hosts(hosts: tuple[str, ...]) -> tuple[str, ...]:
    if not all(HOST_PATTERN.fullmatch(host) for host in hosts):
        raise ValueError("not a host name")
    return hosts


def _path(text: object) -> object:
    if text == "":
        raise ValueError("empty path")  # Path("") is the working directory
    return text


def _origins(origins: tuple[str, ...]) -> tuple[str, ...]:
    for origin in origins:
        parts = urlsplit(origin)
        if parts.scheme not in {"http", "https"} or not parts.netloc or parts.path.strip("/"):
            raise ValueError("not an origin")
    return tuple(origin.rstrip("/").lower() for origin in origins)  # as browsers send them


class Settings(
    Limits,
    HttpLimits,
    OperationLimits,
    ServerLimits,
    oidc.OidcSettings,
    observability.ObservabilityOptions,
    BaseSettings,
):
    """All settings, including the limits.

    Attributes:
        database_url: See `planificador.db.config.URL_FORMS`.
        database_replica_url: A streaming replica of it, from which reads are answered while it is up to date.
        time_zone: The IANA zone of the centre.
        territory: The country or region whose holidays the centre has, in ISO 3166.
        retention_training_years: Years for which evidence of training has to be kept after it ended.
        retention_commercial_years: Years for which what was said about sales has to be kept.
        retention_review_years: Years without activity after which `planificador privacidad revisar` lists a person.
        hosts: Names of this server in addition to `host` and those of the loopback address.
        origins: Origins of other sites whose pages may use the API.
        workers: How many processes serve, under one that starts them again; 0 for one that serves by itself.
        demo: Whether to fill an empty database with sample data and to keep changing it.
        backup_directory: Where the database is backed up every night, if anywhere.
        backups_kept: How many of these backups are kept.
        trusted_documents: The file that lists all documents that may be run.
        diagnostics: Whether `/_live` is served.
        graphiql: Whether `/graphiql` is served.
    """

    # The input is hidden: a URL may contain a password, which a logged ValidationError would show.
    model_config = SettingsConfigDict(env_prefix=ENV_PREFIX, frozen=True, hide_input_in_errors=True, extra="forbid")

    database_url: Annotated[str, AfterValidator(_database), Field(repr=False)] = "sqlite:///planificador.sqlite3"
    database_replica_url: Annotated[str, AfterValidator(_replica), Field(repr=False)] = ""
    host: Annotated[str, Field(min_length=1)] = "127.0.0.1"
    port: Annotated[int, Field(ge=1, le=65535)] = 8000
    time_zone: Annotated[str, AfterValidator(_zone)] = "Europe/Madrid"
    territory: Annotated[str, AfterValidator(_territory)] = SPAIN
    hosts: Annotated[Names, AfterValidator(_hosts)] = ()
    origins: Annotated[Names, AfterValidator(_origins)] = ()
    retention_training_years: Annotated[int, Field(ge=0, le=100)] = Retention.training
    retention_commercial_years: Annotated[int, Field(ge=0, le=100)] = Retention.commercial
    retention_review_years: Annotated[int, Field(ge=1, le=100)] = Retention.review
    log_level: Annotated[LogLevel, BeforeValidator(str.lower)] = "info"
    log_format: Annotated[LogFormat, BeforeValidator(str.lower)] = LogFormat.TEXT
    workers: Annotated[int, Field(ge=0, le=64)] = 0
    demo: bool = False
    backup_directory: Annotated[Path | None, BeforeValidator(_path)] = None
    backups_kept: Annotated[int, Field(ge=1, le=10_000)] = 14
    trusted_documents: Annotated[Path | None, BeforeValidator(_path)] = None
    diagnostics: bool = False
    graphiql: bool = True

    @field_validator("diagnostics")
    @classmethod
    def _only_on_loopback(cls, enabled: bool, info: ValidationInfo) -> bool:
        if enabled and info.data.get("host") not in LOOPBACK_HOSTS:
            raise ValueError("only on loopback addresses")
        return enabled

    @property
    def is_local_demo(self) -> bool:
        """Whether this is a demo that only this machine reaches."""
        through_proxy = self.proxy_header or self.trusted_proxies or self.user_header
        reached_otherwise = self.hosts or self.origins or through_proxy or self.public_url or self.oidc_issuer
        return self.demo and self.host in LOOPBACK_HOSTS and not reached_otherwise

    @property
    def zone(self) -> ZoneInfo:
        """The centre's time zone."""
        return ZoneInfo(self.time_zone)

    @property
    def retention(self) -> Retention:
        """How long the centre keeps what it holds of people."""
        return Retention(self.retention_training_years, self.retention_commercial_years, self.retention_review_years)

    @property
    def database(self) -> str:
        """The database as it may be shown: SQLite's file, or PostgreSQL's URL without its password."""
        match parse_url(self.database_url):
            case SqliteUrl(path):
                return str(Path.cwd() / path)
        parts = urlsplit(self.database_url)
        user, _, address = parts.netloc.rpartition("@")
        name = user.partition(":")[0]
        return urlunsplit(parts._replace(netloc=f"{name}@{address}" if name else address, query=""))


def load_settings() -> Settings:
    """Read the settings from the environment. Raises SettingsError."""
    lines = _unknown_settings()
    try:
        settings = Settings()
        lines += _combination_lines(settings)
    except ValidationError as error:
        # The cause is left out: its traceback may carry a password.
        raise SettingsError("\n".join(lines + _error_lines(error))) from None
    if lines:
        raise SettingsError("\n".join(lines))
    return settings


def _unknown_settings() -> list[str]:
    """Return a line for each unknown variable: with a mistyped name, the default would silently apply."""
    variables = [f"{ENV_PREFIX}{name.upper()}" for name in Settings.model_fields]
    lines = []
    for name in sorted(os.environ):
        if name.upper().startswith(ENV_PREFIX) and name.upper() not in variables + BUILD_VARIABLES:
            matches = get_close_matches(name.upper(), variables, n=1, cutoff=0.8)
            hint = f" Did you mean {matches[0]}?" if matches else ""
            lines.append(f"{name}: there is no such setting.{hint}")
    return lines


def _combination_lines(settings: Settings) -> list[str]:
    """Return a line for each setting that does not fit the others."""
    problems = [*settings.oidc_problems(settings.host in LOOPBACK_HOSTS)]
    problems += settings.observability_problems(LOOPBACK_HOSTS)
    if settings.database_replica_url and isinstance(parse_url(settings.database_url), SqliteUrl):
        problems.append(("database_replica_url", "PLANIFICADOR_DATABASE_URL is SQLite, which has no replicas"))
    if settings.user_header and not settings.trusted_proxies:
        problems.append(("trusted_proxies", "it is missing; PLANIFICADOR_USER_HEADER is accepted only from them"))
    return [f"{ENV_PREFIX}{name.upper()}: {problem}." for name, problem in problems]


def _error_lines(error: ValidationError) -> list[str]:
    lines = []
    for problem in error.errors(include_url=False):
        name = str(problem["loc"][0])
        variable = f"{ENV_PREFIX}{name.upper()}"
        if name in {"database_url", "database_replica_url"}:
            lines.append(f"{variable}: {problem['msg'].removeprefix('Value error, ')}.")
        elif name in {"oidc_client_secret", "traces_endpoint"}:
            lines.append(f"{variable}: it is not valid; give {_expected(name)}.")
        else:
            lines.append(f"{variable}: {problem['input']!r} is not valid; give {_expected(name)}.")
    return lines


def _expected(name: str) -> str:
    """Return the expected value: from EXPECTED_VALUES, otherwise from the setting's type and bounds."""
    field = Settings.model_json_schema()["properties"][name]
    if name in EXPECTED_VALUES or field["type"] == "boolean":
        return EXPECTED_VALUES.get(name, "true or false")
    kind = "a whole number" if field["type"] == "integer" else "a number"
    return f"{kind} from {field['minimum']} to {field['maximum']}, like {field['default']}"
