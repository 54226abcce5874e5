import { useMutation } from "urql";
import { Field } from "../forms/Field";
import { Form } from "../forms/Form";
import { options } from "../forms/options";
import { outcome } from "../forms/outcome";
import { useForm } from "../forms/useForm";
import { graphql } from "../gql";
import type { TipoInteraccion } from "../gql/graphql";
import { TIPOS } from "./labels";

const CREAR_INTERACCION = graphql(`
  mutation CrearInteraccion($input: CrearInteraccionInput!) {
    crearInteraccion(input: $input) {
      interaccion { id }
      errores { ...Problem }
      advertencias { ...Problem }
    }
  }
`);

const INITIAL = { tipo: "LLAMADA", descripcion: "", proximaAccion: "", fechaProximaAccion: "" };

/** Records a call or a meeting. Its next action becomes an alert; without a day, the server warns that it will not. */
export function InteraccionForm({ cliente }: { cliente: string }) {
  const [, crear] = useMutation(CREAR_INTERACCION);
  const form = useForm(INITIAL, async ({ tipo, descripcion, proximaAccion, fechaProximaAccion }, setValues) => {
    const { data, error } = await crear({
      input: {
        cliente,
        tipo: tipo as TipoInteraccion, // The select offers only these.
        descripcion: descripcion || null,
        proximaAccion: proximaAccion || null,
        fechaProximaAccion: fechaProximaAccion || null,
        crearRecordatorio: proximaAccion !== "",
      },
    });
    if (data?.crearInteraccion.interaccion) setValues(INITIAL);
    return outcome(error, data?.crearInteraccion);
  });
  return (
    <section>
      <h3>Anotar una interacción</h3>
      <Form form={form} label="Anotar una interacción">
        <Field form={form} name="tipo" label="Tipo">
          {(control) => <select {...control}>{options(TIPOS)}</select>}
        </Field>
        <Field form={form} name="descripcion" label="Descripción">
          {(control) => <textarea {...control} />}
        </Field>
        <Field form={form} name="proximaAccion" label="Próxima acción">
          {(control) => <input {...control} />}
        </Field>
        <Field form={form} name="fechaProximaAccion" label="Día de la próxima acción">
          {(control) => <input type="date" {...control} />}
        </Field>
      </Form>
    </section>
  );
}
