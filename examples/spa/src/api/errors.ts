import type { CombinedError } from "urql";

const MESSAGES: Record<string, string> = {
  OUTCOME_UNKNOWN: "No se sabe si el cambio se ha guardado. Compruébelo antes de repetirlo.",
  RATE_LIMITED: "Demasiadas peticiones. Espere un momento.",
};

/** Returns what to tell the reader about an error. It is not about the input: see `errores` for that. */
export function errorText({ networkError, graphQLErrors }: CombinedError): string {
  if (networkError) return "No hay conexión con el servidor. Vuelva a intentarlo.";
  const codes = graphQLErrors.map(({ extensions }) => String(extensions.code));
  return codes.map((code) => MESSAGES[code]).find(Boolean) ?? `El servidor no puede responder (${codes.join(", ")}).`;
}
