import { graphql } from "../gql";
import type { ActualizarClienteInput, ClienteFieldsFragment, CrearClienteInput } from "../gql/graphql";
import type { Values } from "../forms/useForm";

/** The fields of the form with their labels, in their order. */
export const LABELS = {
  nombre: "Nombre",
  nombreComercial: "Nombre comercial",
  nif: "NIF",
  correo: "Correo",
  telefono: "Teléfono",
  direccion: "Dirección",
  codigoPostal: "Código postal",
  localidad: "Localidad",
  estado: "Estado",
  idioma: "Idioma",
} satisfies Partial<Record<keyof ActualizarClienteInput, string>>;

export type FieldName = keyof typeof LABELS;
export const FIELD_NAMES = Object.keys(LABELS) as FieldName[];

export const CLIENTE_FIELDS = graphql(`
  fragment ClienteFields on Cliente {
    id
    version
    nombre
    nombreComercial
    nif
    correo
    telefono
    direccion
    codigoPostal
    localidad
    estado
    idioma
  }
`);

type ClienteValues = Values<FieldName>;

/** Returns what the form shows: an empty text for null. */
export const toValues = (cliente: ClienteFieldsFragment): ClienteValues => mapFields((name) => cliente[name] ?? "");

/** Returns the input: null for an empty text. The two selects offer only values of their enums. */
export const toInput = (values: ClienteValues) =>
  ({ ...mapFields((name) => values[name] || null), nombre: values.nombre }) as CrearClienteInput;

/** Returns the input with only what the user has changed since the row was opened. */
export function changes(values: ClienteValues, opened: ClienteFieldsFragment): Omit<ActualizarClienteInput, "id"> {
  const before = toValues(opened);
  const changed = Object.entries(toInput(values)).filter(([name]) => values[name as FieldName] !== before[name as FieldName]);
  return Object.fromEntries(changed);
}

const mapFields = <Result>(value: (name: FieldName) => Result) =>
  Object.fromEntries(FIELD_NAMES.map((name) => [name, value(name)])) as Record<FieldName, Result>;
