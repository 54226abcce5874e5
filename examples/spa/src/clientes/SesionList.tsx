import { day, hours } from "../format";
import { type FragmentType, graphql, readFragment } from "../gql";
import { ESTADOS_SESION } from "./labels";

const SESION_LIST = graphql(`
  fragment SesionList on Contratacion {
    id
    horasPrevistas
    horasProgramadas
    sesiones(first: 20, orden: [INICIO]) {
      nodes { id fecha horaInicio horaFin estado formador { id nombre apellidos } }
    }
  }
`);

export function SesionList({ contratacion }: { contratacion: FragmentType<typeof SESION_LIST> }) {
  const { horasPrevistas, horasProgramadas, sesiones } = readFragment(SESION_LIST, contratacion);
  return (
    <>
      <p>
        {horasProgramadas && `${hours(horasProgramadas)} de `}
        {hours(horasPrevistas)} horas{horasProgramadas && " programadas"}
      </p>
      <ul>
        {sesiones.nodes.map(({ id, fecha, horaInicio, horaFin, estado, formador }) => (
          <li key={id}>
            {fecha ? day(fecha) : "Sin fecha"} {horaInicio && `${horaInicio}–${horaFin ?? ""}`}{" "}
            {formador && `${formador.nombre} ${formador.apellidos}`} ({ESTADOS_SESION[estado]})
          </li>
        ))}
      </ul>
    </>
  );
}
