import { Field } from "../forms/Field";
import { Form } from "../forms/Form";
import { options } from "../forms/options";
import type { FormState } from "../forms/useForm";
import { FIELD_NAMES, type FieldName, LABELS } from "./fields";
import { ESTADOS, IDIOMAS } from "./labels";

const CHOICES: Partial<Record<FieldName, Record<string, string>>> = { estado: ESTADOS, idioma: IDIOMAS };

export function ClienteForm({ form }: { form: FormState<FieldName> }) {
  return (
    <Form form={form} label="Datos del cliente">
      {FIELD_NAMES.map((name) => {
        const choices = CHOICES[name];
        return (
          <Field key={name} form={form} name={name} label={LABELS[name]}>
            {(control) => (choices ? <select {...control}>{options(choices)}</select> : <input {...control} />)}
          </Field>
        );
      })}
    </Form>
  );
}
