import { ErrorMessage } from "../ErrorMessage";
import type { Outcome } from "./outcome";

/** Shows what went wrong, and the warnings about what has succeeded. */
export function Problems({ outcome: { error, errores, advertencias } }: { outcome: Outcome }) {
  return (
    <>
      {error && <ErrorMessage error={error} />}
      {errores.map(({ mensaje }) => (
        <p key={mensaje} role="alert" className="error">
          {mensaje}
        </p>
      ))}
      {advertencias.map(({ mensaje }) => (
        <p key={mensaje} role="status" className="warning">
          {mensaje}
        </p>
      ))}
    </>
  );
}
