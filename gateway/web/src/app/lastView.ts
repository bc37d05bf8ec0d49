import { useSyncExternalStore } from "react";
import type { Search } from "./search";

/** The filters, sort and columns that a person left a list with; the navigation leads back to them. */
const prefix = "guanxi.view.";
const listeners = new Set<() => void>();

export function rememberView(person: string, resource: string, search: Search): void {
  const key = `${prefix}${person}.${resource}`;
  const { peek, ...kept } = search;
  const text = JSON.stringify(kept);
  if (localStorage.getItem(key) === text) return;
  localStorage.setItem(key, text);
  listeners.forEach((listener) => listener());
}

export function lastView(person: string, resource: string): Search {
  const text = localStorage.getItem(`${prefix}${person}.${resource}`);
  return text ? (JSON.parse(text) as Search) : {};
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useLastViews(person: string): (resource: string) => Search {
  useSyncExternalStore(subscribe, () => listeners.size && localStorage.length);
  return (resource) => lastView(person, resource);
}
