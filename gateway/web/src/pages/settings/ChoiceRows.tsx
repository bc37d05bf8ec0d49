import { useTranslation } from "react-i18next";
import i18next from "i18next";
import type { EntityMeta, RecordData } from "@/api/types";
import { fieldOf } from "@/entity/values";
import { Icon } from "@/parts/Icon";
import { Tag } from "@/parts/Tag";
import { announce } from "@/parts/toast";

interface ChoiceRowsProps {
  entity: EntityMeta;
  rows: RecordData[];
  onEdit: (record: RecordData) => void;
  onReorder?: (rows: RecordData[]) => Promise<void>;
}

const LANGUAGES = ["zh-TW", "zh-CN", "en"];

/** The entries of one choice list as people will see them, in the order in which they are offered. */
export function ChoiceRows({ entity, rows, onEdit, onReorder }: ChoiceRowsProps) {
  const { t } = useTranslation();

  function shift(at: number, by: number) {
    const next = [...rows];
    const [moved] = next.splice(at, 1);
    if (!moved || !onReorder) return;
    next.splice(at + by, 0, moved);
    void onReorder(next).then(() => announce(t("choices.movedTo", { name: labelOf(moved), place: at + by + 1 })));
  }

  return (
    <div className="card related-scroll" tabIndex={-1}>
      <table className="related-table">
        <thead>
          <tr>
            <th scope="col">{t("choices.shown")}</th>
            <th scope="col">{fieldOf(entity, "code")?.label}</th>
            {LANGUAGES.map((language) => <th key={language} scope="col">{t(`language.${language}`)}</th>)}
            <th scope="col">{fieldOf(entity, "active")?.label}</th>
            <th scope="col"><span className="unseen">{t("choices.order")}</span></th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <tr key={row.id} data-retired={row.active === false || undefined}>
              <td>
                <button type="button" className="choice-open" aria-label={t("choices.edit", { name: labelOf(row) })} onClick={() => onEdit(row)}>
                  <Tag tone={row.tone as string}>{labelOf(row)}</Tag>
                </button>
              </td>
              <td><code>{String(row.code)}</code></td>
              {LANGUAGES.map((language) => <td key={language} lang={language}>{labelsOf(row)[language] ?? "–"}</td>)}
              <td>{row.active === false ? <span className="dim">{t("choices.retired")}</span> : <Icon name="check" size={16} />}</td>
              <td className="choice-order">
                {onReorder && (
                  <>
                    <button type="button" className="icon-button" disabled={at === 0} aria-label={t("choices.up", { name: labelOf(row) })} onClick={() => shift(at, -1)}><Icon name="chevronUp" size={16} /></button>
                    <button type="button" className="icon-button" disabled={at === rows.length - 1} aria-label={t("choices.down", { name: labelOf(row) })} onClick={() => shift(at, 1)}><Icon name="chevronDown" size={16} /></button>
                  </>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

export function labelsOf(record: RecordData): Record<string, string> {
  return (record.labels as Record<string, string> | null) ?? {};
}

/** In the reader's language; every entry has an English label at least. */
export function labelOf(record: RecordData): string {
  const labels = labelsOf(record);
  return labels[i18next.language] ?? labels.en ?? String(record.code);
}
