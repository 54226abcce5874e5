import { type FragmentType, graphql, readFragment } from "../gql";
import { euros } from "../format";
import { Section } from "../Section";
import { ESTADOS_CONTRATACION } from "./labels";
import { SesionList } from "./SesionList";

const CONTRATACION_LIST = graphql(`
  fragment ContratacionList on Cliente {
    id
    contrataciones(first: 20, orden: [EXPEDIENTE_DESC]) {
      totalCount
      nodes {
        id
        expediente
        estado
        importePrevisto
        formacion { id nombre }
        clienteFinal { id nombre }
        ...SesionList
      }
    }
  }
`);

export function ContratacionList({ cliente }: { cliente: FragmentType<typeof CONTRATACION_LIST> }) {
  const { totalCount, nodes } = readFragment(CONTRATACION_LIST, cliente).contrataciones;
  return (
    <Section title="Contrataciones" total={totalCount}>
      {nodes.map((contratacion) => (
        <details key={contratacion.id}>
          <summary>
            {contratacion.expediente} {contratacion.formacion.nombre}
            {contratacion.clienteFinal && ` para ${contratacion.clienteFinal.nombre}`}:{" "}
            {ESTADOS_CONTRATACION[contratacion.estado]}
            {contratacion.importePrevisto && `, ${euros(contratacion.importePrevisto)}`}
          </summary>
          <SesionList contratacion={contratacion} />
        </details>
      ))}
    </Section>
  );
}
