import type { ReactNode } from "react";
import { useQuery } from "urql";
import { ErrorMessage } from "../ErrorMessage";
import { graphql } from "../gql";
import type { ClienteFiltro } from "../gql/graphql";
import { ClienteRow } from "./ClienteRow";

const CLIENTES = graphql(`
  query Clientes($filtro: ClienteFiltro!, $after: String) {
    clientes(filtro: $filtro, orden: [NOMBRE], first: 20, after: $after) {
      nodes { id ...ClienteRow }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

interface Props {
  filtro: ClienteFiltro;
  after: string | null;
  pages: number;
  onMore: () => void;
}

/** One page of the table, and the pages after it: each begins where the one before it ends. */
export function ClientePage({ filtro, after, pages, onMore }: Props) {
  const [{ data, error, fetching }] = useQuery({ query: CLIENTES, variables: { filtro, after } });
  if (error) return (
    <Message>
      <ErrorMessage error={error} />
    </Message>
  );
  if (!data) return <Message>Cargando…</Message>;
  const { nodes, pageInfo } = data.clientes;
  if (nodes.length === 0 && !after) return <Message>Ningún cliente.</Message>;
  return (
    <>
      <tbody aria-busy={fetching}>
        {nodes.map((cliente) => (
          <ClienteRow key={cliente.id} cliente={cliente} />
        ))}
      </tbody>
      {pageInfo.hasNextPage && pages === 1 && (
        <Message>
          <button onClick={onMore}>Más clientes</button>
        </Message>
      )}
      {pageInfo.hasNextPage && pages > 1 && (
        // The key keeps urql from showing the rows of the previous cursor until the new ones have come.
        <ClientePage key={pageInfo.endCursor} filtro={filtro} after={pageInfo.endCursor} pages={pages - 1} onMore={onMore} />
      )}
    </>
  );
}

const Message = ({ children }: { children: ReactNode }) => (
  <tbody>
    <tr>
      <td colSpan={4}>{children}</td>
    </tr>
  </tbody>
);
