/** What the event stream does to the query cache. */
import { useEffect } from "react";
import { isOwnEcho } from "@/api/echo";
import { keys } from "@/api/keys";
import { list as fetchList } from "@/api/resources";
import { openStream, type PresenceEvent } from "@/api/stream";
import type { ChangeEvent } from "@/api/types";
import { cachedIds, dropAnswers, patchRows } from "@/entity/cache";
import { markChanged } from "@/entity/list/changed";
import { queryClient } from "./query";
import { entityNow } from "./session";

const GATHER = 200;
const waiting = new Map<string, Set<string>>();
let timer: ReturnType<typeof setTimeout> | undefined;
const presenceListeners = new Set<(event: PresenceEvent) => void>();

/** Calls back with who else looks at a record. */
export function onPresence(listener: (event: PresenceEvent) => void): () => void {
  presenceListeners.add(listener);
  return () => presenceListeners.delete(listener);
}

function changed(event: ChangeEvent): void {
  if (isOwnEcho(event.echo)) return;
  const entity = entityNow(event.entity);
  // The first record of a kind that was shared with this person brings its kind into the metadata.
  if (!entity && event.operation === "shared") void queryClient.invalidateQueries({ queryKey: ["meta"] });
  if (!entity) return;
  const { resource } = entity;
  void queryClient.invalidateQueries({ queryKey: keys.record(resource, event.id) });
  void queryClient.invalidateQueries({ queryKey: keys.history(resource, event.id) });
  dropAnswers(resource);
  void queryClient.invalidateQueries({ queryKey: keys.fews(resource) });
  if (event.operation === "updated" && cachedIds(resource).has(event.id)) {
    gather(resource, event.id);
  } else if (event.operation !== "updated") {
    markChanged(resource);
  }
}

/** Rows that changed are fetched together, so that a bulk edit elsewhere costs a few calls. */
function gather(resource: string, id: string): void {
  const ids = waiting.get(resource) ?? new Set<string>();
  waiting.set(resource, ids.add(id));
  timer ??= setTimeout(() => void flush(), GATHER);
}

async function flush(): Promise<void> {
  timer = undefined;
  const batches = [...waiting];
  waiting.clear();
  for (const [resource, ids] of batches) {
    try {
      const where = { "id[in]": [...ids].slice(0, 200).join(",") };
      const { items } = await fetchList(resource, { where, limit: 200 });
      patchRows(resource, items);
    } catch {
      // The rows stay as they are and the list offers to be loaded again.
      markChanged(resource);
    }
  }
}

function accessChanged(): void {
  void queryClient.invalidateQueries();
}

export function useLive(signedIn: boolean): void {
  useEffect(() => {
    if (!signedIn) return undefined;
    return openStream({
      change: changed,
      presence: (event) => presenceListeners.forEach((listener) => listener(event)),
      access: accessChanged,
      end: () => queryClient.setQueryData(keys.session, null),
      caughtUp: () => void queryClient.invalidateQueries(),
    });
  }, [signedIn]);
}
