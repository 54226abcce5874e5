import type { Values } from "../forms/useForm";
import type { ClienteFieldsFragment } from "../gql/graphql";
import { FIELD_NAMES, type FieldName, LABELS, toValues } from "./fields";

interface Props {
  opened: ClienteFieldsFragment;
  current: ClienteFieldsFragment;
  values: Values<FieldName>;
  /** Called with the values to keep. */
  onResolve: (mine: Partial<Values<FieldName>>) => void;
}

/** Shows what somebody else has changed since the form was opened, and lets the user choose. */
export function ClienteConflict({ opened, current, values, onResolve }: Props) {
  const before = toValues(opened);
  const theirs = toValues(current);
  const mine = FIELD_NAMES.filter((name) => values[name] !== before[name]);
  const changed = FIELD_NAMES.filter((name) => theirs[name] !== before[name]);
  return (
    <section role="alert" className="warning">
      <p>Otra persona ha cambiado este cliente:</p>
      <ul>
        {changed.map((name) => (
          <li key={name}>
            {LABELS[name]}: {theirs[name] || "vacío"}
            {mine.includes(name) && ` (usted ha escrito: ${values[name] || "vacío"})`}
          </li>
        ))}
      </ul>
      <button type="button" onClick={() => onResolve({})}>
        Cargar su versión
      </button>
      <button type="button" onClick={() => onResolve(Object.fromEntries(mine.map((name) => [name, values[name]])))}>
        Conservar mis cambios
      </button>
    </section>
  );
}
