/** Reads and patches the records that lists hold, wherever the query cache has them. */
import type { InfiniteData } from "@tanstack/react-query";
import { keys } from "@/api/keys";
import type { ListAnswer, RecordData } from "@/api/types";
import { queryClient } from "@/app/query";
import { entityNow, holdersOf } from "@/app/session";

type Pages = InfiniteData<ListAnswer, string | undefined>;

function* pagesOf(resource: string): Generator<Pages> {
  for (const [, data] of queryClient.getQueriesData<Pages>({ queryKey: keys.lists(resource) })) {
    if (data) yield data;
  }
}

export function cachedIds(resource: string): Set<string> {
  const ids = new Set<string>();
  for (const data of pagesOf(resource)) {
    for (const page of data.pages) for (const item of page.items) ids.add(item.id);
  }
  return ids;
}

/** A row that a list already holds: the record page starts from it. */
export function cachedRow(resource: string, id: string): RecordData | undefined {
  for (const data of pagesOf(resource)) {
    for (const page of data.pages) {
      const row = page.items.find((item) => item.id === id);
      if (row) return row;
    }
  }
  return undefined;
}

/** Puts newer records in the place of older ones; the order of rows does not change. */
export function patchRows(resource: string, records: RecordData[]): void {
  const fresh = new Map(records.map((record) => [record.id, record]));
  queryClient.setQueriesData<Pages>({ queryKey: keys.lists(resource) }, (data) => {
    if (!data) return data;
    const pages = data.pages.map((page) => ({
      ...page,
      items: page.items.map((item) => (fresh.has(item.id) ? { ...item, ...fresh.get(item.id) } : item)),
    }));
    return { ...data, pages };
  });
}

export function dropRow(resource: string, id: string): void {
  queryClient.setQueriesData<Pages>({ queryKey: keys.lists(resource) }, (data) => {
    if (!data?.pages.some((page) => page.items.some((item) => item.id === id))) return data;
    const pages = data.pages.map((page) => ({
      ...page,
      total: Math.max(0, page.total - 1),
      items: page.items.filter((item) => item.id !== id),
    }));
    return { ...data, pages };
  });
}

/** After a write of our own: the record's page, its history, and what is derived from it. */
export function wrote(resource: string, record: RecordData): void {
  patchRows(resource, [record]);
  queryClient.setQueryData<RecordData>(keys.record(resource, record.id), (old) => ({ ...old, ...record }));
  void queryClient.invalidateQueries({ queryKey: keys.record(resource, record.id) });
  void queryClient.invalidateQueries({ queryKey: keys.history(resource, record.id) });
  void queryClient.invalidateQueries({ queryKey: keys.fews(resource) });
  dropAnswers(resource);
}

/** Answers of queries about a resource, and about those that hold it: a tree of contacts is asked of their customer. */
export function dropAnswers(resource: string): void {
  const name = entityNow(resource)?.name;
  for (const one of [resource, ...(name ? holdersOf(name) : [])]) {
    void queryClient.invalidateQueries({ queryKey: ["query", one] });
  }
}
