const isAlertEvent = event => Boolean(event && typeof event === 'object' && 'tipo' in event && 'aviso' in event);

// The list after an event, in the order of `venceEn` where it is selected.
function next(list, { lista, aviso }, type) {
  if (Array.isArray(lista)) return lista;
  if (!aviso) return list;
  const others = list.filter(item => item.clave !== aviso.clave);
  if (type === 'RETIRADO') return others;
  return [...others, aviso].sort((first, second) => String(first.venceEn).localeCompare(String(second.venceEn)));
}

/**
 * Adds to each event of the subscription `avisos` the list as it then is, in `extensions.lista`, if the event has the
 * fields that this takes: tipo, lista { clave }, aviso { clave }.
 */
export async function* withPresentAlerts(results) {
  let list;
  for await (const result of results) {
    const event = result?.data?.avisos;
    if (isAlertEvent(event) && (list || event.lista)) {
      list = next(list ?? [], event, event.tipo);
      yield { ...result, extensions: { ...result.extensions, lista: list } };
    } else {
      yield result;
    }
  }
}

/** Returns the fetcher with `withPresentAlerts` for subscriptions. */
export function showingPresentAlerts(fetcher) {
  return async (...request) => {
    const results = await fetcher(...request);
    return typeof results?.[Symbol.asyncIterator] === 'function' ? withPresentAlerts(results) : results;
  };
}
