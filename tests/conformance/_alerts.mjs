// The live alerts of docs/spa.md, for any client library.
import assert from "node:assert/strict";
import { textOf } from "./_documented.mjs";
import { ask, crearCliente } from "./_operations.mjs";

export const FILES = ["examples/spa/src/avisos/state.ts"];

const LIST = textOf("examples/spa/src/avisos/AvisoList.tsx");
const ITEM = textOf("examples/spa/src/avisos/AvisoItem.tsx");
const DOCUMENT = [LIST, ITEM].map((text) => text.match(/graphql\(`(.*?)`\)/s)[1]).join("");

const CREAR = `mutation ($input: CrearInteraccionInput!) {
  crearInteraccion(input: $input) { interaccion { id } errores { codigo campo } }
}`;
const ELIMINAR = "mutation ($input: EliminarInteraccionInput!) { eliminarInteraccion(input: $input) { id } }";

/** Creates an interaction with an overdue next action and returns its id. */
async function createOverdueAction() {
  const input = { cliente: await crearCliente("Con aviso"), tipo: "LLAMADA", proximaAccion: "Llamar" };
  const due = { fechaProximaAccion: "2020-01-07", crearRecordatorio: true };
  return (await ask(CREAR, { input: { ...input, ...due } })).crearInteraccion.interaccion.id;
}

/** Asserts that a client gets the whole list, then a new alert, then its removal. */
export async function checkAlerts(folder, subscribe) {
  const { reduceAvisos } = await import(`${folder}/src/avisos/state.js`);
  let state;
  let onEvent = () => {};
  const failed = new Promise((_, reject) => {
    const next = (data) => onEvent((state = reduceAvisos(state, data)));
    subscribe(DOCUMENT, {}, next, reject);
  });
  const waitUntil = async (predicate) => {
    while (!(state && predicate([...state.avisos.values()]))) await Promise.race([new Promise((resolve) => (onEvent = resolve)), failed]);
  };
  await waitUntil((all) => all.length > 0);
  const isComplete = ({ clave, venceEn, situacion, texto, sesion, interaccion, recordatorio }) =>
    clave && venceEn && situacion && texto && (sesion ?? interaccion ?? recordatorio.interaccion).id;
  assert.deepEqual([...state.avisos.values()].filter((aviso) => !isComplete(aviso)), []);
  const since = "2026-11-23T08:00:00Z";
  const stale = { avisos: { tipo: "DESACTUALIZADA", clave: null, lista: null, aviso: null, desactualizadaDesde: since } };
  assert.deepEqual(reduceAvisos(state, stale), { avisos: state.avisos, since });
  assert.deepEqual(reduceAvisos(undefined, stale), { avisos: undefined, since });
  const id = await createOverdueAction();
  await waitUntil((all) => all.some(({ interaccion }) => interaccion?.id === id));
  await ask(ELIMINAR, { input: { id } });
  await waitUntil((all) => !all.some(({ interaccion }) => interaccion?.id === id));
}
