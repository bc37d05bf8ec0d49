import { useSyncExternalStore } from "react";

/** Lists in which rows came or went elsewhere: they offer to load again instead of jumping. */
const counts = new Map<string, number>();
const listeners = new Set<() => void>();

function tell(): void {
  listeners.forEach((listener) => listener());
}

export function markChanged(resource: string): void {
  counts.set(resource, (counts.get(resource) ?? 0) + 1);
  tell();
}

export function clearChanged(resource: string): void {
  if (counts.delete(resource)) tell();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useChanged(resource: string): number {
  return useSyncExternalStore(subscribe, () => counts.get(resource) ?? 0);
}
