import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './page.css';
import './account/account.css';

import { HISTORY_PLUGIN } from '@graphiql/plugin-history';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { createClient } from 'graphql-ws';
import { useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';

import { Account, DemoNotice } from './account/Account.jsx';
import { waysToSignIn, whoIsSignedIn } from './account/api.js';
import { createRefusals } from './account/refusals.js';
import { showingPresentAlerts } from './alerts.js';
import { EditorTools } from './EditorTools.jsx';
import { examples } from './examples.js';
import { EXAMPLES_PLUGIN } from './ExamplesMenu.jsx';
import { openStorage, prepareTabs } from './tabs.js';

const endpoint = new URL('/graphql', location.href).href;
const refusals = createRefusals();

const fetcher = showingPresentAlerts(
  createGraphiQLFetcher({
    url: endpoint,
    fetch: refusals.watchingFetch,
    wsClient: createClient({
      url: endpoint.replace(/^http/, 'ws'),
      // A restarting server refuses connections for a while: retry.
      retryAttempts: Infinity,
      shouldRetry: () => true,
      on: { closed: refusals.noteClosed },
    }),
    enableIncrementalDelivery: false,
  }),
);

const storage = openStorage();
const tabs = prepareTabs(storage, examples().filter(example => example.isTab));

function Page({ user, ways }) {
  const refused = useSyncExternalStore(refusals.subscribe, refusals.happened);
  return (
    <>
      <DemoNotice user={user} ways={ways} />
      <GraphiQL fetcher={fetcher} storage={storage} defaultTabs={tabs} plugins={[EXAMPLES_PLUGIN, HISTORY_PLUGIN]}>
        <EditorTools />
        <GraphiQL.Logo>
          <span className="planificador-logo">Planificador</span>
          <Account user={user} ways={ways} refused={refused} />
        </GraphiQL.Logo>
      </GraphiQL>
    </>
  );
}

const [user, ways] = await Promise.all([whoIsSignedIn(), waysToSignIn()]);
createRoot(document.getElementById('graphiql')).render(<Page user={user} ways={ways} />);
