import type { FragmentType } from "../gql";
import { AGENDA_SESION, AgendaSesion } from "./AgendaSesion";
import { addDays } from "./week";

const DAY = new Intl.DateTimeFormat("es", { dateStyle: "full" });
const SHORT_DAY = new Intl.DateTimeFormat("es", { weekday: "long", day: "numeric" });

interface Props {
  day: Date;
  sesiones: readonly ({ id: string } & FragmentType<typeof AGENDA_SESION>)[];
}

export function AgendaDay({ day, sesiones }: Props) {
  const isToday = day.getTime() === addDays(new Date(), 0).getTime();
  return (
    <section aria-label={DAY.format(day)} aria-current={isToday ? "date" : undefined}>
      <h3>{SHORT_DAY.format(day)}</h3>
      <ul>
        {sesiones.map((sesion) => (
          <AgendaSesion key={sesion.id} sesion={sesion} />
        ))}
      </ul>
    </section>
  );
}
