import { type ReactNode, useId } from "react";
import type { FormState } from "./useForm";

/** What an input needs: its value, and the reference to its problems for screen readers. */
interface Control {
  id: string;
  value: string;
  onChange: (event: { target: { value: string } }) => void;
  "aria-invalid": boolean;
  "aria-describedby": string;
}

interface Props<Name extends string> {
  form: FormState<Name>;
  name: Name;
  label: string;
  children: (control: Control) => ReactNode;
}

/** A label, an input, and the problems whose `campo` is this field. */
export function Field<Name extends string>({ form, name, label, children }: Props<Name>) {
  const id = useId();
  const errores = form.outcome.errores.filter(({ campo }) => campo === name);
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {children({
        id,
        value: form.values[name],
        onChange: ({ target }) => form.setValues({ ...form.values, [name]: target.value }),
        "aria-invalid": errores.length > 0,
        "aria-describedby": `${id}-problems`,
      })}
      <div id={`${id}-problems`} className="error" aria-live="polite">
        {errores.map(({ mensaje }) => (
          <p key={mensaje}>{mensaje}</p>
        ))}
      </div>
    </div>
  );
}
