// The live alerts as docs/spa.md shows them, whichever client hears them.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";

import { ask, crearCliente } from "./_operations.mjs";

export const FILES = ["avisos.graphql", "avisos.js", "banner.js"];

const CREAR = `mutation ($input: CrearInteraccionInput!) {
  crearInteraccion(input: $input) { interaccion { id } errores { codigo campo } }
}`;
const ELIMINAR = "mutation ($input: EliminarInteraccionInput!) { eliminarInteraccion(input: $input) { id } }";

/** An action that was to be done years ago: its id. */
async function overdue() {
  const input = { cliente: await crearCliente("Con aviso"), tipo: "LLAMADA", proximaAccion: "Llamar" };
  const due = { fechaProximaAccion: "2020-01-07", crearRecordatorio: true };
  return (await ask(CREAR, { input: { ...input, ...due } })).crearInteraccion.interaccion.id;
}

/** Holds what a client hears to what there is: all of the list, then one alert more, then one less. */
export async function alerts(folder, subscribe) {
  const { reduce } = await import(`${folder}/avisos.js`);
  let avisos;
  let heard = () => {};
  const failed = new Promise((_, fail) => {
    const next = (evento) => heard((avisos = reduce(avisos, evento)));
    subscribe(readFileSync(join(folder, "avisos.graphql"), "utf8"), next, fail);
  });
  const shows = async (looked) => {
    while (!(avisos && looked([...avisos.values()]))) await Promise.race([new Promise((done) => (heard = done)), failed]);
  };
  await shows((all) => all.length > 0);
  const whole = ({ clave, venceEn, situacion, texto, sesion, interaccion }) =>
    clave && venceEn && situacion && texto && (sesion ?? interaccion).id;
  assert.deepEqual([...avisos.values()].filter((aviso) => !whole(aviso)), []);
  const stale = { tipo: "DESACTUALIZADA", clave: null, lista: null, aviso: null, desactualizadaDesde: "2026-11-23T08:00:00Z" };
  assert.equal(reduce(avisos, stale), avisos);
  assert.equal(reduce(undefined, stale), undefined);
  const { banner } = await import(`${folder}/banner.js`);
  assert.match(banner(stale), /^Sin actualizar desde las \d/);
  assert.equal(banner({ desactualizadaDesde: null }), null);
  const id = await overdue();
  await shows((all) => all.some(({ interaccion }) => interaccion?.id === id));
  await ask(ELIMINAR, { input: { id } });
  await shows((all) => !all.some(({ interaccion }) => interaccion?.id === id));
}
