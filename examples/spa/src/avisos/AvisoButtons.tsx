import { useMutation } from "urql";
import { outcome } from "../forms/outcome";
import { Problems } from "../forms/Problems";
import { graphql } from "../gql";

const POSPONER = graphql(`
  mutation PosponerAviso($input: PosponerAvisoInput!) {
    posponerAviso(input: $input) {
      clave
      errores { ...Problem }
      advertencias { ...Problem }
    }
  }
`);

const DESCARTAR = graphql(`
  mutation DescartarAviso($input: DescartarAvisoInput!) {
    descartarAviso(input: $input) {
      clave
      errores { ...Problem }
      advertencias { ...Problem }
    }
  }
`);

const inAnHour = () => new Date(Date.now() + 60 * 60 * 1000).toISOString();

/** Hides an alert from the signed-in user. The server then removes it from the subscription, and so from the list. */
export function AvisoButtons({ clave }: { clave: string }) {
  const [postponed, posponer] = useMutation(POSPONER);
  const [discarded, descartar] = useMutation(DESCARTAR);
  return (
    <>
      <button onClick={() => void posponer({ input: { clave, hasta: inAnHour() } })}>Posponer una hora</button>
      <button onClick={() => void descartar({ input: { clave } })}>Descartar</button>
      <Problems outcome={outcome(postponed.error, postponed.data?.posponerAviso)} />
      <Problems outcome={outcome(discarded.error, discarded.data?.descartarAviso)} />
    </>
  );
}
