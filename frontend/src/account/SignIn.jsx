import { useEffect, useRef, useState } from 'react';

import { signIn } from './api.js';
import { Field, Form } from './Form.jsx';

function PasswordForm({ onDone }) {
  const [correo, setCorreo] = useState('');
  const [contrasena, setContrasena] = useState('');
  const [codigo, setCodigo] = useState('');
  const [asksForCode, setAsksForCode] = useState(false);
  const codeRef = useRef(null);
  useEffect(() => codeRef.current?.focus(), [asksForCode]);

  return (
    <Form
      label="Sign in with a password"
      action="Sign in"
      send={() => signIn({ correo, contrasena, codigo: codigo || null })}
      onDone={onDone}
      onProblems={problems => setAsksForCode(asked => asked || problems.some(problem => problem.codigo === 'CODIGO_NECESARIO'))}
    >
      <Field label="E-mail address" type="email" autoComplete="username" required value={correo} onValue={setCorreo} />
      <Field label="Password" type="password" autoComplete="current-password" required value={contrasena} onValue={setContrasena} />
      {asksForCode && (
        <Field
          label="Code"
          hint="Of your authenticator, or a recovery code"
          inputRef={codeRef}
          autoComplete="one-time-code"
          required
          value={codigo}
          onValue={setCodigo}
        />
      )}
    </Form>
  );
}

function DemoPeople({ demo, present, onDone }) {
  const [message, setMessage] = useState('');

  async function enter(correo) {
    try {
      const problems = await signIn({ correo, contrasena: demo.password });
      if (problems.length === 0) return onDone();
      setMessage(problems[0].mensaje);
    } catch (error) {
      setMessage(error.message);
    }
  }

  return (
    <section aria-labelledby="demo-people">
      <h3 id="demo-people">The demo’s people</h3>
      <ul className="account-people">
        {demo.people.map(person => (
          <li key={person.correo}>
            <button type="button" aria-current={person.correo === present || undefined} onClick={() => enter(person.correo)}>
              <strong>{person.nombre}</strong> <span>{person.roles.join(', ')}</span>
            </button>
          </li>
        ))}
      </ul>
      <div role="alert" className="account-problems">{message}</div>
    </section>
  );
}

/** The ways to sign in. `present`: the e-mail address of who is signed in. */
export function SignIn({ ways, present, destination, onDone }) {
  return (
    <>
      {ways.oidc && (
        <p>
          <a className="account-primary" href={`${ways.oidc.path}?destino=${encodeURIComponent(destination)}`}>
            Sign in with {ways.oidc.name}
          </a>
        </p>
      )}
      {ways.demo && <DemoPeople demo={ways.demo} present={present} onDone={onDone} />}
      <PasswordForm onDone={onDone} />
    </>
  );
}
