import { useState } from "react";
import { useMutation } from "urql";
import { useLocation } from "wouter";
import { outcome } from "../forms/outcome";
import { useForm, type Values } from "../forms/useForm";
import { graphql } from "../gql";
import type { ClienteFieldsFragment } from "../gql/graphql";
import { clientePath } from "../paths";
import { ClienteConflict } from "./ClienteConflict";
import { ClienteForm } from "./ClienteForm";
import { changes, type FieldName, toValues } from "./fields";

const ACTUALIZAR_CLIENTE = graphql(`
  mutation ActualizarCliente($input: ActualizarClienteInput!) {
    actualizarCliente(input: $input) {
      cliente { id ...ClienteFields }
      errores { ...Problem }
      advertencias { ...Problem }
    }
  }
`);

interface Props {
  /** The row as it is now. */
  cliente: ClienteFieldsFragment;
  /** Called when the row is newer than `cliente`. */
  onStale: () => void;
}

export function EditCliente({ cliente, onStale }: Props) {
  // The row as the user saw it last. Its version is sent, not the cache's, which may have changes that the user has not seen.
  const [opened, setOpened] = useState(cliente);
  const [, actualizar] = useMutation(ACTUALIZAR_CLIENTE);
  const [, navigate] = useLocation();
  const form = useForm(toValues(opened), async (values) => {
    const { id, version } = opened;
    const { data, error } = await actualizar({ input: { id, version, ...changes(values, opened) } });
    const result = outcome(error, data?.actualizarCliente);
    if (data?.actualizarCliente.cliente) navigate(clientePath(id));
    else if (result.errores.some(({ codigo }) => codigo === "CONFLICTO")) onStale();
    return result;
  });

  /** Continues from the row as it is now, with what the user has changed, or without it. */
  function resolve(mine: Partial<Values<FieldName>>) {
    setOpened(cliente);
    form.reset({ ...toValues(cliente), ...mine });
  }

  const isStale = cliente.version !== opened.version && !form.saving;
  return (
    <>
      <h2>Editar {opened.nombre}</h2>
      {isStale && <ClienteConflict opened={opened} current={cliente} values={form.values} onResolve={resolve} />}
      <ClienteForm form={form} />
    </>
  );
}
