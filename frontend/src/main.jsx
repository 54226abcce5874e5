import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './page.css';

import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { createClient } from 'graphql-ws';
import { createRoot } from 'react-dom/client';

import { examples } from './examples.js';
import { openStorage, prepareTabs } from './tabs.js';

const endpoint = new URL('/graphql', location.href).href;

const fetcher = createGraphiQLFetcher({
  url: endpoint,
  // A restarting server refuses connections for a while: retry.
  wsClient: createClient({ url: endpoint.replace(/^http/, 'ws'), retryAttempts: Infinity, shouldRetry: () => true }),
  enableIncrementalDelivery: false,
});

const storage = openStorage();
const tabs = prepareTabs(storage, examples());

createRoot(document.getElementById('graphiql')).render(
  <GraphiQL fetcher={fetcher} storage={storage} defaultTabs={tabs} defaultEditorToolsVisibility="variables">
    <GraphiQL.Logo>
      <span className="planificador-logo">Planificador</span>
    </GraphiQL.Logo>
  </GraphiQL>,
);
