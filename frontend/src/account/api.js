const endpoint = new URL('/graphql', location.href);

/** The server refused a request, or did not answer it. `code` is that of GraphQL's error, such as UNAUTHENTICATED. */
export class RequestError extends Error {
  constructor(message, code) {
    super(message);
    this.code = code;
  }
}

async function request(query, variables) {
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: { accept: 'application/json', 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = await response.json();
  if (errors) throw new RequestError(errors[0].message, errors[0].extensions?.code);
  return data;
}

const WHO = '{ yo { usuario { nombre correo roles } acceso { id } } }';

/** Returns who is signed in as { nombre, correo, roles, canSignOut }, or null. */
export async function whoIsSignedIn() {
  const ask = async () => (await request(WHO)).yo;
  // The first answer removes the cookie of an access that has ended; without it one is somebody in the demo.
  const yo = (await ask()) ?? (await ask());
  return yo && { ...yo.usuario, canSignOut: Boolean(yo.acceso) };
}

/** Returns the ways to sign in: { oidc: { name, path } | null, demo: { password, people } | null }. */
export async function waysToSignIn() {
  const response = await fetch('/graphiql/sign-in', { headers: { accept: 'application/json' } });
  return response.ok ? response.json() : { oidc: null, demo: null };
}

async function mutate(field, input) {
  const type = `${field[0].toUpperCase()}${field.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { ${field}(input: $input) { errores { codigo campo mensaje } } }`;
  return (await request(query, { input }))[field].errores;
}

/** Each returns what the server has against it as [{ codigo, campo, mensaje }], [] for nothing. */
export const signIn = input => mutate('iniciarSesion', input);
export const signOut = () => mutate('cerrarSesion', {});
