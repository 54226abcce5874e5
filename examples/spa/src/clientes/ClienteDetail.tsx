import { useQuery } from "urql";
import { Link } from "wouter";
import { useCan } from "../cuenta/useYo";
import { ErrorMessage } from "../ErrorMessage";
import { graphql } from "../gql";
import { InteraccionForm } from "../interacciones/InteraccionForm";
import { InteraccionList } from "../interacciones/InteraccionList";
import { clientePath } from "../paths";
import { ClienteFinalList } from "./ClienteFinalList";
import { ContactoList } from "./ContactoList";
import { ContratacionList } from "./ContratacionList";
import { ESTADOS, IDIOMAS } from "./labels";

/** Everything that the page shows, in one request; each part says what it needs. */
const CLIENTE = graphql(`
  query Cliente($id: ID!) {
    cliente(id: $id) {
      id
      acciones
      nombre
      nombreComercial
      nif
      correo
      telefono
      localidad
      estado
      idioma
      notas
      ...ClienteFinalList
      ...ContactoList
      ...ContratacionList
      ...InteraccionList
    }
  }
`);

export function ClienteDetail({ id }: { id: string }) {
  const [{ data, error }] = useQuery({ query: CLIENTE, variables: { id } });
  const can = useCan();
  if (error) return <ErrorMessage error={error} />;
  if (!data) return <p>Cargando…</p>;
  const { cliente } = data;
  if (!cliente) return <p role="alert">Este cliente no existe, o se ha eliminado.</p>;
  return (
    <article>
      <h2>{cliente.nombre}</h2>
      {cliente.acciones.includes("ACTUALIZAR_CLIENTE") && (
        <p className="actions">
          <Link href={`${clientePath(id)}/editar`}>Editar</Link>
        </p>
      )}
      <dl>
        <Detail term="Nombre comercial" value={cliente.nombreComercial} />
        <Detail term="NIF" value={cliente.nif} />
        <Detail term="Correo" value={cliente.correo} />
        <Detail term="Teléfono" value={cliente.telefono} />
        <Detail term="Localidad" value={cliente.localidad} />
        <Detail term="Estado" value={ESTADOS[cliente.estado]} />
        <Detail term="Idioma" value={IDIOMAS[cliente.idioma]} />
        <Detail term="Notas" value={cliente.notas} />
      </dl>
      <ContactoList cliente={cliente} />
      <ClienteFinalList cliente={cliente} />
      <ContratacionList cliente={cliente} />
      <InteraccionList cliente={cliente} />
      {can("crearInteraccion") && <InteraccionForm cliente={id} />}
    </article>
  );
}

const Detail = ({ term, value }: { term: string; value: string | null }) =>
  value && (
    <div>
      <dt>{term}</dt>
      <dd>{value}</dd>
    </div>
  );
