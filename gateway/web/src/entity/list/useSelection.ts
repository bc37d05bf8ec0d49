import { useCallback, useMemo, useState } from "react";
import type { RecordData } from "@/api/types";

interface Chosen {
  /** The filter that the selection was made under; another filter starts anew. */
  scope: string;
  ids: ReadonlySet<string>;
  all: boolean;
  /** Made of all rows that were loaded: the offer to take the rest too stands while more are loaded. */
  loaded?: boolean;
  anchor?: string;
}

const nothing = (scope: string): Chosen => ({ scope, ids: new Set(), all: false });

/** Rows chosen one by one, or all that match the filter, also those not loaded yet. */
export function useSelection(scope: string, rows: RecordData[], total: number) {
  const [kept, setChosen] = useState<Chosen>(() => nothing(scope));
  const chosen = kept.scope === scope ? kept : nothing(scope);

  const toggle = useCallback(
    (id: string, range = false) => {
      setChosen((last) => {
        const now = last.scope === scope ? last : nothing(scope);
        const ids = new Set(now.all ? rows.map((row) => row.id) : now.ids);
        const from = rows.findIndex((row) => row.id === now.anchor);
        const to = rows.findIndex((row) => row.id === id);
        if (range && from >= 0) {
          for (const row of rows.slice(Math.min(from, to), Math.max(from, to) + 1)) ids.add(row.id);
        } else if (!ids.delete(id)) {
          ids.add(id);
        }
        return { scope, ids, all: false, anchor: id };
      });
    },
    [rows, scope],
  );
  const clear = useCallback(() => setChosen(nothing(scope)), [scope]);
  const toggleLoaded = useCallback(() => {
    setChosen((last) => {
      const some = last.scope === scope && (last.all || last.ids.size > 0);
      return some ? nothing(scope) : { scope, ids: new Set(rows.map((row) => row.id)), all: false, loaded: true };
    });
  }, [rows, scope]);
  const chooseAll = useCallback(() => setChosen({ scope, ids: new Set(), all: true }), [scope]);

  return useMemo(
    () => ({
      ids: chosen.ids,
      all: chosen.all,
      count: chosen.all ? total : chosen.ids.size,
      /** More match than were loaded when all of those were chosen. */
      more: !!chosen.loaded && chosen.ids.size < total,
      has: (id: string) => chosen.all || chosen.ids.has(id),
      toggle, clear, toggleLoaded, chooseAll,
    }),
    [chosen.ids, chosen.all, chosen.loaded, total, toggle, clear, toggleLoaded, chooseAll],
  );
}

export type Selection = ReturnType<typeof useSelection>;
