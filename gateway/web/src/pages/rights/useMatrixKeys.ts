import { useEffect, useRef, useState, type RefObject } from "react";
import { isComposing } from "@/app/keys";
import { nextValue, valueOfKey, type Cells, type Operation } from "./cells";
import { operationsAt, type MatrixRow } from "./rows";

export interface Place {
  row: number;
  column: number;
}

interface Options {
  grid: RefObject<HTMLElement | null>;
  rows: MatrixRow[];
  columns: number;
  cells: Cells;
  /** Left out where the matrix is only read. */
  give?: (operations: Operation[], value: string) => void;
  ask: (place: Place, element: HTMLElement) => void;
  open: (row: MatrixRow) => void;
  fold: (service: string, shut: boolean) => void;
}

const PAGE = 10;

const STEPS: Record<string, [number, number]> = {
  ArrowDown: [1, 0], ArrowUp: [-1, 0], ArrowRight: [0, 1], ArrowLeft: [0, -1], PageDown: [PAGE, 0], PageUp: [-PAGE, 0],
};

/** Arrows walk, with Shift they select; digits and letters set, the space bar goes on to the next scope, Enter asks. */
export function useMatrixKeys({ grid, rows, columns, cells, give, ask, open, fold }: Options) {
  const [at, setAt] = useState<Place>({ row: 0, column: 0 });
  const [anchor, setAnchor] = useState<Place | null>(null);
  const moved = useRef(false);
  const last = { row: rows.length - 1, column: columns + 1 };
  const here = { row: Math.min(at.row, last.row), column: Math.min(at.column, last.column) };

  useEffect(() => {
    if (!moved.current) return;
    moved.current = false;
    grid.current?.querySelector<HTMLElement>(`[data-row="${here.row}"][data-column="${here.column}"]`)?.focus();
  });

  function go(place: Place, selecting: boolean) {
    moved.current = true;
    setAnchor(selecting ? (anchor ?? here) : null);
    setAt({ row: within(place.row, -1, last.row), column: within(place.column, 0, last.column) });
    return true;
  }

  /** All that is selected, each operation once. */
  function selected(): Operation[] {
    const found = new Map<string, Operation>();
    const from = anchor ?? here;
    for (let row = Math.min(from.row, here.row); row <= Math.max(from.row, here.row); row++) {
      for (let column = Math.min(from.column, here.column); column <= Math.max(from.column, here.column); column++) {
        for (const one of operationsAt(rows, columns, { row, column })) found.set(one.permission, one);
      }
    }
    return [...found.values()];
  }

  function put(value: string): boolean {
    const chosen = selected();
    if (!give || chosen.length === 0) return false;
    give(chosen, value);
    return true;
  }

  function cycle(): boolean {
    const first = operationsAt(rows, columns, here)[0];
    return !!first && put(nextValue(cells.get(first.permission) ?? "", first.scoped));
  }

  function foldBy(key: string): boolean {
    const row = rows[here.row];
    if (row?.kind !== "service" || here.column > 0) return false;
    const shut = key === "ArrowLeft";
    if (row.folded === shut) return false;
    fold(row.id, shut);
    return true;
  }

  function enter(event: React.KeyboardEvent): boolean {
    const row = rows[here.row];
    if (here.column === 0 && row?.kind === "service") fold(row.id, !row.folded);
    else if (row?.kind === "entity" && (here.column === 0 || here.column === last.column)) open(row);
    else if (give && selected().length > 0) ask(here, event.target as HTMLElement);
    else return false;
    return true;
  }

  function withControl(event: React.KeyboardEvent): boolean {
    if (event.key === "Home") return go({ row: 0, column: 0 }, event.shiftKey);
    if (event.key === "End") return go(last, event.shiftKey);
    return false;
  }

  function handled(event: React.KeyboardEvent): boolean {
    const { key, shiftKey } = event;
    if (event.altKey) return false;
    if (event.ctrlKey || event.metaKey) return withControl(event);
    if (key.startsWith("Arrow") && !shiftKey && foldBy(key)) return true;
    const step = STEPS[key];
    if (step) return go({ row: here.row + step[0], column: here.column + step[1] }, shiftKey);
    if (key === "Home" || key === "End") return go({ row: here.row, column: key === "Home" ? 0 : last.column }, shiftKey);
    if (key === "Enter" || key === "F2") return enter(event);
    if (key === " ") return cycle();
    if (key === "Escape" && anchor) {
      setAnchor(null);
      return true;
    }
    const value = valueOfKey(key);
    return value !== undefined && put(value);
  }

  function onKeyDown(event: React.KeyboardEvent) {
    if (isComposing(event) || placeOfElement(event.target) === null || !handled(event)) return;
    event.preventDefault();
    event.stopPropagation();
  }

  function onClick(event: React.MouseEvent) {
    const cell = (event.target as HTMLElement).closest<HTMLElement>("[data-column]");
    const place = placeOfElement(cell);
    if (!cell || !place || (event.target as HTMLElement).closest("button")) return;
    const row = rows[place.row];
    go(place, event.shiftKey);
    if (event.shiftKey) return;
    if (row?.kind === "entity" && (place.column === 0 || place.column === last.column)) open(row);
    else if (give && operationsAt(rows, columns, place).length > 0) ask(place, cell);
  }

  // Whoever comes here without the keys of ours, as a screen reader does, works where they are.
  function onFocus(event: React.FocusEvent) {
    const place = placeOfElement(event.target);
    if (!place || (place.row === here.row && place.column === here.column)) return;
    setAnchor(null);
    setAt(place);
  }

  return { at: here, anchor, selected, handlers: { onKeyDown, onClick, onFocus } };
}

const within = (value: number, least: number, most: number) => Math.max(least, Math.min(most, value));

function placeOfElement(target: EventTarget | null): Place | null {
  const { row, column } = (target as HTMLElement | null)?.dataset ?? {};
  return row === undefined || column === undefined ? null : { row: Number(row), column: Number(column) };
}
