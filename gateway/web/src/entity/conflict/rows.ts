import type { EntityMeta, FieldMeta, RecordData, Values } from "@/api/types";
import { customCode, valueOf } from "../values";
import type { Conflict } from "./ask";

export interface ConflictRow {
  field: FieldMeta;
  mine: unknown;
  theirs: unknown;
  original: unknown;
  /** Both changed it, to different values: somebody has to choose. */
  clashes: boolean;
}

const same = (a: unknown, b: unknown) => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);

/** The fields that either side changed, the clashing ones first. */
export function conflictRows({ entity, mine, current, base }: Conflict): ConflictRow[] {
  const rows = changedFields(entity, mine).map((field) => {
    const wanted = field.custom ? (mine.custom as Values)[customCode(field)] : mine[field.name];
    const theirs = valueOf(current, field);
    const original = base ? valueOf(base, field) : undefined;
    const clashes = !same(wanted, theirs) && (!base || !same(theirs, original));
    return { field, mine: wanted, theirs, original, clashes };
  });
  return rows.filter((row) => !same(row.mine, row.theirs)).sort((a, b) => Number(b.clashes) - Number(a.clashes));
}

function changedFields(entity: EntityMeta, mine: Values): FieldMeta[] {
  const custom = (mine.custom ?? {}) as Values;
  return entity.fields.filter((field) => (field.custom ? customCode(field) in custom : field.name in mine));
}

/** What to save after choosing: mine where mine was chosen; the rest stays as it is now. */
export function settled(rows: ConflictRow[], theirs: ReadonlySet<string>): Values {
  const values: Values = {};
  for (const row of rows) {
    if (theirs.has(row.field.name)) continue;
    if (row.field.custom) values.custom = { ...(values.custom as Values), [customCode(row.field)]: row.mine };
    else values[row.field.name] = row.mine;
  }
  return values;
}

export function recordWith(current: RecordData, field: FieldMeta, value: unknown): RecordData {
  if (field.custom) return { ...current, custom: { ...current.custom, [customCode(field)]: value } };
  return { ...current, [field.name]: value };
}
