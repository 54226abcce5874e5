import { type FragmentType, graphql, readFragment } from "../gql";
import { Section } from "../Section";

const CONTACTO_LIST = graphql(`
  fragment ContactoList on Cliente {
    id
    contactos(first: 20, orden: [PRINCIPAL_DESC, APELLIDOS]) {
      totalCount
      nodes { id nombre apellidos correo telefono clienteFinal { id nombre } }
    }
  }
`);

export function ContactoList({ cliente }: { cliente: FragmentType<typeof CONTACTO_LIST> }) {
  const { totalCount, nodes } = readFragment(CONTACTO_LIST, cliente).contactos;
  return (
    <Section title="Contactos" total={totalCount}>
      <ul>
        {nodes.map(({ id, nombre, apellidos, correo, telefono, clienteFinal }) => (
          <li key={id}>
            {nombre} {apellidos}
            {clienteFinal && ` (${clienteFinal.nombre})`} {telefono} {correo && <a href={`mailto:${correo}`}>{correo}</a>}
          </li>
        ))}
      </ul>
    </Section>
  );
}
