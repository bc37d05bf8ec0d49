import { useSyncExternalStore } from "react";
import type { EntityMeta, RecordData, Values } from "@/api/types";

export interface Conflict {
  entity: EntityMeta;
  /** What this person wants to save. */
  mine: Values;
  /** The record as it is now. */
  current: RecordData;
  /** The record as it was when this person read it. */
  base?: RecordData;
}

interface Asked extends Conflict {
  settle: (chosen: Values | null) => void;
}

let asked: Asked | null = null;
const listeners = new Set<() => void>();

function publish(next: Asked | null): void {
  asked = next;
  listeners.forEach((listener) => listener());
}

/** Opens the dialog; resolves with the values to save now, or null where nothing was chosen. */
export function askAboutConflict(conflict: Conflict): Promise<Values | null> {
  return new Promise((resolve) => {
    publish({
      ...conflict,
      settle: (chosen) => {
        publish(null);
        resolve(chosen);
      },
    });
  });
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useConflict(): Asked | null {
  return useSyncExternalStore(subscribe, () => asked);
}
