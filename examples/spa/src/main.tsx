import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { Provider } from "urql";
import { App } from "./App";
import { client } from "./api/client";
import { SignedIn } from "./cuenta/SignedIn";
import "./app.css";

const root = document.getElementById("root");
if (!root) throw new Error("index.html has no element #root");
createRoot(root).render(
  <StrictMode>
    <Provider value={client}>
      <SignedIn>
        <App />
      </SignedIn>
    </Provider>
  </StrictMode>,
);
