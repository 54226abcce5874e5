import { useMutation } from "urql";
import { Link } from "wouter";
import { type FragmentType, graphql, readFragment } from "../gql";
import { clientePath } from "../paths";
import { lector } from "./lector";

const AVISO_ITEM = graphql(`
  fragment AvisoItem on Aviso {
    clave
    situacion
    texto
    ... on AvisoSesion { sesion { id enlaceVc contratacion { id cliente { id nombre } } } }
    ... on AvisoRecordatorio { interaccion { id cliente { id nombre } } }
  }
`);

const POSPONER = graphql(`
  mutation PosponerAviso($input: PosponerAvisoInput!) {
    posponerAviso(input: $input) { clave errores { ...Problem } }
  }
`);

const DESCARTAR = graphql(`
  mutation DescartarAviso($input: DescartarAvisoInput!) {
    descartarAviso(input: $input) { clave errores { ...Problem } }
  }
`);

const inAnHour = () => new Date(Date.now() + 60 * 60 * 1000).toISOString();

/** An alert. The buttons do not remove it: the subscription does, once the server has hidden it. */
export function AvisoItem({ aviso }: { aviso: FragmentType<typeof AVISO_ITEM> }) {
  const [, posponer] = useMutation(POSPONER);
  const [, descartar] = useMutation(DESCARTAR);
  const item = readFragment(AVISO_ITEM, aviso);
  const { clave, situacion, texto } = item;
  const sesion = "sesion" in item ? item.sesion : null;
  const cliente = "interaccion" in item ? item.interaccion?.cliente : sesion?.contratacion.cliente;
  return (
    <li className={situacion.toLowerCase()}>
      <p>{texto}</p>
      {cliente && <Link href={clientePath(cliente.id)}>{cliente.nombre}</Link>}
      {sesion?.enlaceVc && <a href={sesion.enlaceVc}>Entrar en el aula</a>}
      <button onClick={() => void posponer({ input: { clave, lector, hasta: inAnHour() } })}>Posponer una hora</button>
      <button onClick={() => void descartar({ input: { clave, lector } })}>Descartar</button>
    </li>
  );
}
