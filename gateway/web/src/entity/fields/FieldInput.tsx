import { memo } from "react";
import { useTranslation } from "react-i18next";
import type { FieldMeta } from "@/api/types";
import { blank, same, useFieldError, useFieldValue, useFormStore } from "../form/store";
import { editorOf, isGroup, isWide } from "./editors";
import { Hint } from "./Hint";
import { maskText, MaskNote } from "./MaskNote";
import "./field.css";

/** A field of the form around it: label, editor, help and the server's word on it. */
export const FieldInput = memo(function FieldInput({ field, formId }: { field: FieldMeta; formId: string }) {
  const { t } = useTranslation();
  const store = useFormStore();
  const value = useFieldValue(field.name);
  const error = useFieldError(field.name);
  const mask = field.masked ? store.initial(field.name) : undefined;
  const kept = !blank(mask) && same(mask, value);
  const id = fieldId(formId, field.name);
  const labelId = `${id}-label`;
  const notes = [field.help && `${id}-help`, !blank(mask) && `${id}-mask`, error && `${id}-error`];
  const describedBy = notes.filter(Boolean).join(" ") || undefined;
  const Editor = editorOf(field);
  const label = (
    <>
      {field.label}
      {field.required && <span className="field-required" title={t("form.required")}> *</span>}
    </>
  );
  return (
    <div
      className="field"
      data-error={!!error || undefined}
      data-wide={isWide(field) || undefined}
      {...(isGroup(field) ? { role: "group", "aria-labelledby": labelId, "aria-describedby": describedBy } : {})}
    >
      {isGroup(field) ? (
        <span className="field-label" id={labelId}>{label}</span>
      ) : (
        <label className="field-label" id={labelId} htmlFor={id}>{label}</label>
      )}
      <Editor
        id={id}
        field={field}
        value={kept ? null : value}
        placeholder={kept ? maskText(field, mask) : undefined}
        onChange={(next) => store.set(field.name, blank(next) ? (mask ?? next) : next)}
        invalid={!!error}
        describedBy={describedBy}
        labelId={labelId}
      />
      {field.help && <div id={`${id}-help`} className="dim small">{field.help}</div>}
      {!blank(mask) && (
        <MaskNote id={`${id}-mask`} field={field} mask={mask} value={value} onChange={(next) => store.set(field.name, next)} />
      )}
      <Hint field={field} value={value} />
      {error && <div id={`${id}-error`} className="field-error small">{error}</div>}
    </div>
  );
});

export function fieldId(formId: string, name: string): string {
  return `${formId}-${name.replaceAll(".", "-")}`;
}
