// The page of one-time links: `#administrador=…` makes the first administrator, `#contrasena=…` sets a password.

const TEXTS = {
  es: {
    administrador: 'Primera persona administradora',
    contrasena: 'Nueva contraseña',
    name: 'Nombre',
    address: 'Correo electrónico',
    password: 'Contraseña (12 caracteres como mínimo)',
    repeat: 'Repita la contraseña',
    save: 'Guardar',
    different: 'Las dos contraseñas no son iguales.',
    incomplete: 'A este enlace le falta una parte. Ábralo entero, tal como lo recibió.',
    failed: 'El servidor no ha respondido. Inténtelo de nuevo.',
    done: 'Guardado. Ya puede entrar con su correo y su contraseña.',
    signedIn: 'Guardado. Ya ha entrado.',
    onwards: 'Continuar',
  },
  eu: {
    administrador: 'Lehen administratzailea',
    contrasena: 'Pasahitz berria',
    name: 'Izena',
    address: 'Helbide elektronikoa',
    password: 'Pasahitza (gutxienez 12 karaktere)',
    repeat: 'Errepikatu pasahitza',
    save: 'Gorde',
    different: 'Bi pasahitzak ez dira berdinak.',
    incomplete: 'Esteka honi zati bat falta zaio. Ireki osorik, jaso zenuen bezala.',
    failed: 'Zerbitzariak ez du erantzun. Saiatu berriro.',
    done: 'Gordeta. Orain zure helbidearekin eta pasahitzarekin sar zaitezke.',
    signedIn: 'Gordeta. Saioa hasita duzu.',
    onwards: 'Jarraitu',
  },
  en: {
    administrador: 'First administrator',
    contrasena: 'New password',
    name: 'Name',
    address: 'E-mail address',
    password: 'Password (at least 12 characters)',
    repeat: 'Repeat the password',
    save: 'Save',
    different: 'The two passwords are not the same.',
    incomplete: 'A part of this link is missing. Open all of it, as you received it.',
    failed: 'The server did not answer. Try again.',
    done: 'Saved. You can now sign in with your address and password.',
    signedIn: 'Saved. You are signed in.',
    onwards: 'Continue',
  },
}
const OPERATIONS = {
  administrador: `mutation ($input: CrearPrimerAdministradorInput!) {
    result: crearPrimerAdministrador(input: $input) { errores { mensaje } }
  }`,
  contrasena: `mutation ($input: EstablecerContrasenaInput!) {
    result: establecerContrasena(input: $input) { errores { mensaje } }
  }`,
}

const language = navigator.languages.map((tag) => tag.slice(0, 2)).find((code) => code in TEXTS) ?? 'es'
const texts = TEXTS[language]
const [kind, secreto] = location.hash.slice(1).split('=')
const form = document.getElementById('form')
const message = document.getElementById('message')
const onwards = document.getElementById('onwards')

document.documentElement.lang = language
for (const element of document.querySelectorAll('[data-text]')) element.textContent = texts[element.dataset.text]

if (Object.hasOwn(OPERATIONS, kind) && secreto) {
  document.getElementById('title').textContent = texts[kind]
  if (kind === 'contrasena') document.getElementById('person').remove()
  for (const input of form.querySelectorAll('#person input')) input.required = true
  form.hidden = false
} else {
  message.textContent = texts.incomplete
}

form.addEventListener('submit', async (event) => {
  event.preventDefault()
  const { repetida, ...values } = Object.fromEntries(new FormData(form))
  if (values.contrasena !== repetida) {
    message.textContent = texts.different
    return
  }
  const problems = await send({ ...values, secreto })
  message.textContent = problems.join('\n') || (kind === 'administrador' ? texts.signedIn : texts.done)
  if (problems.length === 0) {
    form.hidden = true
    onwards.hidden = false
    history.replaceState(null, '', location.pathname)
  }
})

async function send(input) {
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json', 'accept-language': language },
      body: JSON.stringify({ query: OPERATIONS[kind], variables: { input } }),
    })
    const { data, errors } = await response.json()
    return (data?.result?.errores ?? errors).map((error) => error.mensaje ?? error.message)
  } catch {
    return [texts.failed]
  }
}
