import { useVirtualizer, defaultRangeExtractor, type Range } from "@tanstack/react-virtual";
import { useCallback, useEffect, useRef, type CSSProperties } from "react";
import { useTranslation } from "react-i18next";
import type { EntityMeta } from "@/api/types";
import { usePrefs } from "@/app/prefs";
import { titleOf } from "../values";
import { leastWidth, template, type Column } from "./columns";
import { HeadRow } from "./HeadRow";
import { keepSpot, spotOf } from "./places";
import { BoneRow, Row } from "./Row";
import type { Sort } from "./listState";
import type { ListData } from "./useListData";
import type { Selection } from "./useSelection";
import { useGridFocus } from "./useGridFocus";
import "./grid.css";

const AHEAD = 25;
const BONES = 14;

export interface GridProps {
  entity: EntityMeta;
  columns: Column[];
  data: ListData;
  /** Left out where there is nothing to do with several rows, as in a log. */
  selection?: Selection;
  sort: Sort[];
  spot: string;
  onSort: (column: Column, add: boolean) => void;
  onOpen: (id: string) => void;
  onPeek: (id: string) => void;
  onEdit: (id: string) => void;
  /** The record that is looked at beside the list. */
  peeked?: string;
}

function rowHeight(): number {
  return parseFloat(getComputedStyle(document.documentElement).getPropertyValue("--row")) || 38;
}

/** Long lists as an ARIA grid: only the rows in sight are drawn, by elements of our own. */
export function Grid(props: GridProps) {
  const { entity, columns, data, selection, sort, spot, onSort } = props;
  const { t } = useTranslation();
  const { density } = usePrefs();
  const scroller = useRef<HTMLDivElement>(null);
  const { rows, hasNextPage, isFetchingNextPage, fetchNextPage } = data;
  const bones = data.isPending ? BONES : hasNextPage ? 3 : 0;
  const focus = useGridFocus({ ...props, rows, scroller });
  const { place } = focus;

  // The row with the focus stays drawn, or the focus would fall to the page when it scrolls away.
  const rangeExtractor = useCallback(
    (range: Range) => [...new Set([...defaultRangeExtractor(range), Math.min(place.row, range.count - 1)])].filter((at) => at >= 0).sort((a, b) => a - b),
    [place.row],
  );
  const virtual = useVirtualizer({
    count: rows.length + bones,
    getScrollElement: () => scroller.current,
    estimateSize: rowHeight,
    overscan: 8,
    initialOffset: spotOf(spot)?.scroll ?? 0,
    scrollPaddingStart: 40,
    rangeExtractor,
  });
  focus.reveal.current = (row) => virtual.scrollToIndex(row, { align: "auto" });

  useEffect(() => virtual.measure(), [density, virtual]);

  const items = virtual.getVirtualItems();
  const lastSeen = items.at(-1)?.index ?? 0;
  useEffect(() => {
    if (lastSeen >= rows.length - AHEAD && hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [lastSeen, rows.length, hasNextPage, isFetchingNextPage, fetchNextPage]);

  return (
    <div
      ref={scroller}
      role="grid"
      className="grid"
      aria-label={entity.label_plural}
      aria-rowcount={data.exact && !data.isPending ? data.total + 1 : -1}
      aria-colcount={columns.length + (selection ? 1 : 0)}
      aria-multiselectable={selection ? "true" : undefined}
      aria-busy={data.isPending}
      data-stale={data.isPlaceholderData || undefined}
      onScroll={(event) => keepSpot(spot, { scroll: event.currentTarget.scrollTop })}
      onKeyDown={focus.onKeyDown}
      onClick={focus.onClick}
      onAuxClick={focus.onAuxClick}
      onFocus={focus.onFocus}
    >
      <div className="grid-table" style={{ minWidth: leastWidth(columns, !!selection), "--columns": template(columns, !!selection) } as CSSProperties}>
        <HeadRow columns={columns} sort={sort} selection={selection} onSort={onSort} />
        <div role="rowgroup" className="grid-body" style={{ height: virtual.getTotalSize() }}>
          {items.map(({ index, start }) => {
            const record = rows[index];
            if (!record) return <BoneRow key={`bone-${index}`} columns={columns} boxes={!!selection} index={index} top={start} />;
            return (
              <Row
                key={record.id}
                record={record}
                resource={entity.resource}
                title={titleOf(entity, record)}
                columns={columns}
                index={index}
                top={start}
                selected={selection?.has(record.id)}
                marked={focus.marked === record.id}
                focusedCell={place.row === index ? place.cell : undefined}
                selectLabel={t("list.select")}
              />
            );
          })}
        </div>
      </div>
    </div>
  );
}
