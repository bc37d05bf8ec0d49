/** How to read a field of a record, whatever its kind; custom fields alike. */
import i18next from "i18next";
import type { Choice, EntityMeta, FieldMeta, RecordData } from "@/api/types";

export const CUSTOM = "custom.";

export function customCode(field: FieldMeta): string {
  return field.name.startsWith(CUSTOM) ? field.name.slice(CUSTOM.length) : field.name;
}

export function valueOf(record: RecordData, field: FieldMeta): unknown {
  if (field.custom) return record.custom?.[customCode(field)];
  return record[field.name];
}

export function isMasked(record: RecordData, field: FieldMeta): boolean {
  return record._masked?.includes(field.name) ?? false;
}

export function isEmpty(value: unknown): boolean {
  return (
    value === null ||
    value === undefined ||
    value === "" ||
    (typeof value === "object" && Object.keys(value).length === 0)
  );
}

/** What a reference is called; the record carries the words beside the id. */
export function labelOf(record: RecordData, field: FieldMeta): string {
  return record._labels?.[field.name] ?? "";
}

export function fieldOf(entity: EntityMeta, name: string): FieldMeta | undefined {
  return entity.fields.find((field) => field.name === name);
}

/** What a list may be narrowed by under a name: a field, or a named filter. */
export function filterOf(entity: EntityMeta, name: string): FieldMeta | undefined {
  return fieldOf(entity, name) ?? entity.named_filters.find((filter) => filter.name === name);
}

export function choicesOf(field: FieldMeta): Choice[] {
  return field.states ?? field.choices ?? [];
}

export function choiceOf(field: FieldMeta, value: unknown): Choice {
  const found = choicesOf(field).find((choice) => choice.value === value);
  return found ?? { value: String(value), label: String(value), tone: "neutral" };
}

/** How a record is called: the entity's pattern filled from its fields, with labels of references. */
export function titleOf(entity: EntityMeta, record: RecordData): string {
  const title = entity.title.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = record._labels?.[name] ?? record[name];
    if (value && typeof value === "object") return labelsText(value as Record<string, unknown>);
    return isEmpty(value) ? "" : String(value);
  });
  return title.trim() || entity.label;
}

/** Fields for machines: nobody chooses them as columns or filters by them. */
export function isInternal(field: FieldMeta): boolean {
  return field.origin === "system" && ["id", "version", "deleted_at"].includes(field.name);
}

/** A word in the reader's language, from words in several. */
export function labelsText(labels: Record<string, unknown>): string {
  return String(labels[i18next.language] ?? labels.en ?? Object.values(labels)[0] ?? "");
}

export function isPerson(field: FieldMeta): boolean {
  return field.reference?.entity === "iam.user";
}
