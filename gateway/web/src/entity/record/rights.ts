import i18next from "i18next";
import type { EntityMeta, RecordData } from "@/api/types";

/**
 * Why an operation cannot be done on this record, or undefined where it can. The record says it
 * (`_can`); before the whole record is there, the entity's own list is the best answer.
 */
export function whyNot(entity: EntityMeta, record: RecordData, operation: string, permission?: string): string | undefined {
  const granted = record._can?.[operation] ?? entity.can.includes(operation);
  if (granted) return undefined;
  const name = permission ?? `${entity.name}.${operation}`;
  const key = entity.can.includes(operation) ? "record.barredHere" : "record.barred";
  return i18next.t(key, { permission: name });
}
