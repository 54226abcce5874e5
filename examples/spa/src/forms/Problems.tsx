import { ErrorMessage } from "../ErrorMessage";
import type { Outcome } from "./outcome";

/** Shows what went wrong, and the warnings about what has succeeded. */
export function Problems({ outcome: { error, errores, advertencias } }: { outcome: Outcome }) {
  return (
    <>
      {error && <ErrorMessage error={error} />}
      {errores.map(({ codigo, mensaje }) => (
        <p key={codigo} role="alert" className="error">
          {mensaje}
        </p>
      ))}
      {advertencias.map(({ codigo, mensaje }) => (
        <p key={codigo} role="status" className="warning">
          {mensaje}
        </p>
      ))}
    </>
  );
}
