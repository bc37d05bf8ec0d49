import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { Problem } from "@/api/problem";
import type { FieldMeta } from "@/api/types";
import { fieldId } from "../fields/FieldInput";
import { useFormErrors } from "./store";

interface ErrorSummaryProps {
  fields: FieldMeta[];
  problem: Problem;
  formId: string;
}

/** Gets the focus after a refusal; each line leads to its field. */
export function ErrorSummary({ fields, problem, formId }: ErrorSummaryProps) {
  const { t } = useTranslation();
  const errors = useFormErrors();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  const wrong = fields.filter((field) => errors[field.name]);
  const general = errors[""];
  if (wrong.length === 0 && !general) return null;
  const { permission } = problem.body;
  return (
    <div ref={box} className="form-summary" role="alert" tabIndex={-1}>
      <h2>{wrong.length > 0 ? t("form.toSave", { count: wrong.length }) : t("form.notSaved")}</h2>
      {general && <p>{general}</p>}
      {permission && <p className="small">{t("state.permission", { permission })}</p>}
      {wrong.length > 0 && (
        <ul>
          {wrong.map((field) => (
            <li key={field.name}>
              <button type="button" onClick={() => document.getElementById(fieldId(formId, field.name))?.focus()}>
                {t("form.errorLine", { field: field.label, message: errors[field.name] })}
              </button>
            </li>
          ))}
        </ul>
      )}
      {problem.passing && <p className="small">{t("form.keptTyped")}</p>}
    </div>
  );
}
