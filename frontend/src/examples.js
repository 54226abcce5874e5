// Each example is examples/NAME.graphql with, when it takes variables, examples/NAME.json; the names give the order.
const files = import.meta.glob('../examples/*.{graphql,json}', { query: '?raw', import: 'default', eager: true });

const DAY = 24 * 60 * 60 * 1000;

// "{today}" and "{today+14}" in the variables become dates, so that an example does not grow old.
function withDates(text, now) {
  return text.replace(/\{today(?:\+(\d+))?\}/g, (_, days) => {
    const midday = new Date(now.getFullYear(), now.getMonth(), now.getDate(), 12);
    const day = new Date(midday.getTime() + Number(days ?? 0) * DAY);
    const two = number => String(number).padStart(2, '0');
    return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
  });
}

/** The examples in order, as [{ name, source, query, variables }]; `source` is the text before dates were filled in. */
export function examples(now = new Date()) {
  const paths = Object.keys(files).filter(path => path.endsWith('.graphql')).sort();
  return paths.map(path => {
    const query = files[path];
    const variables = files[path.replace(/graphql$/, 'json')] ?? '';
    const name = path.split('/').at(-1).replace('.graphql', '');
    return { name, source: query + variables, query, variables: withDates(variables, now) };
  });
}
