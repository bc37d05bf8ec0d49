/** How to read a field of a record, whatever its kind; custom fields alike. */
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
    (Array.isArray(value) && value.length === 0)
  );
}

/** What a reference is called; the record carries the words beside the id. */
export function labelOf(record: RecordData, field: FieldMeta): string {
  return record._labels?.[field.name] ?? "";
}

export function fieldOf(entity: EntityMeta, name: string): FieldMeta | undefined {
  return entity.fields.find((field) => field.name === name);
}

export function choicesOf(field: FieldMeta): Choice[] {
  return field.states ?? field.choices ?? [];
}

export function choiceOf(field: FieldMeta, value: unknown): Choice {
  const found = choicesOf(field).find((choice) => choice.value === value);
  return found ?? { value: String(value), label: String(value), tone: "gray" };
}

/** How a record is called: the entity's pattern filled from its fields, with labels of references. */
export function titleOf(entity: EntityMeta, record: RecordData): string {
  const title = entity.title.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = record._labels?.[name] ?? record[name];
    if (value && typeof value === "object") return Object.values(value)[0] as string;
    return isEmpty(value) ? "" : String(value);
  });
  return title.trim() || entity.label;
}

export function isPerson(field: FieldMeta): boolean {
  return field.reference?.entity === "iam.user";
}
