import { useId, useState } from 'react';

/** A labelled input. `onValue` gets its text. */
export function Field({ label, hint, onValue, inputRef, ...attributes }) {
  const id = useId();
  return (
    <p className="account-field">
      <label htmlFor={id}>{label}</label>
      <input id={id} ref={inputRef} aria-describedby={hint && `${id}-hint`} {...attributes} onChange={event => onValue(event.target.value)} />
      {hint && <small id={`${id}-hint`}>{hint}</small>}
    </p>
  );
}

/**
 * A form that sends its input once at a time and shows what the server has against it.
 *
 * `send` returns the server's problems, [] for none, upon which `onDone` is called. `onProblems` hears of them too.
 */
export function Form({ label, action, send, onDone, onProblems, children }) {
  const [messages, setMessages] = useState([]);
  const [sending, setSending] = useState(false);

  async function submit(event) {
    event.preventDefault();
    if (sending) return;
    setSending(true);
    setMessages([]);
    try {
      const problems = await send();
      if (problems.length === 0) return onDone();
      setMessages(problems.map(problem => problem.mensaje));
      onProblems?.(problems);
    } catch (error) {
      setMessages([error.message]);
    }
    setSending(false);
  }

  return (
    <form aria-label={label} className="account-form" onSubmit={submit}>
      {children}
      <div role="alert" className="account-problems">
        {messages.map(message => (
          <p key={message}>{message}</p>
        ))}
      </div>
      <button type="submit" className="account-primary" aria-disabled={sending}>
        {action}
      </button>
    </form>
  );
}
