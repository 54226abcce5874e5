import type { Cache } from "@urql/exchange-graphcache";
import { graphql } from "../gql";
import type { CambiosSubscription } from "../gql/graphql";

export const CAMBIOS = graphql(`
  subscription Cambios {
    cambios { operacion tipo id }
  }
`);

/** Makes urql send the queries on the page again that show a changed row, or whose lists may contain it now. */
export function onCambio({ cambios: { operacion, tipo, id } }: CambiosSubscription, _args: unknown, cache: Cache): void {
  const isUpdate = operacion === "ACTUALIZADO";
  if (isUpdate && tipo && id) cache.invalidate({ __typename: tipo, id });
  for (const { fieldName, arguments: args } of cache.inspectFields("Query")) {
    if (!isUpdate || !args?.id) cache.invalidate("Query", fieldName, args);
  }
}
