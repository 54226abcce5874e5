import { type Exchange, makeOperation, type Operation } from "urql";
import { pipe, tap } from "wonka";

const again = (operation: Operation) =>
  makeOperation(operation.kind, operation, { ...operation.context, requestPolicy: "network-only" });

/**
 * Sends a query again if a change has arrived while it was being answered: the answer may be older than the change, and
 * urql does not send a query again that is on its way.
 */
export const fetchAgain: Exchange = ({ client, forward }) => (operations) => {
  const startedAt = new Map<number, number>();
  let changes = 0;
  return pipe(
    operations,
    tap(({ kind, key }) => {
      if (kind === "query") startedAt.set(key, changes);
      if (kind === "teardown") startedAt.delete(key);
    }),
    forward,
    tap(({ operation, data }) => {
      const { kind, key } = operation;
      if (kind === "subscription" && (data as { cambios?: unknown } | undefined)?.cambios) changes += 1;
      if (kind === "query" && startedAt.get(key) !== changes) client.reexecuteOperation(again(operation));
    }),
  );
};
