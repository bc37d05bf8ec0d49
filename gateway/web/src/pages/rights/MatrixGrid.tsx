import { defaultRangeExtractor, useVirtualizer, type Range } from "@tanstack/react-virtual";
import { useCallback, useId, useMemo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { MenuList } from "@/parts/Menu";
import type { Cells, Operation } from "./cells";
import { MatrixLine } from "./MatrixLine";
import { operationsAt, type Column, type MatrixRow } from "./rows";
import { useMatrixKeys, type Place } from "./useMatrixKeys";
import { useWords } from "./useWords";

export interface GridProps {
  label: string;
  rows: MatrixRow[];
  columns: Column[];
  cells: Cells;
  base: Cells;
  inherited: Cells;
  give?: (operations: Operation[], value: string) => void;
  onOpen: (row: MatrixRow) => void;
  onFold: (service: string, shut: boolean) => void;
}

const HEAD = 44;

function rowHeight(): number {
  return parseFloat(getComputedStyle(document.documentElement).getPropertyValue("--row")) || 38;
}

interface Asking extends Place {
  left: number;
  top: number;
  element: HTMLElement;
}

/** Services and their entities by operations: a treegrid with one tab stop and a scope in every cell. */
export function MatrixGrid({ label, rows, columns, cells, base, inherited, give, onOpen, onFold }: GridProps) {
  const grid = useRef<HTMLDivElement>(null);
  const [asking, setAsking] = useState<Asking | null>(null);
  const { t } = useTranslation();

  function ask(place: Place, element: HTMLElement) {
    const box = element.getBoundingClientRect();
    setAsking({ ...place, element, left: Math.min(box.left, window.innerWidth - 240), top: Math.min(box.bottom, window.innerHeight - 260) });
  }

  const keys = useMatrixKeys({ grid, rows, columns: columns.length, cells, give, ask, open: onOpen, fold: onFold });
  const texts = useMemo(() => rows.map((row) => textsOf(row, columns.length, cells, base, inherited, (count) => t("rights.fieldCount", { count }))), [rows, columns.length, cells, base, inherited, t]);
  const { at, anchor } = keys;
  // The line with the focus stays drawn, however far one scrolls.
  const rangeExtractor = useCallback((range: Range) => [...new Set([...defaultRangeExtractor(range), Math.max(0, at.row)])].sort((one, other) => one - other), [at.row]);
  const virtual = useVirtualizer({
    count: rows.length, getScrollElement: () => grid.current, estimateSize: rowHeight, overscan: 8, rangeExtractor,
    scrollPaddingStart: HEAD, initialRect: { width: 1000, height: 640 },
  });
  keys.reveal.current = (row) => virtual.scrollToIndex(row, { align: "auto" });
  const span = spanOf(at, anchor);

  function close(focus = true) {
    setAsking(null);
    if (focus) asking?.element.focus();
  }

  const head = (column: number) => ({
    "data-row": -1,
    "data-column": column,
    tabIndex: at.row === -1 && at.column === column ? 0 : -1,
    "aria-selected": span.top === -1 && column >= span.left && column <= span.right,
  });
  return (
    <>
      <div
        ref={grid} role="treegrid" aria-label={label} aria-multiselectable="true" aria-readonly={!give} aria-rowcount={rows.length + 1} aria-colcount={columns.length + 2}
        className="matrix-grid" style={{ "--columns": columns.length } as React.CSSProperties} onScroll={() => setAsking(null)} {...keys.handlers}
      >
        <div role="row" className="matrix-row matrix-head" aria-rowindex={1}>
          <div role="columnheader" className="matrix-name" {...head(0)}>{t("rights.entity")}</div>
          {columns.map((column, index) => (
            <div key={column.operation} role="columnheader" className="matrix-cell" {...head(index + 1)}>{column.label}</div>
          ))}
          <div role="columnheader" className="matrix-cell matrix-more" {...head(columns.length + 1)}>{t("rights.more")}</div>
        </div>
        <div role="rowgroup" className="matrix-lines" style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map(({ index, start }) => {
            const row = rows[index];
            if (!row) return null;
            const isIn = index >= span.top && index <= span.bottom;
            return (
              <MatrixLine
                key={`${row.kind}.${row.id}`}
                row={row}
                index={index}
                top={start}
                {...(texts[index] ?? EMPTY)}
                focused={at.row === index ? at.column : undefined}
                from={isIn ? span.left : undefined}
                to={isIn ? span.right : undefined}
                onFold={onFold}
              />
            );
          })}
        </div>
      </div>
      {asking && give && (
        <ScopeMenu
          asking={asking}
          operations={keys.selected().length > 1 ? keys.selected() : operationsAt(rows, columns.length, asking)}
          cells={cells}
          give={give}
          onClose={close}
        />
      )}
    </>
  );
}

const EMPTY = { values: "", before: "", inherited: "", more: "" };

function textsOf(row: MatrixRow, columns: number, cells: Cells, base: Cells, inherited: Cells, fields: (count: number) => string) {
  if (row.kind === "service") return { ...EMPTY, values: countsOf(row.entities.map((one) => one.usual), columns, cells, inherited) };
  const of = (from: Cells) => row.usual.map((one) => (one && from.get(one.permission)) ?? "").join("|");
  const set = row.more.filter(({ permission }) => cells.has(permission)).length;
  const ruled = row.rules.filter((key) => cells.has(key)).length;
  const more = [row.more.length > 0 ? `${set}/${row.more.length}` : "", ruled > 0 ? fields(ruled) : ""].filter(Boolean).join(" · ");
  return { values: of(cells), before: of(base), inherited: of(inherited), more };
}

/** "3/8": of so many entities that have the operation, for how many it is given. */
function countsOf(usual: (Operation | undefined)[][], columns: number, cells: Cells, inherited: Cells): string {
  return Array.from({ length: columns }, (_, at) => {
    const there = usual.flatMap((line) => line[at] ?? []);
    const given = there.filter(({ permission }) => cells.has(permission) || inherited.has(permission)).length;
    return there.length > 0 ? `${given}/${there.length}` : "";
  }).join("|");
}

function spanOf(at: Place, anchor: Place | null) {
  const from = anchor ?? at;
  return {
    top: Math.min(from.row, at.row), bottom: Math.max(from.row, at.row),
    left: Math.min(from.column, at.column), right: Math.max(from.column, at.column),
  };
}

interface ScopeMenuProps {
  asking: Asking;
  operations: Operation[];
  cells: Cells;
  give: (operations: Operation[], value: string) => void;
  onClose: (focus?: boolean) => void;
}

/** The scopes to choose from, with the keys that set them without asking. */
function ScopeMenu({ asking, operations, cells, give, onClose }: ScopeMenuProps) {
  const { t } = useTranslation();
  const words = useWords();
  const id = useId();
  const scoped = operations.some((one) => one.scoped);
  const only = operations.length === 1 ? operations[0] : undefined;
  const items = words.choices(scoped).map(({ value, label }, at) => ({
    id: value || "none",
    label,
    hint: scoped ? String(at) : undefined,
    checked: only ? (cells.get(only.permission) ?? "") === value : false,
    run: () => give(operations, value),
  }));
  const label = only ? only.label : t("rights.setMany", { count: operations.length });
  return (
    <div className="matrix-menu" style={{ left: asking.left, top: asking.top }}>
      <MenuList id={id} label={label} items={items} align="start" onClose={onClose} />
    </div>
  );
}
