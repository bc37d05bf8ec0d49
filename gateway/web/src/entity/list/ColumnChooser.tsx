import { useTranslation } from "react-i18next";
import type { EntityMeta } from "@/api/types";
import { setPref, usePrefs } from "@/app/prefs";
import { Icon } from "@/parts/Icon";
import { fieldOf, isInternal } from "../values";

interface ColumnChooserProps {
  entity: EntityMeta;
  columns: string[];
  onChange: (columns: string[]) => void;
}

/** Which columns, and in what order: by buttons, so that it works by keyboard and touch. */
export function ColumnChooser({ entity, columns, onChange }: ColumnChooserProps) {
  const { t } = useTranslation();
  const { density } = usePrefs();
  const shown = columns.flatMap((name) => fieldOf(entity, name) ?? []);
  const hidden = entity.fields.filter((field) => !columns.includes(field.name) && field.type !== "json" && !isInternal(field));

  function move(at: number, by: number) {
    const next = [...columns];
    const [name] = next.splice(at, 1);
    if (name) next.splice(at + by, 0, name);
    onChange(next);
  }

  return (
    <div className="chooser">
      <div className="row chooser-density" role="group" aria-label={t("prefs.density")}>
        {(["comfortable", "compact"] as const).map((one) => (
          <button key={one} type="button" className="button grow" aria-pressed={density === one} onClick={() => setPref("density", one)}>
            {t(`prefs.${one}`)}
          </button>
        ))}
      </div>
      <ul>
        {shown.map((field, at) => (
          <li key={field.name} className="row">
            <label className="row grow">
              <input type="checkbox" checked disabled={shown.length === 1} onChange={() => onChange(columns.filter((name) => name !== field.name))} />
              <span className="clip">{field.label}</span>
            </label>
            <button type="button" className="icon-button" disabled={at === 0} aria-label={t("list.columnUp", { field: field.label })} onClick={() => move(at, -1)}>
              <Icon name="chevronUp" size={16} />
            </button>
            <button type="button" className="icon-button" disabled={at === shown.length - 1} aria-label={t("list.columnDown", { field: field.label })} onClick={() => move(at, 1)}>
              <Icon name="chevronDown" size={16} />
            </button>
          </li>
        ))}
        {hidden.map((field) => (
          <li key={field.name}>
            <label className="row">
              <input type="checkbox" checked={false} onChange={() => onChange([...columns, field.name])} />
              <span className="clip dim">{field.label}</span>
            </label>
          </li>
        ))}
      </ul>
      <button type="button" className="button quiet" onClick={() => onChange(entity.columns)}>{t("list.columnsDefault")}</button>
    </div>
  );
}
