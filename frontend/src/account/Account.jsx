import { useEffect, useRef, useState } from 'react';

import { signOut } from './api.js';
import { Form } from './Form.jsx';
import { SignIn } from './SignIn.jsx';

const PAGE = '/graphiql';
// All that the page holds belongs to whoever was signed in: the answers, the schema, the sockets.
const reload = () => location.reload();

function Present({ user }) {
  return (
    <>
      <p>
        <strong>{user.nombre}</strong> · {user.correo}
        <br />
        {user.roles.join(', ')}
      </p>
      {user.canSignOut && <Form label="Sign out" action="Sign out" send={signOut} onDone={reload} />}
    </>
  );
}

/** The button that says who is signed in, and the dialog to sign in and out. It opens by itself for who must sign in. */
export function Account({ user, ways, refused }) {
  const dialogRef = useRef(null);
  const must = refused || !user;

  function open() {
    dialogRef.current.showModal();
    // Not the button that closes it, which comes first.
    dialogRef.current.querySelector('.account-dialog :is(section, form) :is(button, input)')?.focus();
  }

  useEffect(() => {
    if (must && !dialogRef.current.open) open();
  }, [must]);

  return (
    <>
      <button type="button" className="account-button" aria-haspopup="dialog" onClick={open}>
        {user ? user.nombre : 'Sign in'}
      </button>
      <dialog ref={dialogRef} aria-labelledby="account-title" className="account-dialog">
        <header>
          <h2 id="account-title">{must ? 'Sign in' : 'Who is signed in'}</h2>
          <button type="button" aria-label="Close" onClick={() => dialogRef.current.close()}>
            ×
          </button>
        </header>
        {refused && <p>You are no longer signed in.</p>}
        {!must && <Present user={user} />}
        {(must || ways.demo) && <SignIn ways={ways} present={user?.correo} destination={PAGE} onDone={reload} />}
      </dialog>
    </>
  );
}

/** The line that says that the demo lets everybody in. */
export function DemoNotice({ user, ways }) {
  if (!ways.demo || !user || user.canSignOut) return null;
  return (
    <p className="account-notice" role="note">
      This is the demo: whoever opens it on this computer is its office manager, {user.nombre}.
    </p>
  );
}
