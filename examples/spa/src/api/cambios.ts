import type { Cache } from "@urql/exchange-graphcache";
import { graphql } from "../gql";
import type { CambiosSubscription } from "../gql/graphql";

export const CAMBIOS = graphql(`
  subscription Cambios {
    cambios { operacion tipo id }
  }
`);

/** Makes urql send again the queries on the page that show a changed row, or that may show it now. */
export function onCambio({ cambios: { operacion, tipo, id } }: CambiosSubscription, _args: unknown, cache: Cache): void {
  const isUpdate = operacion === "ACTUALIZADO";
  if (isUpdate && tipo && id) cache.invalidate({ __typename: tipo, id });
  for (const { fieldName, arguments: args } of cache.inspectFields("Query")) {
    if (!isUpdate || args?.filtro) cache.invalidate("Query", fieldName, args);
  }
}
