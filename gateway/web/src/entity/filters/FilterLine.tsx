import { useId } from "react";
import { useTranslation } from "react-i18next";
import type { FieldMeta } from "@/api/types";
import { Icon } from "@/parts/Icon";
import { MultiChoiceEditor } from "../fields/ChoiceEditors";
import type { EditorProps } from "../fields/editor";
import { editorOf } from "../fields/editors";
import { TextEditor } from "../fields/TextEditors";
import type { Filter } from "../list/listState";
import { isBare } from "./filterText";
import { firstOperator, offeredOperators } from "./operators";

interface FilterLineProps {
  fields: FieldMeta[];
  line: Filter;
  onChange: (line: Filter) => void;
  onRemove: () => void;
}

export function FilterLine({ fields, line, onChange, onRemove }: FilterLineProps) {
  const { t } = useTranslation();
  const id = useId();
  const field = fields.find((one) => one.name === line.field);

  function pick(name: string) {
    const next = fields.find((one) => one.name === name);
    if (next) onChange({ field: name, op: firstOperator(next), value: "" });
  }

  return (
    <div className="filter-line" role="group" aria-label={field?.label}>
      <select className="input" aria-label={t("filter.field")} value={line.field} onChange={(event) => pick(event.target.value)}>
        {fields.map((one) => <option key={one.name} value={one.name}>{one.label}</option>)}
      </select>
      {field && (
        <select
          className="input filter-op"
          aria-label={t("filter.how")}
          value={line.op}
          onChange={(event) => onChange({ ...line, op: event.target.value, value: isBare(event.target.value) ? "true" : "" })}
        >
          {offeredOperators(field).map((op) => <option key={op} value={op}>{t(`filter.op.${op}`)}</option>)}
        </select>
      )}
      <button type="button" className="icon-button" aria-label={t("filter.remove")} onClick={onRemove}>
        <Icon name="close" size={16} />
      </button>
      {field && (
        <div className="filter-value" id={`${id}-label`} aria-label={field.label}>
          <FilterValue key={`${line.field} ${line.op}`} id={id} field={field} line={line} onChange={(value) => onChange({ ...line, value })} />
        </div>
      )}
    </div>
  );
}

interface FilterValueProps {
  id: string;
  field: FieldMeta;
  line: Filter;
  onChange: (value: string) => void;
}

function text(value: unknown): string {
  return value === null || value === undefined ? "" : Array.isArray(value) ? value.join(",") : String(value);
}

function FilterValue({ id, field, line, onChange }: FilterValueProps) {
  const { t } = useTranslation();
  const free = { ...field, required: false, currency_field: null, max_length: null };
  const props: EditorProps = {
    id, field: free, value: line.value || null, invalid: false, describedBy: undefined, labelId: `${id}-label`,
    onChange: (value) => onChange(text(value)),
  };
  if (isBare(line.op) || field.type === "flag") {
    return (
      <select className="input" aria-label={field.label} value={line.value || "true"} onChange={(event) => onChange(event.target.value)}>
        <option value="true">{t("common.yes")}</option>
        <option value="false">{t("common.no")}</option>
      </select>
    );
  }
  if (line.op === "in") return <MultiChoiceEditor {...props} value={line.value.split(",").filter(Boolean)} />;
  if (line.op === "contains") return <TextEditor {...props} />;
  const Editor = editorOf(free);
  if (line.op !== "between") return <Editor {...props} />;
  const [from = "", to = ""] = line.value.split(",");
  return (
    <div className="filter-between">
      <Editor {...props} value={from || null} onChange={(value) => onChange(`${text(value)},${to}`)} />
      <span aria-hidden="true">–</span>
      <Editor {...props} id={`${id}-to`} value={to || null} onChange={(value) => onChange(`${from},${text(value)}`)} />
    </div>
  );
}
