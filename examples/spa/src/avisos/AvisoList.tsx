import { useSubscription } from "urql";
import { ErrorMessage } from "../ErrorMessage";
import { graphql } from "../gql";
import { AvisoItem } from "./AvisoItem";
import { reduceAvisos } from "./state";

const AVISOS = graphql(`
  subscription Avisos {
    avisos {
      tipo
      clave
      lista { clave venceEn ...AvisoItem }
      aviso { clave venceEn ...AvisoItem }
      desactualizadaDesde
    }
  }
`);

/** The live alerts. Show it once: urql shares identical subscriptions, so that a second one would miss the first event. */
export function AvisoList() {
  const [{ data: state, error }] = useSubscription({ query: AVISOS }, reduceAvisos);
  const avisos = [...(state?.avisos?.values() ?? [])].sort((a, b) => a.venceEn.localeCompare(b.venceEn));
  return (
    <aside aria-labelledby="avisos">
      <h2 id="avisos">Avisos{state?.avisos && ` (${avisos.length})`}</h2>
      {error && <ErrorMessage error={error} />}
      {state?.since && (
        <p role="status" className="warning">
          Sin actualizar desde las {new Date(state.since).toLocaleTimeString("es")}
        </p>
      )}
      {!state?.avisos && <p>{state ? "No se sabe qué avisos hay." : "Cargando…"}</p>}
      <ul aria-live="polite" aria-relevant="additions">
        {avisos.map((aviso) => (
          <AvisoItem key={aviso.clave} aviso={aviso} />
        ))}
      </ul>
    </aside>
  );
}
