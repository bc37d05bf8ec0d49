import { useSyncExternalStore } from "react";

export interface Toast {
  id: number;
  text: string;
  detail?: string;
  kind: "done" | "failed" | "progress";
  action?: { label: string; run: () => void };
}

let toasts: Toast[] = [];
let last = 0;
const timers = new Map<number, ReturnType<typeof setTimeout>>();
const listeners = new Set<() => void>();

const SHOWN_FOR = 8_000;

function publish(next: Toast[]): void {
  toasts = next;
  listeners.forEach((listener) => listener());
}

/** Says something in passing. Failures stay until they are closed. */
export function toast(text: string, options: Partial<Omit<Toast, "id" | "text">> = {}): number {
  const entry: Toast = { id: ++last, text, kind: "done", ...options };
  publish([...toasts.slice(-3), entry]);
  keep(entry);
  return entry.id;
}

export function updateToast(id: number, change: Partial<Omit<Toast, "id">>): void {
  publish(toasts.map((entry) => (entry.id === id ? { ...entry, ...change } : entry)));
  const entry = toasts.find((one) => one.id === id);
  if (entry) keep(entry);
}

export function closeToast(id: number): void {
  clearTimeout(timers.get(id));
  timers.delete(id);
  publish(toasts.filter((entry) => entry.id !== id));
}

function keep(entry: Toast): void {
  clearTimeout(timers.get(entry.id));
  if (entry.kind === "done") timers.set(entry.id, setTimeout(() => closeToast(entry.id), SHOWN_FOR));
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useToasts(): Toast[] {
  return useSyncExternalStore(subscribe, () => toasts);
}

let spoken = "";

/** A short word for people who do not see the screen: counts after filtering, "saved". */
export function announce(text: string): void {
  spoken = text;
  listeners.forEach((listener) => listener());
}

export function useAnnounced(): string {
  return useSyncExternalStore(subscribe, () => spoken);
}
