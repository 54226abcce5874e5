import { cacheExchange } from "@urql/exchange-graphcache";
import introspection from "../gql/introspection";
import { onCambio } from "./cambios";

interface SchemaType {
  kind: string;
  name: string;
  interfaces?: readonly { name: string }[];
}

const isNode = ({ interfaces = [] }: SchemaType) => interfaces.some(({ name }) => name === "Node");
const types: readonly SchemaType[] = introspection.__schema.types;
const embedded = types.filter((type) => type.kind === "OBJECT" && !isNode(type));

/** Stores rows by their id. Objects without an id, such as lists and alerts, are part of the row or query they belong to. */
export const cache = cacheExchange({
  schema: introspection,
  keys: Object.fromEntries(embedded.map(({ name }) => [name, () => null])),
  updates: { Subscription: { cambios: onCambio } },
});
