import { useTranslation } from "react-i18next";
import type { EntityMeta, FieldMeta, RecordData } from "@/api/types";
import { Value } from "../fields/Value";
import type { Cells } from "../list/columns";
import { isEmpty, isInternal, isMasked, valueOf } from "../values";
import { sectionsOf } from "../form/sections";

interface SectionsProps {
  entity: EntityMeta;
  record: RecordData;
  /** Only these sections, by name. */
  only?: string[];
  /** Fields that the page shows its own way. */
  cells?: Cells;
}

const WIDE = ["long_text", "addresses", "json"];

/** The fields of a record under their headings. Empty ones are named in one line, not shown as dashes. */
export function Sections({ entity, record, only, cells }: SectionsProps) {
  const { t } = useTranslation();
  const shown = entity.fields.filter((field) => !isInternal(field));
  const sections = sectionsOf(entity, shown, t("record.system")).filter(({ name }) => !only || only.includes(name));
  return (
    <div className="sections">
      {sections.map((section) => <OneSection key={section.name} section={section} record={record} cells={cells} />)}
    </div>
  );
}

function OneSection({ section, record, cells }: { section: { label: string; fields: FieldMeta[] }; record: RecordData; cells?: Cells }) {
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
            <dd>{cells?.[field.name]?.(record) ?? <Value field={field} record={record} />}</dd>
          </div>
        ))}
      </dl>
      {empty.length > 0 && (
        <p className="dim small section-empty">{t("record.emptyFields", { fields: empty.map((field) => field.label).join(t("common.comma")) })}</p>
      )}
    </section>
  );
}
