import { dayOf, today } from "@/entity/format";
import { fromWall } from "@/entity/fields/dates";
import type { Filter } from "@/entity/list/listState";

const DAY = 24 * 60 * 60 * 1000;
const FROM = "gte";
const BEFORE = "lt";

/** The filters with another value in the place of what this field had; nothing takes it away. */
export function withFilter(filters: Filter[], field: string, value: string, op = "eq"): Filter[] {
  const others = filters.filter((one) => one.field !== field || one.op !== op);
  return value ? [...others, { field, op, value }] : others;
}

export function valueIn(filters: Filter[], field: string, op = "eq"): string {
  return filters.find((one) => one.field === field && one.op === op)?.value ?? "";
}

/** The first and the last day that are shown, as the person's calendar has them. */
export function daysIn(filters: Filter[]): { from: string; to: string } {
  const from = valueIn(filters, "at", FROM);
  const before = valueIn(filters, "at", BEFORE);
  return { from: from && dayOf(from), to: before && dayOf(new Date(Date.parse(before) - 1).toISOString()) };
}

export function withDays(filters: Filter[], from: string, to: string): Filter[] {
  const begun = withFilter(filters, "at", from && midnight(from), FROM);
  return withFilter(begun, "at", to && midnight(shifted(to, 1)), BEFORE);
}

/** So many days up to today: 1 is today alone. */
export function lastDays(filters: Filter[], count: number): Filter[] {
  return withDays(filters, shifted(today(), 1 - count), today());
}

export function shifted(day: string, by: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + by * DAY).toISOString().slice(0, 10);
}

function midnight(day: string): string {
  return fromWall(`${day}T00:00`);
}
