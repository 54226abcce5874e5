import { type ReactNode, useEffect, useSyncExternalStore } from "react";
import { useQuery, useSubscription } from "urql";
import { hasEnded, noticeClose, onEnd } from "../api/access";
import { CAMBIOS } from "../api/cambios";
import { live } from "../api/socket";
import { ErrorMessage } from "../ErrorMessage";
import { SignIn } from "./SignIn";
import { YO } from "./useYo";

/** Shows the application to who is signed in, and the form to sign in to everybody else, also when the access ends. */
export function SignedIn({ children }: { children: ReactNode }) {
  const isEnded = useSyncExternalStore(onEnd, hasEnded);
  const [{ data, error }] = useQuery({ query: YO });
  const isSignedIn = Boolean(data?.yo) && !isEnded;
  // The cache handles the events, as long as somebody subscribes.
  useSubscription({ query: CAMBIOS, pause: !isSignedIn });
  useEffect(() => live.on("closed", noticeClose), []);
  if (isSignedIn) return children;
  if (data || isEnded) return (
    <main>
      {isEnded && <p role="status">Su acceso ha terminado. Vuelva a entrar.</p>}
      <SignIn />
    </main>
  );
  return error ? <ErrorMessage error={error} /> : <p>Cargando…</p>;
}
