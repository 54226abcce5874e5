import { Link } from "wouter";
import { type FragmentType, graphql, readFragment } from "../gql";
import { clientePath } from "../paths";

export const AGENDA_SESION = graphql(`
  fragment AgendaSesion on Sesion {
    id
    horaInicio
    horaFin
    estado
    formador { id nombre apellidos }
    aula { id nombre }
    contratacion { id formacion { id nombre } cliente { id nombre } }
  }
`);

export function AgendaSesion({ sesion }: { sesion: FragmentType<typeof AGENDA_SESION> }) {
  const { horaInicio, horaFin, estado, formador, aula, contratacion } = readFragment(AGENDA_SESION, sesion);
  const { formacion, cliente } = contratacion;
  return (
    <li className={estado.toLowerCase()}>
      <strong>
        {horaInicio}–{horaFin}
      </strong>{" "}
      {formacion.nombre} <Link href={clientePath(cliente.id)}>{cliente.nombre}</Link>{" "}
      <p>{formador && `${formador.nombre} ${formador.apellidos}`}</p>
      <p>{aula?.nombre}</p>
    </li>
  );
}
