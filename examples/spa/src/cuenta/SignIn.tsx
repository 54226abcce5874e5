import { useMutation } from "urql";
import { Field } from "../forms/Field";
import { Form } from "../forms/Form";
import { outcome } from "../forms/outcome";
import { useForm } from "../forms/useForm";
import { graphql } from "../gql";

const INICIAR_SESION = graphql(`
  mutation IniciarSesion($input: IniciarSesionInput!) {
    iniciarSesion(input: $input) {
      caducaEn
      errores { ...Problem }
      advertencias { ...Problem }
    }
  }
`);

/** The form to sign in, which leads to a path, or else to the present page. */
export function SignIn({ path }: { path?: string }) {
  const [, iniciarSesion] = useMutation(INICIAR_SESION);
  const form = useForm({ correo: "", contrasena: "", codigo: "" }, async ({ correo, contrasena, codigo }) => {
    const { data, error } = await iniciarSesion({ input: { correo, contrasena, codigo: codigo || null } });
    if (data?.iniciarSesion.caducaEn) {
      if (path) location.hash = path;
      location.reload(); // All that the page holds, its cache and its socket, belongs to whoever was signed in before.
    }
    return outcome(error, data?.iniciarSesion);
  });
  const { errores } = form.outcome;
  const asksForCode = form.values.codigo !== "" || errores.some(({ codigo }) => codigo === "CODIGO_NECESARIO");
  return (
    <>
      <h2>Entrar</h2>
      <Form form={form} label="Entrar" action="Entrar">
        <Field form={form} name="correo" label="Correo">
          {(control) => <input type="email" autoComplete="username" {...control} />}
        </Field>
        <Field form={form} name="contrasena" label="Contraseña">
          {(control) => <input type="password" autoComplete="current-password" {...control} />}
        </Field>
        {asksForCode && (
          <Field form={form} name="codigo" label="Código del segundo factor">
            {(control) => <input autoComplete="one-time-code" {...control} />}
          </Field>
        )}
      </Form>
    </>
  );
}
