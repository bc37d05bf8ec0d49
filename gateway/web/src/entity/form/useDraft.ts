import { useCallback, useEffect, useRef, useState } from "react";
import { dropDraft, readDraft, writeDraft, type Draft } from "./draft";
import type { FormStore } from "./store";

const PAUSE = 300;

/** Keeps a form's changed values while one types, and takes them over when the form is drawn again. */
export function useDraft(key: string | undefined, store: FormStore, version?: number) {
  const [restored, setRestored] = useState<Draft | undefined>(() => {
    const draft = key ? readDraft(key) : undefined;
    if (draft) store.fill(draft.values);
    return draft;
  });
  const closed = useRef(false);

  useEffect(() => {
    if (!key) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    closed.current = false;
    function keep() {
      clearTimeout(timer);
      timer = undefined;
      if (closed.current || !key) return;
      const names = store.dirty();
      if (names.length === 0) return dropDraft(key);
      const values = store.values();
      writeDraft(key, {
        values: Object.fromEntries(names.map((name) => [name, values[name]])),
        at: new Date().toISOString(),
        version,
      });
    }
    const stop = store.subscribe(null, () => {
      clearTimeout(timer);
      timer = setTimeout(keep, PAUSE);
    });
    window.addEventListener("pagehide", keep);
    return () => {
      stop();
      window.removeEventListener("pagehide", keep);
      if (timer) keep();
    };
  }, [key, store, version]);

  const forget = useCallback(() => {
    closed.current = true;
    if (key) dropDraft(key);
    setRestored(undefined);
  }, [key]);

  return { restored, forget };
}
