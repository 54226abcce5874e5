import type { FragmentType } from "../gql";
import { AGENDA_SESION, AgendaSesion } from "./AgendaSesion";
import { toDate } from "./week";

const TITLE = new Intl.DateTimeFormat("es", { weekday: "long", day: "numeric", month: "long" });

interface Props {
  day: Date;
  sesiones: readonly ({ id: string } & FragmentType<typeof AGENDA_SESION>)[];
}

export function AgendaDay({ day, sesiones }: Props) {
  const title = TITLE.format(day);
  const isToday = toDate(day) === toDate(new Date());
  return (
    <section aria-label={title} aria-current={isToday ? "date" : undefined}>
      <h3>{title}</h3>
      <ul>
        {sesiones.map((sesion) => (
          <AgendaSesion key={sesion.id} sesion={sesion} />
        ))}
      </ul>
    </section>
  );
}
