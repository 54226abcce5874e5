// An example is examples/NAME.graphql, and examples/NAME.json if it has variables. They are ordered by name. Its first
// sentence is its summary.
const files = import.meta.glob('../examples/*.{graphql,json}', { query: '?raw', import: 'default', eager: true });

const DAY = 24 * 60 * 60 * 1000;

// Replaces "{today}" and "{today+14}" in the variables by dates, so that the examples stay current.
function withDates(text, now) {
  return text.replace(/\{today(?:\+(\d+))?\}/g, (_, days) => {
    const midday = new Date(now.getFullYear(), now.getMonth(), now.getDate(), 12);
    const day = new Date(midday.getTime() + Number(days ?? 0) * DAY);
    const twoDigits = number => String(number).padStart(2, '0');
    return `${day.getFullYear()}-${twoDigits(day.getMonth() + 1)}-${twoDigits(day.getDate())}`;
  });
}

// The examples that are open at the first visit; all are in the menu.
const TABS = 4;

const title = query => query.match(/^(?:query|mutation|subscription) (\w+)/m)[1];
const summary = query => query.replace(/^# ?/gm, '').split(/\.\s/, 1)[0].replace(/\s+/g, ' ');

/**
 * Returns the examples in order as [{ name, title, summary, source, query, variables, isTab }]; `source` is the text
 * without the dates.
 */
export function examples(now = new Date()) {
  const paths = Object.keys(files).filter(path => path.endsWith('.graphql')).sort();
  return paths.map((path, index) => {
    const query = files[path];
    const variables = files[path.replace(/graphql$/, 'json')] ?? '';
    const name = path.split('/').at(-1).replace('.graphql', '');
    return {
      name,
      title: title(query),
      summary: summary(query),
      source: query + variables,
      query,
      variables: withDates(variables, now),
      isTab: index < TABS,
    };
  });
}
