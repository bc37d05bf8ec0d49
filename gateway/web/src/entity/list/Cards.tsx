import { Link } from "@tanstack/react-router";
import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { RecordData } from "@/api/types";
import { isEmpty, isPerson, titleOf, valueOf } from "../values";
import type { Column } from "./columns";
import type { GridProps } from "./Grid";
import { keepSpot, spotOf } from "./places";
import "./cards.css";

const CARD = 98;

/** The list on a phone: the same rows and columns, each row a card. */
export function Cards({ entity, columns, data, selection, spot }: Omit<GridProps, "onSort">) {
  const { t } = useTranslation();
  const scroller = useRef<HTMLDivElement>(null);
  const { rows, hasNextPage, isFetchingNextPage, fetchNextPage } = data;
  const bones = data.isPending ? 8 : 0;
  const virtual = useVirtualizer({
    count: rows.length + bones,
    getScrollElement: () => scroller.current,
    estimateSize: () => CARD,
    overscan: 6,
    gap: 8,
    initialOffset: spotOf(spot)?.scroll ?? 0,
  });
  const items = virtual.getVirtualItems();
  const lastSeen = items.at(-1)?.index ?? 0;
  useEffect(() => {
    if (lastSeen >= rows.length - 10 && hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [lastSeen, rows.length, hasNextPage, isFetchingNextPage, fetchNextPage]);

  return (
    <div ref={scroller} className="cards" onScroll={(event) => keepSpot(spot, { scroll: event.currentTarget.scrollTop })}>
      <ul className="cards-body" aria-label={entity.label_plural} style={{ height: virtual.getTotalSize() }}>
        {items.map(({ index, start }) => {
          const record = rows[index];
          return (
            <li
              key={record?.id ?? `bone-${index}`}
              ref={virtual.measureElement}
              data-index={index}
              className="card list-card"
              style={{ transform: `translateY(${start}px)` }}
              data-marked={(record && spotOf(spot)?.id === record.id) || undefined}
            >
              {record ? (
                <>
                  {selection && (
                    <input
                      type="checkbox"
                      checked={selection.has(record.id)}
                      onChange={() => selection.toggle(record.id)}
                      aria-label={`${t("list.select")} ${titleOf(entity, record)}`}
                    />
                  )}
                  <CardBody record={record} columns={columns} resource={entity.resource} onOpen={() => keepSpot(spot, { id: record.id })} />
                </>
              ) : (
                <span className="bone" style={{ width: "60%" }} />
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

const TAGS = new Set(["state", "choice"]);

interface CardBodyProps {
  record: RecordData;
  columns: Column[];
  resource: string;
  onOpen: () => void;
}

function CardBody({ record, columns, resource, onOpen }: CardBodyProps) {
  const [first, ...rest] = columns;
  const filled = rest.filter(({ field }) => !isEmpty(valueOf(record, field)));
  const tags = filled.filter(({ field }) => TAGS.has(field.type)).slice(0, 2);
  const words = filled.filter((column) => !TAGS.has(column.field.type) && !column.numeric).slice(0, 3);
  const numbers = filled.filter(({ numeric }) => numeric).slice(0, 2);
  return (
    <Link to="/$resource/$id" params={{ resource, id: record.id }} className="card-link" onClick={onOpen}>
      <span className="row">
        <strong className="grow clip">{first?.draw(record)}</strong>
        {tags.map((column) => <span key={column.field.name}>{column.draw(record)}</span>)}
      </span>
      <span className="row card-words">
        {words.map((column) => (
          <span key={column.field.name} className={isPerson(column.field) ? "clip" : "clip dim"}>{column.draw(record)}</span>
        ))}
      </span>
      {numbers.length > 0 && (
        <span className="row card-numbers">
          {numbers.map((column) => (
            <span key={column.field.name} className="numeric">
              <span className="dim small">{column.field.label}</span> {column.draw(record)}
            </span>
          ))}
        </span>
      )}
    </Link>
  );
}
