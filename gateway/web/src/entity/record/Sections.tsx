import { useTranslation } from "react-i18next";
import type { EntityMeta, FieldMeta, RecordData } from "@/api/types";
import { Value } from "../fields/Value";
import { isEmpty, isInternal, isMasked, valueOf } from "../values";
import { sectionsOf } from "../form/sections";

interface SectionsProps {
  entity: EntityMeta;
  record: RecordData;
  /** Only these sections, by name. */
  only?: string[];
}

const WIDE = ["long_text", "addresses", "json"];

/** The fields of a record under their headings. Empty ones are named in one line, not shown as dashes. */
export function Sections({ entity, record, only }: SectionsProps) {
  const { t } = useTranslation();
  const shown = entity.fields.filter((field) => !isInternal(field));
  const sections = sectionsOf(entity, shown, t("record.system")).filter(({ name }) => !only || only.includes(name));
  return (
    <div className="sections">
      {sections.map((section) => <OneSection key={section.name} section={section} record={record} />)}
    </div>
  );
}

function OneSection({ section, record }: { section: { label: string; fields: FieldMeta[] }; record: RecordData }) {
  const { t } = useTranslation();
  const filled = section.fields.filter((field) => isMasked(record, field) || !isEmpty(valueOf(record, field)));
  const empty = section.fields.filter((field) => !filled.includes(field));
  return (
    <section className="card section">
      <h2>{section.label}</h2>
      <dl>
        {filled.map((field) => (
          <div key={field.name} data-wide={WIDE.includes(field.type) || undefined}>
            <dt>{field.label}</dt>
            <dd><Value field={field} record={record} /></dd>
          </div>
        ))}
      </dl>
      {empty.length > 0 && (
        <p className="dim small section-empty">{t("record.emptyFields", { fields: empty.map((field) => field.label).join(t("common.comma")) })}</p>
      )}
    </section>
  );
}
