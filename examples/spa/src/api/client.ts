import { Client, type Exchange, fetchExchange, mapExchange, type OperationResult, subscriptionExchange } from "urql";
import { filter, pipe } from "wonka";
import { noticeEnd } from "./access";
import { cache } from "./cache";
import { fetchAgain } from "./fetchAgain";
import { live } from "./socket";

const isComplete = ({ operation }: OperationResult) => operation.context.meta?.cacheOutcome !== "partial";

/** Drops results with nulls for what is being fetched again, so that the page keeps its content until the answer. */
const withoutPartial: Exchange = ({ forward }) => (operations) => pipe(forward(operations), filter(isComplete));

const subscriptions = subscriptionExchange({
  forwardSubscription: ({ query = "", variables }) => ({
    subscribe: (sink) => ({ unsubscribe: live.subscribe({ query, variables }, sink) }),
  }),
});

export const client = new Client({
  url: `${location.origin}/graphql`,
  fetchOptions: { headers: { "accept-language": "es" } },
  preferGetMethod: "within-url-limit",
  exchanges: [mapExchange({ onError: noticeEnd }), withoutPartial, cache, fetchAgain, fetchExchange, subscriptions],
});
