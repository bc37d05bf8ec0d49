import { useSyncExternalStore } from "react";

const media = () => window.matchMedia("(max-width: 640px)");

function subscribe(listener: () => void): () => void {
  const query = media();
  query.addEventListener("change", listener);
  return () => query.removeEventListener("change", listener);
}

/** True on phones: lists become cards, forms one column. */
export function useNarrow(): boolean {
  return useSyncExternalStore(subscribe, () => media().matches);
}
