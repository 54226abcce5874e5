// The live alerts of docs/spa.md, for any client library.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";

import { ask, crearCliente } from "./_operations.mjs";

export const FILES = ["avisos.graphql", "avisos.js", "banner.js"];

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
  const { reduce } = await import(`${folder}/avisos.js`);
  let avisos;
  let onEvent = () => {};
  const failed = new Promise((_, reject) => {
    const next = (evento) => onEvent((avisos = reduce(avisos, evento)));
    subscribe(readFileSync(join(folder, "avisos.graphql"), "utf8"), next, reject);
  });
  const waitUntil = async (predicate) => {
    while (!(avisos && predicate([...avisos.values()]))) await Promise.race([new Promise((resolve) => (onEvent = resolve)), failed]);
  };
  await waitUntil((all) => all.length > 0);
  const isComplete = ({ clave, venceEn, situacion, texto, sesion, interaccion }) =>
    clave && venceEn && situacion && texto && (sesion ?? interaccion).id;
  assert.deepEqual([...avisos.values()].filter((aviso) => !isComplete(aviso)), []);
  const stale = { tipo: "DESACTUALIZADA", clave: null, lista: null, aviso: null, desactualizadaDesde: "2026-11-23T08:00:00Z" };
  assert.equal(reduce(avisos, stale), avisos);
  assert.equal(reduce(undefined, stale), undefined);
  const { banner } = await import(`${folder}/banner.js`);
  assert.match(banner(stale), /^Sin actualizar desde las \d/);
  assert.equal(banner({ desactualizadaDesde: null }), null);
  const id = await createOverdueAction();
  await waitUntil((all) => all.some(({ interaccion }) => interaccion?.id === id));
  await ask(ELIMINAR, { input: { id } });
  await waitUntil((all) => !all.some(({ interaccion }) => interaccion?.id === id));
}
