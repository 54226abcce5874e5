import type { ClienteFiltro, EstadoCliente, Idioma } from "../gql/graphql";

/** What the form of filters holds; "" is any. */
export interface ClienteFilters {
  texto: string;
  estado: EstadoCliente | "";
  idioma: Idioma | "";
}

export const NO_FILTERS: ClienteFilters = { texto: "", estado: "", idioma: "" };

/** Returns the API's filter. A null condition is ignored. */
export const toFiltro = ({ texto, estado, idioma }: ClienteFilters): ClienteFiltro => ({
  texto: texto.trim() || null,
  estado: estado ? { eq: estado } : null,
  idioma: idioma ? { eq: idioma } : null,
});
