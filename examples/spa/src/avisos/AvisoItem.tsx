import { Link } from "wouter";
import { type FragmentType, graphql, readFragment } from "../gql";
import { clientePath } from "../paths";
import { AvisoButtons } from "./AvisoButtons";
import { TIPOS_AVISO } from "./labels";

const AVISO_ITEM = graphql(`
  fragment AvisoItem on Aviso {
    tipo
    clave
    situacion
    texto
    ... on AvisoSesion { sesion { id enlaceVc contratacion { id cliente { id nombre } } } }
    ... on AvisoRecordatorio { interaccion { id cliente { id nombre } } }
    ... on AvisoRecordatorioProgramado { recordatorio { id interaccion { id cliente { id nombre } } } }
  }
`);

export function AvisoItem({ aviso }: { aviso: FragmentType<typeof AVISO_ITEM> }) {
  const item = readFragment(AVISO_ITEM, aviso);
  const sesion = "sesion" in item ? item.sesion : null;
  const recordatorio = "recordatorio" in item ? item.recordatorio : null;
  const interaccion = "interaccion" in item ? item.interaccion : recordatorio?.interaccion;
  const cliente = interaccion?.cliente ?? sesion?.contratacion.cliente;
  return (
    <li className={item.situacion.toLowerCase()}>
      <p className="kind">{TIPOS_AVISO[item.tipo]}</p>
      <p>{item.texto}</p>
      {cliente && <Link href={clientePath(cliente.id)}>{cliente.nombre}</Link>}
      {sesion?.enlaceVc && <a href={sesion.enlaceVc}>Entrar en el aula</a>}
      <AvisoButtons clave={item.clave} />
    </li>
  );
}
