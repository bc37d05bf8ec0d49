import { Link } from "@tanstack/react-router";
import { memo } from "react";
import type { RecordData } from "@/api/types";
import type { Column } from "./columns";

interface RowProps {
  record: RecordData;
  resource: string;
  title: string;
  columns: Column[];
  index: number;
  top: number;
  selected: boolean;
  marked: boolean;
  /** -1: the row itself has the focus; 0 and up: that cell; undefined: the focus is elsewhere. */
  focusedCell: number | undefined;
  selectLabel: string;
}

/** One line of the grid. Clicks and keys are handled by the grid, once for all rows. */
export const Row = memo(function Row(props: RowProps) {
  const { record, resource, title, columns, index, top, selected, marked, focusedCell, selectLabel } = props;
  return (
    <div
      role="row"
      className="grid-row"
      aria-rowindex={index + 2}
      aria-selected={selected}
      data-marked={marked || undefined}
      data-id={record.id}
      data-index={index}
      data-cell={-1}
      tabIndex={focusedCell === -1 ? 0 : -1}
      style={{ transform: `translateY(${top}px)` }}
    >
      <div role="gridcell" aria-colindex={1} className="grid-check">
        <input
          type="checkbox"
          checked={selected}
          readOnly
          data-select
          tabIndex={focusedCell === 0 ? 0 : -1}
          data-cell={0}
          aria-label={`${selectLabel} ${title}`}
        />
      </div>
      {columns.map((column, at) => (
        <div
          key={column.field.name}
          role="gridcell"
          aria-colindex={at + 2}
          className={column.numeric ? "grid-cell numeric" : "grid-cell"}
          {...(at === 0 ? {} : { tabIndex: focusedCell === at + 1 ? 0 : -1, "data-cell": at + 1 })}
        >
          {at === 0 ? (
            <Link
              to="/$resource/$id"
              params={{ resource, id: record.id }}
              className="grid-title clip"
              tabIndex={focusedCell === 1 ? 0 : -1}
              data-cell={1}
            >
              {column.draw(record)}
            </Link>
          ) : (
            <span className="clip">{column.draw(record)}</span>
          )}
        </div>
      ))}
    </div>
  );
});

export function BoneRow({ columns, index, top }: { columns: Column[]; index: number; top: number }) {
  return (
    <div className="grid-row" style={{ transform: `translateY(${top}px)` }} aria-hidden="true">
      <div className="grid-check" />
      {columns.map((column, at) => (
        <div key={column.field.name} className={column.numeric ? "grid-cell numeric" : "grid-cell"}>
          <span className="bone" style={{ width: `${40 + ((index * 7 + at * 13) % 40)}%` }} />
        </div>
      ))}
    </div>
  );
}
