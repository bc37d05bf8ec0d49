/** What somebody was refused and asks for: any page may open the one dialog for it. */
import { useSyncExternalStore } from "react";

export interface Wanted {
  permission: string;
  /** The record that was refused; without it the permission is wanted in general. */
  record?: string;
}

let wanted: Wanted | null = null;
const listeners = new Set<() => void>();

/** Opens the dialog that asks for access, or closes it. */
export function want(next: Wanted | null): void {
  wanted = next;
  listeners.forEach((listener) => listener());
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useWanted(): Wanted | null {
  return useSyncExternalStore(subscribe, () => wanted);
}
