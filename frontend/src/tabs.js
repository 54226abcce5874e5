import { StorageAPI, createLocalStorage } from '@graphiql/toolkit';

// GraphiQL's default prefix would be shared with any other GraphiQL on this origin, such as localhost:8000.
const NAMESPACE = 'planificador';
const SEEDED = 'examples';
const TABS = 'tabState';

/** Returns the storage for GraphiQL, or null if the browser forbids local storage: tabs are then not kept. */
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
 * Merges the examples into the stored tabs and returns the tabs to open if there are no valid stored ones.
 *
 * The tab of an unedited example gets the current text, or is removed with the example. Other tabs are kept. An example
 * that was edited or closed is added again only if its source changes.
 */
export function prepareTabs(storage, examples) {
  const store = new StorageAPI(storage);
  const stored = readTabs(store);
  const tabs = merged(stored, readJSON(store, SEEDED) ?? {}, examples);
  store.set(SEEDED, JSON.stringify(Object.fromEntries(examples.map(({ name, source, query, variables }) => [name, { source, query, variables }]))));
  if (!sameTabs(tabs, stored)) {
    // GraphiQL opens the default tabs if none are stored, but reads the texts of the first tab from these keys.
    store.set(TABS, '');
    store.set('query', tabs[0].query);
    store.set('variables', tabs[0].variables);
  }
  return tabs;
}

function merged(stored, seeded, examples) {
  const remaining = new Map(examples.map(example => [example.name, example]));
  const tabs = [];
  for (const tab of stored) {
    const name = Object.keys(seeded).find(key => sameTexts(seeded[key], tab));
    if (!name) {
      tabs.push(tab);
    } else if (remaining.has(name)) {
      tabs.push(texts(remaining.get(name)));
      remaining.delete(name);
    }
  }
  for (const example of remaining.values()) {
    if (seeded[example.name]?.source !== example.source || stored.length === 0) tabs.push(texts(example));
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

function sameTexts(first, second) {
  return first?.query === second.query && first?.variables === second.variables;
}

function sameTabs(first, second) {
  return first.length === second.length && first.every((tab, index) => sameTexts(tab, second[index]));
}
