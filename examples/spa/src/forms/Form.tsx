import { type ReactNode, useEffect, useRef } from "react";
import { Problems } from "./Problems";
import type { FormState } from "./useForm";

interface Props<Name extends string> {
  form: FormState<Name>;
  label: string;
  /** The text of its button. */
  action?: string;
  children: ReactNode;
}

/** A form with its button. The problems that belong to no field are at its top; the others are at their fields. */
export function Form<Name extends string>({ form, label, action = "Guardar", children }: Props<Name>) {
  const element = useRef<HTMLFormElement>(null);
  const { errores } = form.outcome;
  const general = errores.filter(({ campo }) => !(campo && campo in form.values));

  useEffect(() => {
    element.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
  }, [errores]);

  return (
    <form
      ref={element}
      aria-label={label}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void form.submit();
      }}
    >
      <Problems outcome={{ ...form.outcome, errores: general }} />
      {children}
      <button disabled={form.saving}>{action}</button>
    </form>
  );
}
