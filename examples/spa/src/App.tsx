import { useEffect, useState } from "react";
import { Redirect, Route, Router, Switch } from "wouter";
import { useHashLocation } from "wouter/use-hash-location";
import { AgendaWeek } from "./agenda/AgendaWeek";
import { AvisoList } from "./avisos/AvisoList";
import { ClienteDetail } from "./clientes/ClienteDetail";
import { ClienteEditor } from "./clientes/ClienteEditor";
import { ClienteList } from "./clientes/ClienteList";
import { NewCliente } from "./clientes/NewCliente";
import { NO_FILTERS } from "./clientes/filters";
import { ConnectionStatus } from "./ConnectionStatus";
import { Account } from "./cuenta/Account";
import { SignIn } from "./cuenta/SignIn";
import { NavLink } from "./NavLink";

export function App() {
  const [filters, setFilters] = useState(NO_FILTERS); // Here, so that they are kept while a client is shown.
  const [path] = useHashLocation();
  useEffect(() => {
    scrollTo(0, 0);
  }, [path]);
  return (
    <Router hook={useHashLocation}>
      <header>
        <h1>Planificador</h1>
        <nav aria-label="Principal">
          <NavLink href="/clientes">Clientes</NavLink>
          <NavLink href="/agenda">Agenda</NavLink>
        </nav>
        <ConnectionStatus />
        <Account />
      </header>
      <main>
        <Switch>
          <Route path="/clientes">
            <ClienteList filters={filters} onChange={setFilters} />
          </Route>
          <Route path="/clientes/nuevo" component={NewCliente} />
          <Route path="/clientes/:id">{({ id }) => <ClienteDetail key={id} id={decodeURIComponent(id)} />}</Route>
          <Route path="/clientes/:id/editar">{({ id }) => <ClienteEditor key={id} id={decodeURIComponent(id)} />}</Route>
          <Route path="/agenda" component={AgendaWeek} />
          <Route path="/entrar">
            <SignIn path="/clientes" />
          </Route>
          <Route>
            <Redirect to="/clientes" />
          </Route>
        </Switch>
      </main>
      <AvisoList />
    </Router>
  );
}
