import { useQuery } from "urql";
import { graphql } from "../gql";
import type { ClienteFiltro } from "../gql/graphql";

const CLIENTE_COUNT = graphql(`
  query ClienteCount($filtro: ClienteFiltro!) {
    clientes(filtro: $filtro) { totalCount }
  }
`);

export function ClienteCount({ filtro }: { filtro: ClienteFiltro }) {
  const [{ data }] = useQuery({ query: CLIENTE_COUNT, variables: { filtro } });
  return <span role="status">{data && `${data.clientes.totalCount} clientes`}</span>;
}
