import { useState } from "react";
import { useSubscription } from "urql";
import { ErrorMessage } from "../ErrorMessage";
import { graphql } from "../gql";
import { AgendaDay } from "./AgendaDay";
import { addWeeks, daysOf, isOn, mondayOf } from "./week";

const WEEK = new Intl.DateTimeFormat("es", { dateStyle: "long" });

// A live query: the server sends the whole answer again whenever it changes.
const AGENDA = graphql(`
  subscription Agenda($desde: DateTime!, $hasta: DateTime!) {
    agenda(desde: $desde, hasta: $hasta, first: 100) {
      totalCount
      nodes { id inicio fin ...AgendaSesion }
    }
  }
`);

export function AgendaWeek() {
  const [monday, setMonday] = useState(() => mondayOf(new Date()));
  const variables = { desde: monday.toISOString(), hasta: addWeeks(monday, 1).toISOString() };
  const [{ data, error }] = useSubscription({ query: AGENDA, variables });
  const { nodes, totalCount } = data?.agenda ?? { nodes: [], totalCount: 0 };
  return (
    <>
      <h2>Semana del {WEEK.format(monday)}</h2>
      <p className="actions">
        <button onClick={() => setMonday(addWeeks(monday, -1))}>Semana anterior</button>
        <button onClick={() => setMonday(mondayOf(new Date()))}>Esta semana</button>
        <button onClick={() => setMonday(addWeeks(monday, 1))}>Semana siguiente</button>
        <span role="status">{data ? `${totalCount} sesiones` : "Cargando…"}</span>
      </p>
      {error && <ErrorMessage error={error} />}
      {totalCount > nodes.length && <p className="warning">Se muestran las {nodes.length} primeras.</p>}
      <div className="week">
        {daysOf(monday).map((day) => (
          <AgendaDay key={day.getTime()} day={day} sesiones={nodes.filter((sesion) => isOn(day, sesion))} />
        ))}
      </div>
    </>
  );
}
