import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './page.css';

import { HISTORY_PLUGIN } from '@graphiql/plugin-history';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { createClient } from 'graphql-ws';
import { createRoot } from 'react-dom/client';

import { showingPresentAlerts } from './alerts.js';
import { EditorTools } from './EditorTools.jsx';
import { examples } from './examples.js';
import { EXAMPLES_PLUGIN } from './ExamplesMenu.jsx';
import { openStorage, prepareTabs } from './tabs.js';

const endpoint = new URL('/graphql', location.href).href;

const fetcher = createGraphiQLFetcher({
  url: endpoint,
  // A restarting server refuses connections for a while: retry.
  wsClient: createClient({ url: endpoint.replace(/^http/, 'ws'), retryAttempts: Infinity, shouldRetry: () => true }),
  enableIncrementalDelivery: false,
});

const storage = openStorage();
const tabs = prepareTabs(storage, examples().filter(example => example.isTab));

createRoot(document.getElementById('graphiql')).render(
  <GraphiQL
    fetcher={showingPresentAlerts(fetcher)}
    storage={storage}
    defaultTabs={tabs}
    plugins={[EXAMPLES_PLUGIN, HISTORY_PLUGIN]}
  >
    <EditorTools />
    <GraphiQL.Logo>
      <span className="planificador-logo">Planificador</span>
    </GraphiQL.Logo>
  </GraphiQL>,
);
