import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { answer, http } from "@/api/client";
import { keys } from "@/api/keys";
import { get, history } from "@/api/resources";
import type { EntityMeta, RecordData } from "@/api/types";
import { reportFailure } from "@/app/failures";
import { onPresence } from "@/app/live";
import { useMe } from "@/app/session";
import { cachedRow } from "../cache";

/** A record; it starts from the row that a list already holds, so that the header is there at once. */
export function useRecord(resource: string, id: string) {
  return useQuery<RecordData>({
    queryKey: keys.record(resource, id),
    queryFn: ({ signal }) => get(resource, id, signal),
    placeholderData: (): RecordData | undefined => cachedRow(resource, id),
  });
}

/** What became of a record, the newest first, loaded page by page. */
export function useHistory(entity: EntityMeta, id: string) {
  const result = useInfiniteQuery({
    queryKey: keys.history(entity.resource, id),
    queryFn: ({ pageParam }) => history(entity.resource, id, pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next_cursor ?? undefined,
  });
  return { ...result, items: result.data?.pages.flatMap((page) => page.items) ?? [] };
}

const BEACON = 30_000;

/** Tells that this person looks at the record, and who else does. */
export function usePresence(entity: EntityMeta, id: string): { id: string; name: string }[] {
  const me = useMe();
  const [people, setPeople] = useState<{ id: string; name: string }[]>([]);
  const { name } = entity;
  useEffect(() => {
    const params = { path: { entity: name, record_id: id } };
    const beacon = () => {
      if (document.visibilityState === "visible") {
        answer(http.POST("/api/v1/records/{entity}/{record_id}/presence", { params })).catch(quietly);
      }
    };
    beacon();
    const timer = setInterval(beacon, BEACON);
    const stop = onPresence((event) => {
      if (event.entity === name && event.id === id) setPeople(event.people.filter((one) => one.id !== me.id));
    });
    return () => {
      clearInterval(timer);
      stop();
      setPeople([]);
    };
  }, [name, id, me.id]);
  return people;
}

/** Presence is a courtesy: only what the person should know of, a lost session, is passed on. */
function quietly(reason: unknown): void {
  if (reason instanceof TypeError) reportFailure(reason);
}
