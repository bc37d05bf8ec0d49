import { Select } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { keys } from "@/api/keys";
import { list } from "@/api/resources";
import type { EntityMeta, FieldMeta, RecordData } from "@/api/types";
import { inSentence } from "@/app/i18n";
import { useEntity } from "@/app/session";
import { PersonTag } from "@/parts/PersonTag";
import { useFormStore } from "../form/store";
import { isPerson, titleOf } from "../values";
import type { EditorProps } from "./editor";
import { useReferenceLabels } from "./useReferenceLabels";

const SHOWN = 20;
const PAUSE = 200;

/** What the metadata says belongs here: the contacts of the customer that this form names. */
function useScope(field: FieldMeta): Record<string, string> {
  const store = useFormStore();
  const where: Record<string, string> = {};
  for (const [target, source] of Object.entries(field.reference?.scope_by ?? {})) {
    const value = store.get(source);
    if (typeof value === "string" && value) where[target] = value;
  }
  return where;
}

function subtitle(entity: EntityMeta, record: RecordData): string {
  return [record.number, record._labels?.customer_id, record.title, record._labels?.department_id]
    .filter((word): word is string => typeof word === "string" && word !== titleOf(entity, record))
    .slice(0, 1)
    .join();
}

export function ReferenceEditor({ id, field, value, onChange, invalid, describedBy }: EditorProps) {
  const { t } = useTranslation();
  const resource = field.reference?.resource ?? "";
  const target = useEntity(resource);
  const chosen = typeof value === "string" ? value : "";
  const label = useReferenceLabels(field, [chosen])[chosen] ?? "";
  const [text, setText] = useState("");
  const [open, setOpen] = useState(false);
  const scope = useScope(field);
  // The name of what is chosen is not a question.
  const [q] = useDebouncedValue(text === label ? "" : text.trim(), PAUSE);
  const query = { q: q || undefined, limit: SHOWN, where: scope };
  const found = useQuery({
    queryKey: keys.few(resource, query),
    queryFn: ({ signal }) => list(resource, query, undefined, signal),
    enabled: open && !!target,
    placeholderData: keepPreviousData,
  });

  const items = useMemo(() => found.data?.items ?? [], [found.data]);
  const data = useMemo(() => {
    const offered = target ? items.map((item) => ({ value: item.id, label: titleOf(target, item) })) : [];
    const missing = chosen && !offered.some((one) => one.value === chosen);
    return missing ? [{ value: chosen, label: label || "…" }, ...offered] : offered;
  }, [items, target, chosen, label]);

  return (
    <Select
      id={id}
      data={data}
      value={chosen || null}
      onChange={(next) => onChange(next)}
      searchable
      searchValue={text}
      onSearchChange={setText}
      onDropdownOpen={() => setOpen(true)}
      filter={({ options }) => options}
      clearable={!field.required}
      clearButtonProps={{ "aria-label": t("field.clear", { field: field.label }) }}
      aria-label={field.label}
      error={invalid}
      aria-required={field.required}
      aria-describedby={describedBy}
      placeholder={t("field.search", { entity: inSentence(target?.label ?? field.label) })}
      nothingFoundMessage={found.isFetching ? t("field.searching") : target ? t("field.nothingFound") : t("state.notAllowed")}
      allowDeselect={false}
      comboboxProps={{ keepMounted: false }}
      renderOption={({ option }) => {
        const item = items.find((one) => one.id === option.value);
        return (
          <span className="reference-option">
            {isPerson(field) ? <PersonTag name={option.label} /> : <span>{option.label}</span>}
            {item && target && <span className="dim small clip">{subtitle(target, item)}</span>}
          </span>
        );
      }}
    />
  );
}
