import { useTranslation } from "react-i18next";
import type { FieldMeta } from "@/api/types";
import { blank, same } from "../form/store";
import { plainText } from "./plain";

interface MaskNoteProps {
  id: string;
  field: FieldMeta;
  /** What stands for the value that this person may not read. */
  mask: unknown;
  value: unknown;
  onChange: (value: unknown) => void;
}

/** Says what becomes of a value that may be written and not read: it stays, is replaced, or is emptied. */
export function MaskNote({ id, field, mask, value, onChange }: MaskNoteProps) {
  const { t } = useTranslation();
  const shown = maskText(field, mask);
  if (blank(value)) {
    return (
      <div id={id} className="field-mask dim small">
        {t("field.maskCleared")}
        <button type="button" className="button quiet small" onClick={() => onChange(mask)}>{t("field.maskKeep", { mask: shown })}</button>
      </div>
    );
  }
  if (!same(value, mask)) return <div id={id} className="dim small">{t("field.maskReplaced", { mask: shown })}</div>;
  return (
    <div id={id} className="field-mask dim small">
      {t("field.maskKept", { mask: shown })}
      {!field.required && (
        <button type="button" className="button quiet small" aria-label={t("field.maskClearOf", { field: field.label })} onClick={() => onChange(Array.isArray(mask) ? [] : null)}>
          {t("field.maskClear")}
        </button>
      )}
    </div>
  );
}

export function maskText(field: FieldMeta, mask: unknown): string {
  return typeof mask === "string" ? mask : plainText(field, mask);
}
