import { useState } from "react";
import { NO_PROBLEMS, type Outcome } from "./outcome";

export type Values<Name extends string> = Record<Name, string>;

export interface FormState<Name extends string> {
  values: Values<Name>;
  setValues: (values: Values<Name>) => void;
  /** Sets the values and forgets what the server said about others. */
  reset: (values: Values<Name>) => void;
  outcome: Outcome;
  saving: boolean;
  submit: () => Promise<void>;
}

/** Holds what the user types, and what the server said about it. */
export function useForm<Name extends string>(
  initial: Values<Name>,
  save: (values: Values<Name>, setValues: (values: Values<Name>) => void) => Promise<Outcome>,
): FormState<Name> {
  const [values, setValues] = useState(initial);
  const [outcome, setOutcome] = useState(NO_PROBLEMS);
  const [saving, setSaving] = useState(false);

  async function submit() {
    setSaving(true);
    setOutcome(await save(values, setValues));
    setSaving(false);
  }

  function reset(next: Values<Name>) {
    setValues(next);
    setOutcome(NO_PROBLEMS);
  }

  return { values, setValues, reset, outcome, saving, submit };
}
