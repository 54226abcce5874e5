"""What the pages of the example application do, while others use the API. Each check has a page of its own."""

import asyncio
import json
import secrets
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from playwright.async_api import Locator, WebSocketRoute, expect
from tests.conformance._example import ExamplePage
from tests.conformance._example_data import (
    ACTUALIZAR_CLIENTE,
    CREAR_CLIENTE,
    REPROGRAMAR,
    create_cliente,
    schedule_session,
)
from tests.support.graphql import Data, GraphQLClient

AXE = Path(__file__).parent / "node_modules" / "axe-core" / "axe.min.js"
ZONE = ZoneInfo("Europe/Madrid")

WATCH_FOR_REPEATED_ROWS = """() => {
  window.repeated = [];
  const links = () => [...document.querySelectorAll("tbody th a")].map(({ href }) => href);
  const watch = () => window.repeated.push(...links().filter((link, index, all) => all.indexOf(link) !== index));
  new MutationObserver(watch).observe(document.body, { childList: true, characterData: true, subtree: true });
}"""


def rows(page: ExamplePage) -> Locator:
    """Return the rows of the table of clients."""
    return page.page.locator("tbody tr:has(th)")


async def pages_of_the_list(page: ExamplePage, ask: GraphQLClient) -> None:
    """The list of clients is read page by page, in order, each once."""
    total = (await ask("{ clientes { totalCount } }"))["clientes"]["totalCount"]
    await page.go("/clientes")
    await expect(page.page.get_by_text(f"{total} clientes")).to_be_visible()
    await expect(rows(page)).to_have_count(20)
    await page.click("Más clientes")
    await expect(rows(page)).to_have_count(40)
    shown = await page.page.locator("tbody th").all_inner_texts()
    first = await ask("{ clientes(first: 40, orden: [NOMBRE]) { nodes { nombre } } }")
    assert shown == [node["nombre"] for node in first["clientes"]["nodes"]]


async def live_list(page: ExamplePage, ask: GraphQLClient) -> None:
    """The list follows what others add, change and delete, on several pages, and never shows a row twice."""
    await page.go("/clientes")
    await page.click("Más clientes")
    await expect(rows(page)).to_have_count(40)
    await page.page.evaluate(WATCH_FOR_REPEATED_ROWS)
    created = await ask(CREAR_CLIENTE, nombre="0 Nuevo")
    cliente = created["crearCliente"]["cliente"]["id"]
    await expect(rows(page).first).to_contain_text("0 Nuevo")
    await ask(ACTUALIZAR_CLIENTE, input={"id": cliente, "nombre": "0 Otro"})
    await expect(rows(page).first).to_contain_text("0 Otro")
    delete = "mutation ($id: ID!) { eliminarCliente(input: { id: $id }) { errores { mensaje } } }"
    errors = (await ask(delete, id=cliente))["eliminarCliente"]["errores"]
    assert errors == [], errors
    await expect(rows(page).first).not_to_contain_text("0 Otro")
    await expect(rows(page)).to_have_count(40)
    repeated = await page.page.evaluate("window.repeated")
    assert repeated == [], f"rows that were shown twice at a time: {repeated}"


async def search_and_filters(page: ExamplePage, ask: GraphQLClient) -> None:
    """The search finds words without their accents; the filters narrow the list, and can be undone."""
    counted = await ask("""{
      found: clientes(filtro: { texto: "tecnicos" }) { totalCount }
      narrowed: clientes(filtro: { texto: "tecnicos", estado: { eq: INACTIVO } }) { totalCount }
    }""")
    found, narrowed = (counted[name]["totalCount"] for name in ("found", "narrowed"))
    assert found > narrowed
    await page.go("/clientes")
    await page.field("Buscar").fill("tecnicos")
    await expect(page.page.get_by_text(f"{found} clientes", exact=True)).to_be_visible()
    await expect(rows(page).first).to_contain_text("Técnicos")
    await page.field("Estado").select_option("Inactivo")
    await expect(rows(page)).to_have_count(narrowed)
    assert {text.split("\t")[-1] for text in await rows(page).all_inner_texts()} <= {"Inactivo"}
    await page.field("Buscar").fill("nadie se llama así")
    await expect(page.page.get_by_role("cell", name="Ningún cliente.")).to_be_visible()


async def detail(page: ExamplePage, ask: GraphQLClient) -> None:
    """The page of a client shows its contacts, end clients, contracts with their sessions, and interactions."""
    answer = await ask("""{ clientes(first: 100) { nodes { id nombre
      contactos(first: 1) { totalCount nodes { correo } } clientesFinales(first: 1) { totalCount nodes { nombre } }
      interacciones(first: 1) { totalCount }
      contrataciones(first: 20) { totalCount nodes { expediente sesiones(first: 1) { totalCount } } }
    } } }""")
    lists = ("contactos", "clientesFinales", "interacciones", "contrataciones")
    cliente = next(node for node in answer["clientes"]["nodes"] if all(node[name]["totalCount"] for name in lists))
    await page.go("/clientes")
    await page.field("Buscar").fill(cliente["nombre"])
    await page.click(cliente["nombre"])
    titles = ("Contactos", "Clientes finales", "Interacciones", "Contrataciones")
    for title, name in zip(titles, lists, strict=True):
        await expect(page.page.get_by_role("heading", name=f"{title} ({cliente[name]['totalCount']})")).to_be_visible()
    contracts = page.page.get_by_role("region", name="Contrataciones").locator("details")
    contract = cliente["contrataciones"]["nodes"][0]
    await contracts.filter(has_text=contract["expediente"]).locator("summary").click()
    sessions = contracts.filter(has_text=contract["expediente"]).get_by_role("listitem")
    await expect(sessions).to_have_count(min(20, contract["sesiones"]["totalCount"]))


async def problems_at_their_fields(page: ExamplePage, ask: GraphQLClient) -> None:
    """The form shows each problem at its field, goes to the first, and saves once they are mended."""
    await page.go("/clientes/nuevo")
    await page.field("NIF").fill("12345678A")
    await page.click("Guardar")
    for label in ("Nombre", "NIF"):
        field = page.page.locator(".field").filter(has=page.field(label))
        await expect(page.field(label)).to_have_attribute("aria-invalid", "true")
        await expect(field.locator(".error")).not_to_be_empty()
    await expect(page.field("Correo")).to_have_attribute("aria-invalid", "false")
    await expect(page.field("Nombre")).to_be_focused()
    nombre = f"Prueba {secrets.token_hex(4)}"
    await page.field("Nombre").fill(nombre)
    await page.field("NIF").fill("")
    await page.click("Guardar")
    await expect(page.page.get_by_role("heading", name=nombre, exact=True)).to_be_visible()
    saved = await ask("query ($texto: String!) { clientes(filtro: { texto: $texto }) { totalCount } }", texto=nombre)
    assert saved["clientes"]["totalCount"] == 1


async def warning(page: ExamplePage, ask: GraphQLClient) -> None:
    """What is saved with a warning is shown, with the warning."""
    _, cliente = await create_cliente(ask)
    await page.go(f"/clientes/{cliente}")
    await page.field("Próxima acción").fill("Llamar a Bakartxo")
    await page.click("Guardar")
    await expect(page.page.get_by_role("main").get_by_text("→ Llamar a Bakartxo")).to_be_visible()
    await expect(page.page.get_by_role("form").get_by_role("status")).not_to_be_empty()


async def conflict_while_typing(page: ExamplePage, ask: GraphQLClient) -> None:
    """A change by somebody else is shown while the user types; both changes can be kept."""
    nombre, cliente = await create_cliente(ask)
    await page.go(f"/clientes/{cliente}/editar")
    await page.field("Localidad").fill("Beasain")
    await ask(ACTUALIZAR_CLIENTE, input={"id": cliente, "telefono": "+34 943 111 111", "localidad": "Ordizia"})
    conflict = page.page.get_by_role("alert").filter(has_text="Otra persona ha cambiado este cliente")
    await expect(conflict).to_contain_text("Teléfono: +34 943 111 111")
    await expect(conflict).to_contain_text("Localidad: Ordizia (usted ha escrito: Beasain)")
    await page.click("Conservar mis cambios")
    await page.click("Guardar")
    await expect(page.page.get_by_role("heading", name=nombre, exact=True)).to_be_visible()
    saved = (await ask("query ($id: ID!) { cliente(id: $id) { localidad telefono } }", id=cliente))["cliente"]
    assert saved == {"localidad": "Beasain", "telefono": "+34 943 111 111"}


async def conflict_when_saving(page: ExamplePage, ask: GraphQLClient) -> None:
    """If no event has told of the change, saving is refused with CONFLICTO, and the same choice is offered."""
    _, cliente = await create_cliente(ask)
    await page.page.route_web_socket("**/graphql", lambda socket: None)  # no event arrives
    await page.go(f"/clientes/{cliente}/editar")
    await page.field("Localidad").fill("Beasain")
    await ask(ACTUALIZAR_CLIENTE, input={"id": cliente, "telefono": "+34 943 222 222"})
    await page.click("Guardar")
    conflict = page.page.get_by_role("alert").filter(has_text="Otra persona ha cambiado este cliente")
    await expect(conflict).to_contain_text("Teléfono: +34 943 222 222")
    await page.click("Cargar su versión")
    await expect(page.field("Localidad")).to_have_value("Tolosa")
    await expect(page.field("Teléfono")).to_have_value("+34 943 222 222")
    await expect(page.page.get_by_role("main").get_by_role("alert")).to_have_count(0)


async def live_alert(page: ExamplePage, ask: GraphQLClient) -> None:
    """An alert appears when a session is scheduled, and goes when it is snoozed, for this reader only."""
    await page.go("/clientes")
    alerts = page.page.get_by_role("complementary").get_by_role("listitem")
    await expect(alerts.first).to_be_visible()
    in_half_a_day = datetime.now(ZONE) + timedelta(hours=12)
    nombre, session = await schedule_session(ask, in_half_a_day.replace(minute=0))
    alert = alerts.filter(has_text=nombre)
    await expect(alert).to_be_visible()
    await alert.get_by_role("button", name="Posponer una hora").click()
    await expect(alert).to_have_count(0)
    others = await ask("{ avisos { ... on AvisoSesion { sesion { id } } } }")
    assert {"sesion": {"id": session}} in others["avisos"]


async def lost_connection(page: ExamplePage, ask: GraphQLClient) -> None:
    """A lost connection is shown, and restored; afterwards the page has what it has missed."""
    routes: list[WebSocketRoute] = []
    down = asyncio.Event()

    async def connect(route: WebSocketRoute) -> None:
        if down.is_set():
            await route.close(code=1012)
        else:
            route.connect_to_server()
            routes.append(route)

    await page.page.route_web_socket("**/graphql", connect)
    await page.go("/clientes")
    alerts = page.page.get_by_role("complementary").get_by_role("listitem")
    await expect(alerts.first).to_be_visible()
    down.set()
    await routes[-1].close(code=1012)
    status = page.page.get_by_text("Sin conexión")
    await expect(status).to_be_visible()
    nombre, _ = await schedule_session(ask, (datetime.now(ZONE) + timedelta(hours=12)).replace(minute=0))
    await expect(alerts.filter(has_text=nombre)).to_have_count(0)
    down.clear()
    await expect(alerts.filter(has_text=nombre)).to_be_visible()
    await expect(status).to_have_count(0)


async def alerts_out_of_date(page: ExamplePage, ask: GraphQLClient) -> None:
    """While the server cannot read the alerts, the page says since when its list may be out of date."""
    event = {"tipo": "DESACTUALIZADA", "clave": None, "lista": None, "aviso": None, "__typename": "AvisosEvento"}
    event["desactualizadaDesde"] = "2026-11-23T08:00:00Z"

    def answer(route: WebSocketRoute) -> None:
        def reply(text: str | bytes) -> None:
            message = json.loads(text)
            if message["type"] == "connection_init":
                route.send('{"type": "connection_ack"}')
            if message["type"] == "subscribe" and "avisos" in message["payload"]["query"]:
                data = {"data": {"avisos": event}}
                route.send(json.dumps({"type": "next", "id": message["id"], "payload": data}))

        route.on_message(reply)

    await page.page.route_web_socket("**/graphql", answer)
    await page.go("/clientes")
    alerts = page.page.get_by_role("complementary")
    await expect(alerts.get_by_role("status")).to_have_text("Sin actualizar desde las 9:00:00")
    await expect(alerts).to_contain_text("No se sabe qué avisos hay.")


async def live_agenda(page: ExamplePage, ask: GraphQLClient) -> None:
    """The agenda of a week changes by itself when a session is scheduled, moved, and goes on after midnight."""
    today = datetime.now(ZONE)
    monday = (today - timedelta(days=today.weekday()) + timedelta(weeks=1)).replace(hour=9, minute=0)
    await page.go("/agenda")
    await page.click("Semana siguiente")
    days = page.page.get_by_role("main").get_by_role("region")
    await expect(days).to_have_count(7)
    nombre, session = await schedule_session(ask, monday + timedelta(days=6))
    await expect(days.nth(6)).to_contain_text(nombre)
    moved = {"id": session, "fecha": f"{monday + timedelta(days=5):%Y-%m-%d}"}
    await ask(REPROGRAMAR, input=moved)
    await expect(days.nth(5)).to_contain_text(nombre)
    await expect(days.nth(6)).not_to_contain_text(nombre)
    nombre, _ = await schedule_session(ask, (monday + timedelta(days=6)).replace(hour=23, minute=45))
    await expect(days.nth(6)).to_contain_text(nombre)
    await page.click("Semana siguiente")
    await expect(days.nth(0)).to_contain_text(nombre)


async def accessibility(page: ExamplePage, ask: GraphQLClient) -> None:
    """axe-core finds no barrier on the pages; the list is operated by keyboard."""
    _, cliente = await create_cliente(ask)
    for path in (f"/clientes/{cliente}", f"/clientes/{cliente}/editar", "/agenda", "/clientes"):
        await page.go(path)
        await expect(page.page.get_by_role("main").get_by_role("heading", level=2)).to_be_visible()
        await expect(page.page.get_by_role("main").get_by_text("Cargando…")).to_have_count(0)
        await page.page.add_script_tag(path=AXE)
        report: Data = await page.page.evaluate("() => axe.run()")
        assert [violation["help"] for violation in report["violations"]] == [], path
    await page.field("Buscar").focus()
    for _ in range(3):  # the two filters, then the link
        await page.page.keyboard.press("Tab")
    await page.page.keyboard.press("Enter")
    await expect(page.page.get_by_role("heading", name="Nuevo cliente")).to_be_visible()


async def narrow_window(page: ExamplePage, ask: GraphQLClient) -> None:
    """In the window of a telephone nothing is cut off."""
    _, cliente = await create_cliente(ask)
    await page.page.set_viewport_size({"width": 390, "height": 800})
    for path in (f"/clientes/{cliente}", f"/clientes/{cliente}/editar", "/agenda", "/clientes"):
        await page.go(path)
        await expect(page.page.get_by_role("main").get_by_role("heading", level=2)).to_be_visible()
        await expect(page.page.get_by_role("main").get_by_text("Cargando…")).to_have_count(0)
        wide = (
            "[document.documentElement, document.querySelector('main')].map((box) => box.scrollWidth - box.clientWidth)"
        )
        assert await page.page.evaluate(wide) == [0, 0], path


CHECKS = (
    pages_of_the_list,
    live_list,
    search_and_filters,
    detail,
    problems_at_their_fields,
    warning,
    conflict_while_typing,
    conflict_when_saving,
    live_alert,
    lost_connection,
    alerts_out_of_date,
    live_agenda,
    accessibility,
    narrow_window,
)
