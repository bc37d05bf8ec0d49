import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { EntityMeta, FieldMeta, RecordData } from "@/api/types";
import { reportFailure } from "@/app/failures";
import { Icon } from "@/parts/Icon";
import { toast } from "@/parts/toast";
import { editableFields, toWire } from "../form/values";
import { isMasked, valueOf } from "../values";
import { saveRecord } from "../write";
import { whyNot } from "./rights";

interface RestoreValueProps {
  entity: EntityMeta;
  record: RecordData;
  field: FieldMeta;
  value: unknown;
}

/** Takes an old value back by the same save as any other change, conflict dialog included. */
export function RestoreValue({ entity, record, field, value }: RestoreValueProps) {
  const { t } = useTranslation();
  const [busy, setBusy] = useState(false);
  if (!mayTakeBack(entity, record, field, value)) return null;

  function restore() {
    setBusy(true);
    void saveRecord(entity, record.id, toWire([field], { [field.name]: value ?? null }), record.version)
      .then(() => toast(t("record.valueRestored", { field: field.label })))
      .catch(reportFailure)
      .finally(() => setBusy(false));
  }

  const name = t("record.restoreValue", { field: field.label });
  return (
    <button type="button" className="button quiet small history-restore" aria-label={name} title={name} disabled={busy} onClick={restore}>
      <Icon name="undo" size={14} /> {t("record.restoreThis")}
    </button>
  );
}

/** A required field is never emptied, and what holds the value already needs nothing. */
function mayTakeBack(entity: EntityMeta, record: RecordData, field: FieldMeta, value: unknown): boolean {
  // The history has the mask of a masked value, which is nothing to go back to.
  if (isMasked(record, field)) return false;
  if (record.deleted_at || whyNot(entity, record, "edit") || !editableFields(entity, record).includes(field)) return false;
  if (field.required && (value === null || value === undefined)) return false;
  return JSON.stringify(valueOf(record, field) ?? null) !== JSON.stringify(value ?? null);
}
