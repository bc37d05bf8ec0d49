import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import type { EntityMeta, FieldMeta } from "@/api/types";
import { Icon } from "@/parts/Icon";
import { Mantine } from "@/parts/Mantine";
import { createFormStore, FormContext } from "../form/store";
import type { Filter } from "../list/listState";
import { isInternal } from "../values";
import { FilterLine } from "./FilterLine";
import { firstOperator } from "./operators";
import "./filters.css";

interface FilterPanelProps {
  entity: EntityMeta;
  filters: Filter[];
  onApply: (filters: Filter[]) => void;
}

/** Builds filters from what the metadata says of each field. */
export default function FilterPanel({ entity, filters, onApply }: FilterPanelProps) {
  const { t } = useTranslation();
  const fields = useMemo(
    () => [...entity.fields, ...entity.named_filters].filter((field) => field.filterable && !isInternal(field) && (field.operators ?? []).length > 0),
    [entity],
  );
  const [lines, setLines] = useState<Filter[]>(() => (filters.length > 0 ? filters : firstLine(fields)));
  const [store] = useState(() => createFormStore({}));

  const complete = lines.filter((line) => line.field && line.value !== "");
  const change = (at: number, line: Filter) => setLines(lines.map((one, i) => (i === at ? line : one)));
  return (
    <Mantine>
      <FormContext value={store}>
        <form
          className="filters"
          onSubmit={(event) => {
            event.preventDefault();
            onApply(complete);
          }}
        >
          {lines.map((line, at) => (
            <FilterLine
              key={at}
              fields={fields}
              line={line}
              onChange={(next) => change(at, next)}
              onRemove={() => setLines(lines.filter((_, i) => i !== at))}
            />
          ))}
          <button type="button" className="button quiet filters-add" onClick={() => setLines([...lines, ...firstLine(fields)])}>
            <Icon name="plus" size={16} /> {t("filter.add")}
          </button>
          <div className="dialog-foot">
            <button type="button" className="button" onClick={() => onApply([])}>{t("list.clearFilters")}</button>
            <button type="submit" className="primary">{t("filter.apply")}</button>
          </div>
        </form>
      </FormContext>
    </Mantine>
  );
}

function firstLine(fields: FieldMeta[]): Filter[] {
  const field = fields.find((one) => one.choices || one.states) ?? fields[0];
  return field ? [{ field: field.name, op: firstOperator(field), value: "" }] : [];
}
