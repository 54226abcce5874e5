import type { CombinedError } from "urql";
import { errorText } from "./api/errors";

export function ErrorMessage({ error }: { error: CombinedError }) {
  return (
    <p role="alert" className="error">
      {errorText(error)}
    </p>
  );
}
