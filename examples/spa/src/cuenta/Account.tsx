import { useMutation } from "urql";
import { Link } from "wouter";
import { outcome } from "../forms/outcome";
import { Problems } from "../forms/Problems";
import { graphql } from "../gql";
import { useYo } from "./useYo";

const CERRAR_SESION = graphql(`
  mutation CerrarSesion {
    cerrarSesion(input: {}) {
      id
      errores { ...Problem }
      advertencias { ...Problem }
    }
  }
`);

/** Says who is signed in. The demo has its office manager without an access, whom nobody can sign out. */
export function Account() {
  const yo = useYo();
  const [result, cerrarSesion] = useMutation(CERRAR_SESION);

  async function signOut() {
    const { data } = await cerrarSesion({});
    if (data?.cerrarSesion.errores.length === 0) location.reload();
  }

  return (
    <div role="group" aria-label="Cuenta" className="account">
      <span>{yo?.usuario.nombre}</span>
      {yo?.acceso ? <button onClick={() => void signOut()}>Salir</button> : <Link href="/entrar">Entrar</Link>}
      <Problems outcome={outcome(result.error, result.data?.cerrarSesion)} />
    </div>
  );
}
