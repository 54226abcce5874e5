import { Link } from "wouter";
import { useColumns } from "../cuenta/useYo";
import { type FragmentType, graphql, readFragment } from "../gql";
import { clientePath } from "../paths";
import { ESTADOS } from "./labels";

const CLIENTE_ROW = graphql(`
  fragment ClienteRow on Cliente {
    id
    nombre
    localidad
    telefono
    estado
  }
`);

export function ClienteRow({ cliente }: { cliente: FragmentType<typeof CLIENTE_ROW> }) {
  const { id, nombre, localidad, telefono, estado } = readFragment(CLIENTE_ROW, cliente);
  const showsAddress = useColumns("Cliente").includes("DIRECCIONES");
  return (
    <tr>
      <th scope="row">
        <Link href={clientePath(id)}>{nombre}</Link>
      </th>
      {showsAddress && <td>{localidad}</td>}
      {showsAddress && <td>{telefono}</td>}
      <td>{ESTADOS[estado]}</td>
    </tr>
  );
}
