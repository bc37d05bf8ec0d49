import { useSyncExternalStore } from "react";

let online = true;
const listeners = new Set<() => void>();

/** Whether the server was reached by the latest call or by the event stream. */
export function setOnline(next: boolean): void {
  if (online === next) return;
  online = next;
  listeners.forEach((listener) => listener());
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useOnline(): boolean {
  return useSyncExternalStore(subscribe, () => online);
}
