import type { EstadoCliente, EstadoContratacion, EstadoSesion, Idioma } from "../gql/graphql";

export const ESTADOS: Record<EstadoCliente, string> = { POTENCIAL: "Potencial", ACTIVO: "Activo", INACTIVO: "Inactivo" };

export const IDIOMAS: Record<Idioma, string> = { EU: "Euskera", ES: "Castellano", EN: "Inglés" };

export const ESTADOS_CONTRATACION: Record<EstadoContratacion, string> = {
  PROPUESTA: "Propuesta",
  ACEPTADA: "Aceptada",
  RECHAZADA: "Rechazada",
  CADUCADA: "Caducada",
  EN_CURSO: "En curso",
  FINALIZADA: "Finalizada",
  CANCELADA: "Cancelada",
};

export const ESTADOS_SESION: Record<EstadoSesion, string> = {
  PROPUESTA: "propuesta",
  PROGRAMADA: "programada",
  REALIZADA: "realizada",
  CANCELADA: "cancelada",
};
