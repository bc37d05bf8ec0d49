import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { EntityMeta, FieldMeta } from "@/api/types";
import { Icon } from "@/parts/Icon";
import { FieldInput } from "../fields/FieldInput";
import { sectionsOf, type Section } from "./sections";
import { useFormErrors } from "./store";

interface FormSectionsProps {
  entity: EntityMeta;
  fields: FieldMeta[];
  formId: string;
  plain?: boolean;
}

export function FormSections({ entity, fields, formId, plain }: FormSectionsProps) {
  const { t } = useTranslation();
  if (plain) {
    return <div className="form-grid">{fields.map((field) => <FieldInput key={field.name} field={field} formId={formId} />)}</div>;
  }
  const sections = sectionsOf(entity, fields, t("form.more"));
  return sections.map((section) => (
    <FoldableSection key={section.name} section={section} formId={formId} only={sections.length === 1} />
  ));
}

function FoldableSection({ section, formId, only }: { section: Section; formId: string; only: boolean }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(true);
  const errors = useFormErrors();
  const wrong = section.fields.filter((field) => errors[field.name]).length;
  const id = `${formId}-section-${section.name}`;
  const shown = open || wrong > 0 || only;
  return (
    <section className="card form-section">
      {!only && (
        <h2>
          <button type="button" aria-expanded={shown} aria-controls={id} onClick={() => setOpen(!shown)}>
            <Icon name={shown ? "chevronDown" : "chevronRight"} size={16} /> {section.label}
            {wrong > 0 && <span className="field-error small">{t("form.wrongHere", { count: wrong })}</span>}
          </button>
        </h2>
      )}
      {shown && (
        <div id={id} className="form-grid">
          {section.fields.map((field) => <FieldInput key={field.name} field={field} formId={formId} />)}
        </div>
      )}
    </section>
  );
}
