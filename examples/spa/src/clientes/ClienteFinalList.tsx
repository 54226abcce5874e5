import { type FragmentType, graphql, readFragment } from "../gql";
import { Section } from "../Section";

const CLIENTE_FINAL_LIST = graphql(`
  fragment ClienteFinalList on Cliente {
    id
    clientesFinales(first: 20, orden: [NOMBRE]) {
      totalCount
      nodes { id nombre localidad contrataciones { totalCount } }
    }
  }
`);

export function ClienteFinalList({ cliente }: { cliente: FragmentType<typeof CLIENTE_FINAL_LIST> }) {
  const { totalCount, nodes } = readFragment(CLIENTE_FINAL_LIST, cliente).clientesFinales;
  return (
    <Section title="Clientes finales" total={totalCount}>
      <ul>
        {nodes.map(({ id, nombre, localidad, contrataciones }) => (
          <li key={id}>
            {nombre}
            {localidad && `, ${localidad}`}: {contrataciones.totalCount} contrataciones
          </li>
        ))}
      </ul>
    </Section>
  );
}
