import type { TipoInteraccion } from "../gql/graphql";

export const TIPOS: Record<TipoInteraccion, string> = {
  LLAMADA: "Llamada",
  CORREO: "Correo",
  REUNION: "Reunión",
  VISITA: "Visita",
  VIDEOLLAMADA: "Videollamada",
  OTRO: "Otro",
};
