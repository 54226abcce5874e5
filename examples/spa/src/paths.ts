/** Returns the path of a client's page. Ids are opaque: they may contain characters that have a meaning in paths. */
export const clientePath = (id: string) => `/clientes/${encodeURIComponent(id)}`;
