/**
 * The shapes that the generic machinery works on. What the API document describes is taken from the
 * generated schema; what GET /meta and records hold is said here, since the document leaves it open.
 */
import type { components } from "./schema";

export type Schemas = components["schemas"];

export type FieldType =
  | "text" | "long_text" | "email" | "url" | "phone" | "code" | "state" | "choice" | "multi_choice"
  | "tags" | "integer" | "decimal" | "money" | "unit_price" | "percent" | "rating" | "date"
  | "datetime" | "flag" | "reference" | "number" | "phones" | "emails" | "addresses" | "labels"
  | "currency" | "json";

export interface Choice {
  value: string;
  label: string;
  tone?: string | null;
  active?: boolean;
}

export interface ReferenceMeta {
  entity: string;
  resource: string;
  /** Filters of the picker: field of the target → field of this form. */
  scope_by?: Record<string, string> | null;
}

export interface FieldMeta {
  name: string;
  label: string;
  help?: string | null;
  type: FieldType;
  section?: string | null;
  required?: boolean;
  readonly?: boolean;
  masked?: boolean;
  sortable?: boolean;
  filterable?: boolean;
  operators?: string[] | null;
  max_length?: number | null;
  min?: number | string | null;
  max?: number | string | null;
  choices?: Choice[] | null;
  /** The list that the choices come from, and what it is called. */
  choice_list?: { name: string; label: string } | null;
  states?: Choice[] | null;
  reference?: ReferenceMeta | null;
  currency_field?: string | null;
  /** The one currency of this field, where no other field names it. */
  currency?: string | null;
  default?: unknown;
  personal?: boolean;
  custom?: boolean;
  multiline?: boolean;
  origin?: "own" | "figures" | "system" | "custom";
}

export interface CommandMeta {
  name: string;
  label: string;
  record: boolean;
  permission: string;
  fields: FieldMeta[];
}

export interface EntityMeta {
  name: string;
  service: string;
  /** All that have rows of it, where it is not one alone. */
  services?: string[];
  resource: string;
  label: string;
  label_plural: string;
  about: string;
  title: string;
  owned: boolean;
  log: boolean;
  searchable: boolean;
  can: string[];
  sections: { name: string; label: string; fields: string[] }[];
  columns: string[];
  default_sort?: string | null;
  filters: string[];
  /** Filters that no field answers, told like fields that can only be filtered by. */
  named_filters: FieldMeta[];
  related: { entity: string; field: string; label: string }[];
  commands: CommandMeta[];
  fields: FieldMeta[];
}

export type Session = Schemas["Session"] & { user: { id: string; name: string } };
export type Person = Session["user"];

export interface Meta {
  language: string;
  languages: string[];
  user: Person;
  entities: EntityMeta[];
}

/** A record as the API gives it: flat, with labels of references beside it. */
export interface RecordData {
  id: string;
  version?: number;
  custom?: Record<string, unknown>;
  _labels?: Record<string, string>;
  _masked?: string[];
  _can?: Record<string, boolean>;
  [field: string]: unknown;
}

export interface ListAnswer {
  items: RecordData[];
  next_cursor: string | null;
  total: number;
  total_is_exact: boolean;
}

type Change = { from: unknown; to: unknown };
/** An entry of a history, or of a timeline that tells which record it is of. */
export type HistoryItem = Omit<Schemas["TimelinePage"]["items"][number], "changes" | "entity" | "record_id" | "title"> & {
  changes?: Record<string, Change>;
  entity?: string;
  record_id?: string;
  title?: string;
};
export type Job = Schemas["JobAnswer"]["job"];
export type SearchHit = Schemas["SearchAnswer"]["items"][number];

export interface ChangeEvent {
  entity: string;
  id: string;
  version?: number;
  operation: string;
  actor?: string | null;
  echo?: string | null;
  parent?: { entity: string; id: string } | null;
}

export type Values = Record<string, unknown>;
