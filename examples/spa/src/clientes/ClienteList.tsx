import { useMemo, useState } from "react";
import { Link } from "wouter";
import { useCan, useColumns } from "../cuenta/useYo";
import { useDebounced } from "../useDebounced";
import { ClienteCount } from "./ClienteCount";
import { ClienteFilterForm } from "./ClienteFilterForm";
import { ClientePage } from "./ClientePage";
import { type ClienteFilters, toFiltro } from "./filters";

interface Props {
  filters: ClienteFilters;
  onChange: (filters: ClienteFilters) => void;
}

export function ClienteList({ filters, onChange }: Props) {
  const [pages, setPages] = useState(1);
  const can = useCan();
  const showsAddress = useColumns("Cliente").includes("DIRECCIONES");
  const settled = useDebounced(filters);
  const filtro = useMemo(() => toFiltro(settled), [settled]);

  function change(next: ClienteFilters) {
    setPages(1);
    onChange(next);
  }

  return (
    <>
      <h2>Clientes</h2>
      <ClienteFilterForm filters={filters} onChange={change} />
      <p className="actions">
        <ClienteCount filtro={filtro} />
        {can("crearCliente") && <Link href="/clientes/nuevo">Nuevo cliente</Link>}
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">Nombre</th>
            {showsAddress && <th scope="col">Localidad</th>}
            {showsAddress && <th scope="col">Teléfono</th>}
            <th scope="col">Estado</th>
          </tr>
        </thead>
        <ClientePage filtro={filtro} after={null} pages={pages} onMore={() => setPages(pages + 1)} />
      </table>
    </>
  );
}
