import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { Provider } from "urql";
import { App } from "./App";
import { CAMBIOS } from "./api/cambios";
import { client } from "./api/client";
import "./app.css";

// The cache handles the events, as long as somebody subscribes.
client.subscription(CAMBIOS, {}).subscribe(() => undefined);

const root = document.getElementById("root");
if (!root) throw new Error("index.html has no element #root");
createRoot(root).render(
  <StrictMode>
    <Provider value={client}>
      <App />
    </Provider>
  </StrictMode>,
);
