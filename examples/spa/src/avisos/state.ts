import type { AvisosSubscription } from "../gql/graphql";

type Evento = AvisosSubscription["avisos"];
type Aviso = NonNullable<Evento["aviso"]>;

export interface AvisosState {
  /** The alerts by `clave`; undefined until a list has arrived, which differs from an empty list. */
  avisos: ReadonlyMap<string, Aviso> | undefined;
  /** Since when the list may be out of date; null if it is not. */
  since: string | null;
}

/** Returns the state after an event. */
export function reduceAvisos(state: AvisosState | undefined, { avisos: evento }: AvisosSubscription): AvisosState {
  return { avisos: next(state?.avisos, evento), since: evento.desactualizadaDesde };
}

function next(avisos: AvisosState["avisos"], { tipo, clave, lista, aviso }: Evento): AvisosState["avisos"] {
  if (tipo === "DESACTUALIZADA") return avisos;
  if (lista) return new Map(lista.map((item) => [item.clave, item]));
  const result = new Map(avisos);
  if (tipo === "RETIRADO" && clave) result.delete(clave);
  else if (aviso) result.set(aviso.clave, aviso);
  return result;
}
