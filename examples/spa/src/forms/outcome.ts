import type { CombinedError } from "urql";
import { type FragmentType, graphql, readFragment } from "../gql";
import type { ProblemFragment } from "../gql/graphql";

const PROBLEM = graphql(`
  fragment Problem on Problema {
    codigo
    campo
    mensaje
  }
`);

/** What every mutation returns beside the saved object. */
interface Payload {
  errores: readonly FragmentType<typeof PROBLEM>[];
  advertencias: readonly FragmentType<typeof PROBLEM>[];
}

export interface Outcome {
  errores: readonly ProblemFragment[];
  advertencias: readonly ProblemFragment[];
  error: CombinedError | undefined;
}

export const NO_PROBLEMS: Outcome = { errores: [], advertencias: [], error: undefined };

/** Returns what went wrong: `error` if there is no answer, otherwise what the payload says. */
export const outcome = (error: CombinedError | undefined, payload: Payload | undefined): Outcome => ({
  errores: readFragment(PROBLEM, payload?.errores ?? []),
  advertencias: readFragment(PROBLEM, payload?.advertencias ?? []),
  error,
});
