"""`planificador usuarios`, and the link of a server without users, as real processes."""

from pathlib import Path

from tests.clock import wait_until
from tests.support.command import call
from tests.support.http_client import http_client
from tests.support.server_process import OUT, server_process
from tests.usuarios.conftest import ANE, PASSWORD

CREATE = ("usuarios", "crear", ANE, "--nombre", "Ane Goñi", "--rol", "administracion", "--rol", "gestion")


def test_users_are_kept_on_the_command_line(tmp_path: Path, fresh_url: str) -> None:
    call(tmp_path, "migrate", database_url=fresh_url)
    weak = call(tmp_path, *CREATE, database_url=fresh_url)  # nothing to read
    assert (weak.returncode, weak.stdout) == (1, "")
    assert weak.stderr == "contrasena: The password must have at least 12 characters.\n"
    assert call(tmp_path, *CREATE, stdin=f"{PASSWORD}\n", database_url=fresh_url).stdout == f"Created {ANE}.\n"
    listed = call(tmp_path, "usuarios", "listar", database_url=fresh_url).stdout
    assert all(word in listed for word in (ANE, "Ane Goñi", "ADMINISTRACION, GESTION"))
    last = call(tmp_path, "usuarios", "desactivar", ANE, database_url=fresh_url)
    assert (last.returncode, last.stdout) == (1, "")
    assert "last active" in last.stderr
    unknown = call(tmp_path, "usuarios", "contrasena", "nadie@example.eus", database_url=fresh_url)
    assert (unknown.returncode, unknown.stderr) == (1, "correo: It does not exist (any more).\n")
    changed = call(
        tmp_path, "usuarios", "contrasena", ANE.upper(), stdin="hamaika txori berde\n", database_url=fresh_url
    )
    assert changed.returncode == 0, changed.stderr


async def test_a_server_without_users_prints_a_link_that_makes_the_first_administrator(fresh_url: str) -> None:
    public_url = "https://crm.example.eus"
    async with server_process(fresh_url, demo=False, public_url=public_url) as server:
        output = server.log.with_name(OUT)
        await wait_until(lambda: "#administrador=" in output.read_text())
        (line,) = [line for line in output.read_text().splitlines() if "#administrador=" in line]
        address, _, secret = line.partition("#administrador=")
        path = address.replace(public_url, server.url)
        assert path != address  # the link is one for browsers
        async with http_client() as http:
            page = await http.get(path)
            assert "script-src 'self'" in page.headers["content-security-policy"]
            assert (await http.get(f"{path}/account.js")).status_code == 200
            text = """mutation ($input: CrearPrimerAdministradorInput!) {
              crearPrimerAdministrador(input: $input) { caducaEn errores { codigo } }
            }"""
            values = {"secreto": secret, "correo": ANE, "nombre": "Ane", "contrasena": PASSWORD}
            body = {"query": text, "variables": {"input": values}}
            answers = [(await http.post(f"{server.url}/graphql", json=body)).json()["data"] for _ in range(2)]
    first, second = [answer["crearPrimerAdministrador"] for answer in answers]
    assert (bool(first["caducaEn"]), first["errores"]) == (True, [])
    assert second["errores"] == [{"codigo": "ENLACE_NO_VALIDO"}]
