import { useConnected } from "./api/useConnected";

/** Warns while no events arrive. */
export function ConnectionStatus() {
  const isConnected = useConnected();
  return <p role="status">{!isConnected && "Sin conexión: lo que ve puede estar anticuado. Reconectando…"}</p>;
}
