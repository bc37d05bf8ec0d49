/** Columns are resolved once per list: width, alignment and what draws a cell. */
import type { ReactNode } from "react";
import type { EntityMeta, FieldMeta, FieldType, RecordData } from "@/api/types";
import { Value } from "../fields/Value";
import { fieldOf, isPerson } from "../values";

export interface Column {
  field: FieldMeta;
  /** Least width in pixels, and its share of what is left over. */
  width: number;
  share: number;
  numeric: boolean;
  draw: (record: RecordData) => ReactNode;
}

const NUMERIC: FieldType[] = ["money", "unit_price", "integer", "decimal", "percent"];
const WIDTHS: Partial<Record<FieldType, number>> = {
  money: 148, unit_price: 148, integer: 90, decimal: 100, percent: 90, date: 110, datetime: 130,
  flag: 80, choice: 110, state: 110, rating: 110, currency: 80, number: 120, code: 120, phones: 160,
  emails: 200, addresses: 260, long_text: 240, tags: 160, url: 180,
};

/** Cells that a page draws its own way, by field. */
export type Cells = Record<string, (record: RecordData) => ReactNode>;

export function columnOf(field: FieldMeta, first: boolean, draw?: Column["draw"]): Column {
  const base = isPerson(field) ? 130 : (WIDTHS[field.type] ?? 150);
  return {
    field,
    width: first ? Math.max(220, base) : base,
    share: first ? 3 : NUMERIC.includes(field.type) ? 0.6 : 1,
    numeric: NUMERIC.includes(field.type),
    draw: draw ?? ((record) => <Value field={field} record={record} brief />),
  };
}

export function columnsOf(entity: EntityMeta, names: string[], cells?: Cells): Column[] {
  return names.flatMap((name, at) => {
    const field = fieldOf(entity, name);
    return field ? [columnOf(field, at === 0, cells?.[name])] : [];
  });
}

const BOX = 40;

/** grid-template-columns, with the box for selecting in front where rows can be selected. */
export function template(columns: Column[], boxes: boolean): string {
  const widths = columns.map(({ width, share }) => `minmax(${width}px, ${share}fr)`);
  return (boxes ? [`${BOX}px`, ...widths] : widths).join(" ");
}

export function leastWidth(columns: Column[], boxes: boolean): number {
  return columns.reduce((sum, { width }) => sum + width, boxes ? BOX : 0);
}
