import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { Icon } from "@/parts/Icon";
import type { Column } from "./columns";
import type { Sort } from "./listState";
import type { Selection } from "./useSelection";

interface HeadRowProps {
  columns: Column[];
  sort: Sort[];
  selection?: Selection;
  onSort: (column: Column, add: boolean) => void;
}

export function HeadRow({ columns, sort, selection, onSort }: HeadRowProps) {
  return (
    <div role="rowgroup" className="grid-head">
      <div role="row" aria-rowindex={1} className="grid-head-row">
        {selection && <HeadBox selection={selection} />}
        {columns.map((column, at) => (
          <HeadCell key={column.field.name} column={column} at={at + (selection ? 2 : 1)} sort={sort} onSort={onSort} />
        ))}
      </div>
    </div>
  );
}

function HeadBox({ selection }: { selection: Selection }) {
  const { t } = useTranslation();
  const box = useRef<HTMLInputElement>(null);
  const some = selection.count > 0;
  useEffect(() => {
    if (box.current) box.current.indeterminate = some && !selection.all;
  }, [some, selection.all]);
  return (
    <div role="columnheader" aria-colindex={1} className="grid-check">
      <input ref={box} type="checkbox" checked={selection.all} onChange={selection.toggleLoaded} aria-label={t("list.selectLoaded")} />
    </div>
  );
}

function HeadCell({ column, at, sort, onSort }: { column: Column; at: number } & Pick<HeadRowProps, "sort" | "onSort">) {
  const { t } = useTranslation();
  const { field, numeric } = column;
  const key = sort.find((one) => one.field === field.name);
  const direction = key ? (key.descending ? "descending" : "ascending") : field.sortable ? "none" : undefined;
  return (
    <div
      role="columnheader"
      aria-colindex={at}
      aria-sort={direction}
      className={numeric ? "grid-cell numeric" : "grid-cell"}
    >
      {field.sortable ? (
        <button type="button" className="grid-sort" title={t("list.sortBy", { field: field.label })} onClick={(event) => onSort(column, event.shiftKey)}>
          <span className="clip">{field.label}</span>
          {key && <Icon name={key.descending ? "arrowDown" : "arrowUp"} size={13} />}
        </button>
      ) : (
        <span className="clip" title={field.label}>{field.label}</span>
      )}
    </div>
  );
}
