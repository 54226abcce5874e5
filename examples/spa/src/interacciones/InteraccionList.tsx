import { day, instant } from "../format";
import { type FragmentType, graphql, readFragment } from "../gql";
import { Section } from "../Section";
import { TIPOS } from "./labels";

const INTERACCION_LIST = graphql(`
  fragment InteraccionList on Cliente {
    id
    interacciones(first: 20, orden: [FECHA_DESC]) {
      totalCount
      nodes { id fecha tipo descripcion proximaAccion fechaProximaAccion contacto { id nombre } }
    }
  }
`);

export function InteraccionList({ cliente }: { cliente: FragmentType<typeof INTERACCION_LIST> }) {
  const { totalCount, nodes } = readFragment(INTERACCION_LIST, cliente).interacciones;
  return (
    <Section title="Interacciones" total={totalCount}>
      <ul>
        {nodes.map(({ id, fecha, tipo, descripcion, proximaAccion, fechaProximaAccion, contacto }) => (
          <li key={id}>
            {instant(fecha)} {TIPOS[tipo]}
            {contacto && ` con ${contacto.nombre}`}
            {descripcion && `: ${descripcion}`}
            {proximaAccion && ` → ${proximaAccion}`}
            {fechaProximaAccion && ` (${day(fechaProximaAccion)})`}
          </li>
        ))}
      </ul>
    </Section>
  );
}
