import { useMutation } from "urql";
import { useLocation } from "wouter";
import { outcome } from "../forms/outcome";
import { useForm, type Values } from "../forms/useForm";
import { graphql } from "../gql";
import { clientePath } from "../paths";
import { ClienteForm } from "./ClienteForm";
import { FIELD_NAMES, type FieldName, toInput } from "./fields";

const CREAR_CLIENTE = graphql(`
  mutation CrearCliente($input: CrearClienteInput!) {
    crearCliente(input: $input) {
      cliente { id }
      errores { ...Problem }
      advertencias { ...Problem }
    }
  }
`);

const EMPTY = Object.fromEntries(FIELD_NAMES.map((name) => [name, ""])) as Values<FieldName>;
const INITIAL = { ...EMPTY, estado: "POTENCIAL", idioma: "ES" };

export function NewCliente() {
  const [, crear] = useMutation(CREAR_CLIENTE);
  const [, navigate] = useLocation();
  const form = useForm(INITIAL, async (values) => {
    const { data, error } = await crear({ input: toInput(values) });
    const id = data?.crearCliente.cliente?.id;
    if (id) navigate(clientePath(id));
    return outcome(error, data?.crearCliente);
  });
  return (
    <>
      <h2>Nuevo cliente</h2>
      <ClienteForm form={form} />
    </>
  );
}
