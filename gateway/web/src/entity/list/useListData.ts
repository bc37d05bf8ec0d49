import { infiniteQueryOptions, useInfiniteQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { keys } from "@/api/keys";
import { list, type ListQuery } from "@/api/resources";
import type { RecordData } from "@/api/types";

const PAGE = 50;

/** How the rows of a list are asked for, page by page. */
export function rowsQuery(resource: string, query: ListQuery) {
  return infiniteQueryOptions({
    queryKey: keys.list(resource, query),
    queryFn: ({ pageParam, signal }) => list(resource, { ...query, limit: PAGE }, pageParam, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next_cursor ?? undefined,
  });
}

/** The rows of a list, loaded page by page as one scrolls. */
export function useListData(resource: string, query: ListQuery) {
  const result = useInfiniteQuery({
    ...rowsQuery(resource, query),
    // Rows of the old filter stay, greyed, until the new ones are there: nothing jumps.
    placeholderData: (old, oldQuery) => (oldQuery?.queryKey[1] === resource ? old : undefined),
  });
  const rows = useMemo<RecordData[]>(() => {
    const seen = new Set<string>();
    const all = result.data?.pages.flatMap((page) => page.items) ?? [];
    // A row that moved while we scrolled may come twice.
    return all.filter((row) => !seen.has(row.id) && seen.add(row.id));
  }, [result.data]);
  const last = result.data?.pages.at(-1);
  return { ...result, rows, total: last?.total ?? 0, exact: last?.total_is_exact ?? true };
}

export type ListData = ReturnType<typeof useListData>;
