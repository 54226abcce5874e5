import { useQuery } from "urql";
import { ErrorMessage } from "../ErrorMessage";
import { graphql, readFragment } from "../gql";
import { EditCliente } from "./EditCliente";
import { CLIENTE_FIELDS } from "./fields";

const CLIENTE_TO_EDIT = graphql(`
  query ClienteToEdit($id: ID!) {
    cliente(id: $id) { id ...ClienteFields }
  }
`);

/** Reads the row that is edited, and follows it: `cambios` keeps the cache up to date while the user types. */
export function ClienteEditor({ id }: { id: string }) {
  const [{ data, error }, refetch] = useQuery({ query: CLIENTE_TO_EDIT, variables: { id } });
  const cliente = readFragment(CLIENTE_FIELDS, data?.cliente);
  if (cliente) return <EditCliente cliente={cliente} onStale={() => refetch({ requestPolicy: "network-only" })} />;
  if (error) return <ErrorMessage error={error} />;
  return data ? <p role="alert">Este cliente no existe, o se ha eliminado.</p> : <p>Cargando…</p>;
}
