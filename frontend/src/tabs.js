import { StorageAPI, createLocalStorage } from '@graphiql/toolkit';

// GraphiQL's own default prefix is shared by every GraphiQL ever opened on this origin (localhost:8000, say).
const NAMESPACE = 'planificador';
const SEEDED = 'examples';
const TABS = 'tabState';

/** A store for GraphiQL, or null (it then remembers nothing) where the browser forbids local storage. */
export function openStorage() {
  try {
    const storage = createLocalStorage({ namespace: NAMESPACE });
    storage.getItem(TABS);
    return storage;
  } catch {
    return null;
  }
}

/**
 * Brings the examples into the remembered tabs and returns the tabs to open when there are no usable remembered ones.
 *
 * An example nobody edited is replaced by its present text, or goes when the example is gone; edited and own tabs stay.
 * An example somebody edited or closed comes back only when its source changes.
 */
export function prepareTabs(storage, examples) {
  const store = new StorageAPI(storage);
  const remembered = readTabs(store);
  const tabs = merged(remembered, readJSON(store, SEEDED) ?? {}, examples);
  store.set(SEEDED, JSON.stringify(Object.fromEntries(examples.map(({ name, ...seeded }) => [name, seeded]))));
  if (!sameTabs(tabs, remembered)) {
    // GraphiQL opens the default tabs when it remembers none, but takes the first one's texts from these two.
    store.set(TABS, '');
    store.set('query', tabs[0].query);
    store.set('variables', tabs[0].variables);
  }
  return tabs;
}

function merged(remembered, seeded, examples) {
  const present = new Map(examples.map(example => [example.name, example]));
  const tabs = [];
  for (const tab of remembered) {
    const name = Object.keys(seeded).find(key => sameTexts(seeded[key], tab));
    if (!name) {
      tabs.push(tab);
    } else if (present.has(name)) {
      tabs.push(texts(present.get(name)));
      present.delete(name);
    }
  }
  for (const example of present.values()) {
    if (seeded[example.name]?.source !== example.source || remembered.length === 0) tabs.push(texts(example));
  }
  return tabs.length > 0 ? tabs : examples.map(texts);
}

function readTabs(store) {
  const tabs = readJSON(store, TABS)?.tabs;
  return Array.isArray(tabs) ? tabs.filter(tab => typeof tab?.query === 'string').map(texts) : [];
}

function readJSON(store, key) {
  try {
    const value = JSON.parse(store.get(key));
    return typeof value === 'object' ? value : null;
  } catch {
    return null;
  }
}

function texts({ query, variables }) {
  return { query, variables: typeof variables === 'string' ? variables : '' };
}

function sameTexts(one, other) {
  return one?.query === other.query && one?.variables === other.variables;
}

function sameTabs(some, others) {
  return some.length === others.length && some.every((tab, index) => sameTexts(tab, others[index]));
}
