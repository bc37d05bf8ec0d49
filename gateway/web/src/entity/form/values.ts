/** Between records and forms: what a form begins with, and what it sends. */
import type { FieldErrors } from "@/api/problem";
import type { EntityMeta, FieldMeta, RecordData, Values } from "@/api/types";
import { customCode, CUSTOM, isMasked, valueOf } from "../values";
import type { FormStore } from "./store";

/** Fields that this person may fill in, masked ones too; in a new record there is nothing to mask yet. */
export function editableFields(entity: EntityMeta, record?: RecordData): FieldMeta[] {
  const open = entity.fields.filter(
    (field) => !field.readonly && field.origin !== "system" && field.origin !== "figures" && field.type !== "number",
  );
  return record ? open : open.map((field) => (field.masked ? { ...field, masked: false } : field));
}

/** Stands for a value of which not even a part is shown, as of an amount. */
const WHOLE_MASK = "•••";

/** A masked field begins with its mask, which is never sent: only what differs from the beginning is. */
export function startValues(fields: FieldMeta[], record?: RecordData, given: Values = {}): Values {
  const values: Values = {};
  for (const field of fields) {
    const start = record ? valueOf(record, field) : (given[field.name] ?? field.default);
    values[field.name] = start ?? (record && isMasked(record, field) ? WHOLE_MASK : null);
  }
  return values;
}

/** The API's form of values by field name: custom ones gathered under "custom". */
export function toWire(fields: FieldMeta[], values: Values): Values {
  const wire: Values = {};
  const custom: Values = {};
  for (const field of fields) {
    if (!(field.name in values)) continue;
    const value = values[field.name] === "" ? null : values[field.name];
    if (field.custom) custom[customCode(field)] = value;
    else wire[field.name] = value;
  }
  return Object.keys(custom).length > 0 ? { ...wire, custom } : wire;
}

/** For a new record what is filled in, for an old one what was changed. */
export function valuesToSend(fields: FieldMeta[], store: FormStore, isNew: boolean): Values {
  const values = store.values();
  const names = isNew
    ? Object.keys(values).filter((name) => values[name] !== null && values[name] !== "" && values[name] !== undefined)
    : store.dirty();
  return toWire(fields, Object.fromEntries(names.map((name) => [name, values[name]])));
}

/** Errors of the parts of a field stand at the field: "phones.0.number" at phones. */
export function errorsByField(fields: FieldMeta[], errors: FieldErrors): FieldErrors {
  const known = new Set(fields.map((field) => field.name));
  const placed: FieldErrors = {};
  for (const [path, message] of Object.entries(errors)) {
    const [head = "", second] = path.split(".");
    const name = [path, head, `${CUSTOM}${second ?? ""}`, second ?? ""].find((one) => known.has(one)) ?? "";
    placed[name] = placed[name] ? `${placed[name]} ${message}` : message;
  }
  return placed;
}
