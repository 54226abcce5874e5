"""What the example application shows to who signs in, and when the access ends."""

import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta

import httpx2
import pyotp
from playwright.async_api import Locator, expect
from tests.conformance._example import ExamplePage
from tests.support.graphql import Data, GraphQLClient

from planificador.usuarios.rules import DEMO_PASSWORD
from planificador.usuarios.second_factor import STEP_SECONDS

CODE = "Código del segundo factor"
READER, SALESWOMAN, MANAGER = "Carmen Vidal", "Leire Otxoa", "Maite Arregi"
ADDRESSES = {READER: "lectura@planificador.example", SALESWOMAN: "comercial@planificador.example"}
SIGN_IN = "mutation ($input: IniciarSesionInput!) { iniciarSesion(input: $input) { errores { mensaje } } }"
ACCESSES = "{ usuarios(first: 100) { nodes { nombre accesos { nodes { id } } } } }"
END = "mutation ($id: ID!) { terminarAcceso(input: { id: $id }) { errores { mensaje } } }"


async def sign_in_administrator(ask: GraphQLClient) -> None:
    """Sign in a client without a browser; it keeps the cookie."""
    datos = {"correo": "administracion@planificador.example", "contrasena": DEMO_PASSWORD}
    assert (await ask(SIGN_IN, input=datos))["iniciarSesion"]["errores"] == []


def account(page: ExamplePage) -> Locator:
    """Return the part of the page that says who is signed in."""
    return page.page.get_by_role("group", name="Cuenta")


async def sign_in(page: ExamplePage, name: str, password: str = DEMO_PASSWORD) -> None:
    await page.field("Correo").fill(ADDRESSES[name])
    await page.field("Contraseña").fill(password)
    await page.click("Entrar")


async def signing_in_and_out(page: ExamplePage, ask: GraphQLClient) -> None:
    """Somebody signs in, a wrong password is refused, and the page is that of the user until the user signs out."""
    await page.go("/entrar")
    await expect(account(page)).to_contain_text(MANAGER)
    await sign_in(page, READER, "not the password")
    await expect(page.page.get_by_role("main").get_by_role("alert")).not_to_be_empty()
    await sign_in(page, READER)
    await expect(account(page)).to_contain_text(READER)
    await expect(page.page.get_by_role("heading", name="Clientes", exact=True)).to_be_visible()
    await account(page).get_by_role("button", name="Salir").click()
    await expect(account(page)).to_contain_text(MANAGER)  # as everybody on the demo's own machine


async def buttons_by_rights(page: ExamplePage, ask: GraphQLClient) -> None:
    """Who may only read has no buttons to change anything, and sees an empty place where a field is hidden."""
    found = await ask("""{ clientes(first: 100) { nodes { id nombre nif contrataciones(first: 1) {
      nodes { expediente importePrevisto } } } } }""")
    cliente = next(
        node
        for node in found["clientes"]["nodes"]
        if node["nif"] and any(contract["importePrevisto"] for contract in node["contrataciones"]["nodes"])
    )
    main = page.page.get_by_role("main")
    for name, buttons in ((SALESWOMAN, 1), (READER, 0)):
        await page.go("/entrar")
        await sign_in(page, name)
        await expect(account(page)).to_contain_text(name)
        await expect(main.get_by_role("columnheader", name="Teléfono")).to_be_visible()
        await expect(main.get_by_role("link", name="Nuevo cliente")).to_have_count(buttons)
        await page.go(f"/clientes/{cliente['id']}")
        await expect(main.get_by_role("heading", name=cliente["nombre"], exact=True)).to_be_visible()
        await expect(main.get_by_role("link", name="Editar")).to_have_count(buttons)
        await expect(main.get_by_role("form", name="Anotar una interacción")).to_have_count(buttons)
        await expect(main.get_by_text(cliente["nif"], exact=True)).to_have_count(buttons)
        prices = main.get_by_role("region", name="Contrataciones").get_by_text(re.compile("€"))
        await (expect(prices.first).to_be_visible() if buttons else expect(prices).to_have_count(0))


async def end_of_an_access(page: ExamplePage, ask: GraphQLClient) -> None:
    """When an administrator ends the access, the page asks for signing in at once, and nothing is left."""
    await page.go("/entrar")
    await sign_in(page, READER)
    await expect(page.page.locator("tbody th").first).to_be_visible()
    await expect(page.page.get_by_role("complementary")).not_to_contain_text("Cargando…")
    users = (await ask(ACCESSES))["usuarios"]["nodes"]
    for access in next(user for user in users if user["nombre"] == READER)["accesos"]["nodes"]:
        assert (await ask(END, id=access["id"]))["terminarAcceso"]["errores"] == []
    await expect(page.page.get_by_text("Su acceso ha terminado. Vuelva a entrar.")).to_be_visible()
    await expect(page.page.locator("tbody")).to_have_count(0)
    await sign_in(page, READER)  # with the cookie of the ended access, of which the page has heard over its socket
    await expect(account(page)).to_contain_text(READER)


async def mutate(client: GraphQLClient, verb: str, fields: str, **values: str) -> Data:
    name = f"{verb[0].upper()}{verb[1:]}Input!"
    text = f"mutation ($input: {name}) {{ {verb}(input: $input) {{ {fields} errores {{ mensaje }} }} }}"
    payload: Data = (await client(text, input=values))[verb]
    assert payload["errores"] == []
    return payload


@asynccontextmanager
async def with_second_factor(ask: GraphQLClient) -> AsyncIterator[tuple[pyotp.TOTP, list[str]]]:
    """Give the reader a second factor; yield it and its recovery codes."""
    password = {"contrasena": DEMO_PASSWORD}
    async with httpx2.AsyncClient(base_url=ask.http.base_url) as http:
        reader = GraphQLClient(http)
        await mutate(reader, "iniciarSesion", "caducaEn", correo=ADDRESSES[READER], **password)
        totp = pyotp.TOTP((await mutate(reader, "activarSegundoFactor", "secreto", **password))["secreto"])
        confirmed = await mutate(reader, "confirmarSegundoFactor", "codigosRecuperacion", codigo=totp.now())
        codes = confirmed["codigosRecuperacion"]
        try:
            yield totp, codes
        finally:
            await mutate(reader, "desactivarSegundoFactor", "__typename", codigo=codes[-1], **password)


async def second_factor(page: ExamplePage, ask: GraphQLClient) -> None:
    """The page asks for the code of the second factor, and takes one of the authenticator or a recovery code."""
    async with with_second_factor(ask) as (totp, recovery_codes):
        later = totp.at(datetime.now(UTC) + timedelta(seconds=STEP_SECONDS))  # that of now is used up
        for code in (later, recovery_codes[0]):
            await page.go("/entrar")
            await expect(account(page)).to_contain_text(MANAGER)
            await expect(page.field(CODE)).to_have_count(0)
            await sign_in(page, READER)
            await page.field(CODE).fill(recovery_codes[0][:-1])
            await page.click("Entrar")
            await expect(page.page.get_by_role("main")).to_contain_text("El código no es correcto")
            await page.field(CODE).fill(code)
            await page.click("Entrar")
            await expect(account(page)).to_contain_text(READER)
            await account(page).get_by_role("button", name="Salir").click()
            await expect(account(page)).to_contain_text(MANAGER)


ACCOUNT_CHECKS = (signing_in_and_out, second_factor, buttons_by_rights, end_of_an_access)
