import type { ListQuery } from "./resources";

/** The names of everything in the query cache, so that writes and events know what to touch. */
export const keys = {
  session: ["session"] as const,
  meta: (language: string) => ["meta", language] as const,
  lists: (resource: string) => ["list", resource] as const,
  list: (resource: string, query: ListQuery) => ["list", resource, query] as const,
  few: (resource: string, query: ListQuery) => ["few", resource, query] as const,
  fews: (resource: string) => ["few", resource] as const,
  records: (resource: string) => ["record", resource] as const,
  record: (resource: string, id: string) => ["record", resource, id] as const,
  history: (resource: string, id: string) => ["history", resource, id] as const,
  query: (resource: string, name: string, id?: string, values?: unknown) =>
    ["query", resource, name, id ?? "", values ?? null] as const,
  search: (q: string) => ["search", q] as const,
};
