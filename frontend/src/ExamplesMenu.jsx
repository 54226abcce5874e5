import { pick, useGraphiQL, useGraphiQLActions } from '@graphiql/react';

import { examples } from './examples.js';

function Icon() {
  return (
    <svg height="1em" viewBox="0 0 16 16" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
      <path d="M2 3.5h12M2 8h12M2 12.5h7" strokeLinecap="round" />
    </svg>
  );
}

// Shows the tab of an unedited example, or opens a new one.
function useOpenExample() {
  const { addTab, changeTab } = useGraphiQLActions();
  const { tabs, queryEditor, variableEditor } = useGraphiQL(pick('tabs', 'queryEditor', 'variableEditor'));
  return ({ query, variables }) => {
    const index = tabs.findIndex(tab => tab.query === query);
    if (index >= 0) {
      changeTab(index);
    } else {
      addTab();
      queryEditor.setValue(query);
      variableEditor.setValue(variables);
    }
  };
}

function Content() {
  const open = useOpenExample();
  return (
    <section aria-label="Examples" className="planificador-examples">
      <h2>Examples</h2>
      <ul>
        {examples().map(example => (
          <li key={example.name}>
            <button type="button" className="graphiql-un-styled" onClick={() => open(example)}>
              <strong>{example.title}</strong>
              <span>{example.summary}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The plugin that lists all examples; the sidebar has its button. */
export const EXAMPLES_PLUGIN = { title: 'Examples', icon: Icon, content: Content };
