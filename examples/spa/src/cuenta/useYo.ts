import { useQuery } from "urql";
import { graphql } from "../gql";
import type { GrupoColumnas, TipoNodo } from "../gql/graphql";

export const YO = graphql(`
  query Yo {
    yo {
      usuario { id nombre }
      acceso { id }
      permisos { mutaciones entidades { tipo columnas columnasPropias } }
    }
  }
`);

/** Returns who is signed in, from the cache once it was read. */
export const useYo = () => useQuery({ query: YO })[0].data?.yo;

/** Returns a function that tells whether the user may use a mutation. For what may be done to an object, see its `acciones`. */
export function useCan(): (mutation: string) => boolean {
  const mutations = useYo()?.permisos.mutaciones ?? [];
  return (mutation) => mutations.includes(mutation);
}

/** Returns the groups of columns that are not empty for the user, at least in some of the rows. */
export function useColumns(tipo: TipoNodo): readonly GrupoColumnas[] {
  const permissions = useYo()?.permisos.entidades.find((entity) => entity.tipo === tipo);
  return permissions ? [...permissions.columnas, ...permissions.columnasPropias] : [];
}
