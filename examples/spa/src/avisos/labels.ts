import type { TipoAviso } from "../gql/graphql";

export const TIPOS_AVISO: Record<TipoAviso, string> = {
  SESION: "Sesión",
  RECORDATORIO: "Próxima acción",
  RECORDATORIO_PROGRAMADO: "Recordatorio",
  PROPUESTA: "Propuesta que caduca",
  SIN_SESIONES: "Contratación sin sesiones",
  HORAS_SIN_PLANIFICAR: "Horas sin planificar",
  ASISTENCIA: "Asistencia sin registrar",
  ASISTENCIA_EN_RIESGO: "Asistencia en riesgo",
};
