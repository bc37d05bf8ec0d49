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
  /** Undefined where rows cannot be selected: then there is no box in front. */
  selected: boolean | undefined;
  marked: boolean;
  /** -1: the row itself has the focus; 0 and up: that cell; undefined: the focus is elsewhere. */
  focusedCell: number | undefined;
  selectLabel: string;
}

/** One line of the grid. Clicks and keys are handled by the grid, once for all rows. */
export const Row = memo(function Row(props: RowProps) {
  const { record, resource, title, columns, index, top, selected, marked, focusedCell, selectLabel } = props;
  const boxes = selected === undefined ? 0 : 1;
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
      {selected !== undefined && (
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
      )}
      {columns.map((column, at) => (
        <div
          key={column.field.name}
          role="gridcell"
          aria-colindex={at + boxes + 1}
          className={column.numeric ? "grid-cell numeric" : "grid-cell"}
          {...(at === 0 ? {} : { tabIndex: focusedCell === at + boxes ? 0 : -1, "data-cell": at + boxes })}
        >
          {at === 0 ? (
            <Link
              to="/$resource/$id"
              params={{ resource, id: record.id }}
              className="grid-title clip"
              tabIndex={focusedCell === boxes ? 0 : -1}
              data-cell={boxes}
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

export function BoneRow({ columns, boxes, index, top }: { columns: Column[]; boxes: boolean; index: number; top: number }) {
  return (
    <div className="grid-row" style={{ transform: `translateY(${top}px)` }} aria-hidden="true">
      {boxes && <div className="grid-check" />}
      {columns.map((column, at) => (
        <div key={column.field.name} className={column.numeric ? "grid-cell numeric" : "grid-cell"}>
          <span className="bone" style={{ width: `${40 + ((index * 7 + at * 13) % 40)}%` }} />
        </div>
      ))}
    </div>
  );
}
