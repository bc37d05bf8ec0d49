/** The address is the state of a list: q, sort, columns and filter[field][op] as the API names them. */
import type { ListQuery } from "@/api/resources";
import type { EntityMeta, FieldMeta } from "@/api/types";
import type { Search } from "@/app/search";

export interface Filter {
  field: string;
  op: string;
  value: string;
}

export interface Sort {
  field: string;
  descending: boolean;
}

export interface ListState {
  q: string;
  sort: Sort[];
  filters: Filter[];
  columns: string[];
}

const FILTER = /^filter\[([\w.]+)\](?:\[(\w+)\])?$/;

export function parseSort(text: string | null | undefined): Sort[] {
  return (text ?? "")
    .split(",")
    .filter(Boolean)
    .map((key) => ({ field: key.replace(/^-/, ""), descending: key.startsWith("-") }));
}

export function writeSort(sort: Sort[]): string {
  return sort.map(({ field, descending }) => (descending ? `-${field}` : field)).join(",");
}

/** Reads an address; what names no field of this person's is left aside instead of breaking. */
export function readState(entity: EntityMeta, search: Search): ListState {
  const known = new Set(entity.fields.map((field) => field.name));
  const filters = Object.entries(search).flatMap(([key, value]) => {
    const [, field = "", op = "eq"] = FILTER.exec(key) ?? [];
    const named = entity.filters.includes(field);
    return known.has(field) || named ? [{ field, op, value: String(value) }] : [];
  });
  const wanted = (search.columns ?? "").split(",").filter((name) => known.has(name));
  const shown = entity.columns.filter((name) => known.has(name));
  return {
    q: search.q ?? "",
    sort: parseSort(search.sort ?? entity.default_sort).filter(({ field }) => known.has(field)),
    filters,
    columns: wanted.length > 0 ? wanted : shown,
  };
}

/** Writes the state; what is as the entity has it by default stays out of the address. */
export function writeState(entity: EntityMeta, state: ListState): Search {
  const search: Search = {};
  if (state.q) search.q = state.q;
  const sort = writeSort(state.sort);
  if (sort !== (entity.default_sort ?? "")) search.sort = sort;
  for (const { field, op, value } of state.filters) {
    search[op === "eq" ? `filter[${field}]` : `filter[${field}][${op}]`] = value;
  }
  if (state.columns.join() !== entity.columns.join()) search.columns = state.columns.join(",");
  return search;
}

/** {"amount[gte]": "5"} as the address of a list has it: {"filter[amount][gte]": "5"}. */
export function searchOf(where: Record<string, string>): Search {
  return Object.fromEntries(
    Object.entries(where).map(([key, value]) => [key.replace(/^([^[]+)(.*)$/, "filter[$1]$2"), value]),
  );
}

export function whereKey({ field, op }: Filter): string {
  return op === "eq" ? field : `${field}[${op}]`;
}

export function queryOf(state: ListState, fixed?: Record<string, string>): ListQuery {
  const where = { ...fixed, ...Object.fromEntries(state.filters.map((f) => [whereKey(f), f.value])) };
  return {
    q: state.q || undefined,
    sort: writeSort(state.sort) || undefined,
    where: Object.keys(where).length > 0 ? where : undefined,
  };
}

const SEVERAL = new Set(["in", "between"]);

/** The same filters as a bulk command's body takes them: {"level": {"in": ["A", "B"]}}. */
export function whereBody(filters: Filter[]): Record<string, Record<string, unknown>> {
  const where: Record<string, Record<string, unknown>> = {};
  for (const { field, op, value } of filters) {
    const typed = SEVERAL.has(op) ? value.split(",") : op === "is_null" ? value === "true" : value;
    where[field] = { ...where[field], [op]: typed };
  }
  return where;
}

/** One click sorts upwards, the next downwards, the third as before. Shift adds a second key. */
export function toggleSort(sort: Sort[], field: FieldMeta, add: boolean): Sort[] {
  const now = sort.find((key) => key.field === field.name);
  const others = add ? sort.filter((key) => key.field !== field.name) : [];
  if (!now || (!add && sort.length > 1)) return [...others, { field: field.name, descending: false }];
  if (!now.descending) return [...others, { field: field.name, descending: true }];
  return others;
}
