import { useEffect, useRef, useState, type RefObject } from "react";
import type { RecordData } from "@/api/types";
import { isComposing } from "@/app/keys";
import { useCommands, type PageCommand } from "@/app/commands";
import { useTranslation } from "react-i18next";
import type { GridProps } from "./Grid";
import { moved, type Place } from "./gridKeys";
import { keepSpot, spotOf } from "./places";

interface FocusProps extends GridProps {
  rows: RecordData[];
  scroller: RefObject<HTMLDivElement | null>;
}

const PAGE_OF_ROWS = 15;

/** One tab stop for the whole grid; arrows, j and k move it, and it survives scrolling. */
export function useGridFocus({ columns, rows, selection, spot, scroller, peeked, onOpen, onPeek, onEdit }: FocusProps) {
  const { t } = useTranslation();
  const kept = spotOf(spot)?.id;
  const [place, setPlace] = useState<Place>({ row: Math.max(0, rows.findIndex((row) => row.id === kept)), cell: -1 });
  const wanted = useRef<Place | null>(null);
  const reveal = useRef<(row: number) => void>(() => undefined);
  const row = rows[place.row];
  const cells = columns.length + (selection ? 1 : 0);

  useEffect(() => {
    const to = wanted.current;
    if (!to) return;
    const target = elementAt(scroller.current, to);
    if (target) {
      wanted.current = null;
      target.focus({ preventScroll: true });
    }
  });

  function go(to: Place | undefined): boolean {
    if (!to) return false;
    reveal.current(to.row);
    wanted.current = to;
    // A new object even for the same place: the focus moves after the rendering that this causes.
    setPlace({ ...to });
    const id = rows[to.row]?.id;
    if (id) keepSpot(spot, { id });
    if (id && peeked && id !== peeked) onPeek(id);
    return true;
  }

  function open(id: string, how: (id: string) => void) {
    keepSpot(spot, { id });
    how(id);
  }

  function onKeyDown(event: React.KeyboardEvent) {
    const target = event.target as HTMLElement;
    if (isComposing(event) || event.altKey || !target.hasAttribute("data-cell")) return;
    const { key } = event;
    if (go(moved(place, key, event.ctrlKey || event.metaKey, rows.length, cells, PAGE_OF_ROWS))) {
      if (event.shiftKey && row && selection && key.startsWith("Arrow") && !/Left|Right/.test(key)) selection.toggle(row.id, true);
    } else if (key === "Enter" && row) open(row.id, onOpen);
    else if (key === " " && row) {
      if (selection && place.cell === 0) selection.toggle(row.id, event.shiftKey);
      else open(row.id, onPeek);
    } else if (key === "Escape" && peeked) onPeek(peeked);
    else if (key === "Escape" && selection?.count) selection.clear();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  function onClick(event: React.MouseEvent) {
    const target = event.target as HTMLElement;
    const line = target.closest<HTMLElement>("[data-id]");
    const id = line?.dataset.id;
    if (!line || !id) return;
    setPlace({ row: Number(line.dataset.index), cell: -1 });
    keepSpot(spot, { id });
    if (target.closest(".grid-check")) selection?.toggle(id, event.shiftKey);
    else if (!target.closest("a") && !window.getSelection()?.toString()) onOpen(id);
  }

  function onAuxClick(event: React.MouseEvent) {
    const line = (event.target as HTMLElement).closest<HTMLElement>("[data-id]");
    if (event.button !== 1 || !line?.dataset.id || (event.target as HTMLElement).closest("a")) return;
    event.preventDefault();
    onPeek(line.dataset.id);
  }

  function onFocus(event: React.FocusEvent) {
    const target = event.target as HTMLElement;
    const line = target.closest<HTMLElement>("[data-index]");
    if (!line || !target.hasAttribute("data-cell")) return;
    const next = { row: Number(line.dataset.index), cell: Number(target.dataset.cell) };
    if (next.row !== place.row || next.cell !== place.cell) setPlace(next);
  }

  const page = { group: "page" as const, quiet: true };
  const commands: PageCommand[] = [
    { ...page, id: "row-down", label: t("keys.down"), keys: "j", run: () => go(moved(place, focused(scroller) ? "ArrowDown" : "", false, rows.length, 1, 1) ?? place) },
    { ...page, id: "row-up", label: t("keys.up"), keys: "k", run: () => go(moved(place, "ArrowUp", false, rows.length, 1, 1)) },
  ];
  const changing: PageCommand[] = [
    { ...page, id: "row-select", label: t("keys.select"), keys: "x", run: () => row && selection?.toggle(row.id) },
    { ...page, id: "row-edit", label: t("keys.edit"), keys: "e", run: () => row && open(row.id, onEdit) },
  ];
  useCommands(selection ? [...commands, ...changing] : commands);

  return { place, marked: kept, reveal, onKeyDown, onClick, onAuxClick, onFocus };
}

function focused(scroller: RefObject<HTMLDivElement | null>): boolean {
  return !!scroller.current?.querySelector(".grid-body")?.contains(document.activeElement);
}

function elementAt(scroller: HTMLElement | null, place: Place): HTMLElement | null {
  const line = scroller?.querySelector<HTMLElement>(`[data-index="${place.row}"]`) ?? null;
  return place.cell === -1 ? line : (line?.querySelector<HTMLElement>(`[data-cell="${place.cell}"]`) ?? null);
}
