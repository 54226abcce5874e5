import { useId } from "react";
import { options } from "../forms/options";
import type { ClienteFilters } from "./filters";
import { ESTADOS, IDIOMAS } from "./labels";

interface Props {
  filters: ClienteFilters;
  onChange: (filters: ClienteFilters) => void;
}

export function ClienteFilterForm({ filters, onChange }: Props) {
  const id = useId();
  const change = ({ target: { name, value } }: { target: { name: string; value: string } }) =>
    onChange({ ...filters, [name]: value });
  return (
    <search className="filters">
      <label htmlFor={`${id}-texto`}>Buscar</label>
      <input id={`${id}-texto`} type="search" name="texto" value={filters.texto} onChange={change} />
      <label htmlFor={`${id}-estado`}>Estado</label>
      <select id={`${id}-estado`} name="estado" value={filters.estado} onChange={change}>
        <option value="">Todos</option>
        {options(ESTADOS)}
      </select>
      <label htmlFor={`${id}-idioma`}>Idioma</label>
      <select id={`${id}-idioma`} name="idioma" value={filters.idioma} onChange={change}>
        <option value="">Todos</option>
        {options(IDIOMAS)}
      </select>
    </search>
  );
}
