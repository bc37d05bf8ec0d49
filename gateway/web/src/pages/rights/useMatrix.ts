import { useEffect, useMemo, useRef, useState } from "react";
import { cellsOf, differences, rebased, withValue, type Cells, type Clash, type Difference, type MatrixState } from "./cells";

interface Editing {
  /** What the server had when editing began, and how it called that state. */
  base: Cells;
  revision: string;
  /** Up to which state the server was followed. */
  seen: string;
  cells: Cells;
  past: Cells[];
  future: Cells[];
}

interface Draft {
  base: [string, string][];
  revision: string;
  cells: [string, string][];
}

const MOST_STEPS = 200;
const REST = 300;

const fresh = (state: MatrixState): Editing => {
  const base = cellsOf(state);
  return { base, revision: state.revision, seen: state.revision, cells: base, past: [], future: [] };
};

const isDirty = (now: Editing) => now.cells !== now.base && differences(now.base, now.cells).length > 0;

function kept(name: string): Editing | undefined {
  const text = sessionStorage.getItem(name);
  if (!text) return undefined;
  const draft = JSON.parse(text) as Draft;
  return { base: new Map(draft.base), revision: draft.revision, seen: draft.revision, cells: new Map(draft.cells), past: [], future: [] };
}

function keep(name: string, now: Editing): void {
  if (!isDirty(now)) return sessionStorage.removeItem(name);
  const draft: Draft = { base: [...now.base], revision: now.revision, cells: [...now.cells] };
  sessionStorage.setItem(name, JSON.stringify(draft));
}

/** The draft is written once the keys rest, since a whole matrix is in it, and at once where the page is left. */
function useKeeping(name: string, now: Editing): void {
  const waiting = useRef<() => void>(undefined);
  useEffect(() => {
    waiting.current = () => {
      waiting.current = undefined;
      keep(name, now);
    };
    const timer = setTimeout(() => waiting.current?.(), REST);
    return () => clearTimeout(timer);
  }, [name, now]);
  useEffect(() => {
    const write = () => waiting.current?.();
    window.addEventListener("pagehide", write);
    return () => {
      window.removeEventListener("pagehide", write);
      write();
    };
  }, []);
}

export interface MatrixEditing {
  cells: Cells;
  base: Cells;
  revision: string;
  changes: Difference[];
  set: (keys: Iterable<string>, value: string) => void;
  undo?: () => void;
  redo?: () => void;
  discard: () => void;
  /** The server has taken what is shown, and calls it so from now on. */
  saved: (revision: string) => void;
  /** What they made of it becomes the base; answers where both changed the same. */
  rebase: (theirs: MatrixState) => { clashes: Clash[]; taken: Difference[] };
}

/** A matrix being edited: undo, redo, a draft that outlives the tab and the reload, and a base to compare with. */
export function useMatrix(name: string, state: MatrixState): MatrixEditing {
  const [now, setNow] = useState(() => kept(name) ?? fresh(state));
  // Nothing is being edited: what the server has is what is shown.
  if (now.seen !== state.revision && !isDirty(now)) setNow(fresh(state));

  useKeeping(name, now);
  const { base, cells: shown } = now;
  const changes = useMemo(() => differences(base, shown), [base, shown]);

  function step(cells: Cells) {
    setNow({ ...now, cells, past: [...now.past.slice(-MOST_STEPS), now.cells], future: [] });
  }

  const before = now.past.at(-1);
  const after = now.future[0];
  return {
    cells: now.cells,
    base: now.base,
    revision: now.revision,
    changes,
    set: (keys, value) => step(withValue(now.cells, keys, value)),
    undo: before && (() => setNow({ ...now, cells: before, past: now.past.slice(0, -1), future: [now.cells, ...now.future] })),
    redo: after && (() => setNow({ ...now, cells: after, past: [...now.past, now.cells], future: now.future.slice(1) })),
    discard: () => step(now.base),
    saved: (revision) => setNow({ ...now, base: now.cells, revision, cells: now.cells, past: [], future: [] }),
    rebase(theirs) {
      const base = cellsOf(theirs);
      const { cells, ...told } = rebased(now.base, now.cells, base);
      setNow({ ...now, base, revision: theirs.revision, cells, past: [], future: [] });
      return told;
    },
  };
}
