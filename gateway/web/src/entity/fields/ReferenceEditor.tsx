import { Select } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { keys } from "@/api/keys";
import { list } from "@/api/resources";
import type { EntityMeta, FieldMeta, RecordData } from "@/api/types";
import { inSentence } from "@/app/i18n";
import { can, useEntity } from "@/app/session";
import { Icon } from "@/parts/Icon";
import { PersonTag } from "@/parts/PersonTag";
import { useFormAbove } from "../form/stack";
import { useFormStore } from "../form/store";
import { isPerson, titleOf } from "../values";
import type { EditorProps } from "./editor";
import { useReferenceLabels } from "./useReferenceLabels";

const SHOWN = 20;
const PAUSE = 200;
/** The last option, which opens a form; ids are UUIDs and never this. */
const NEW = "new";

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
  const openForm = useFormAbove(field);
  const newLabel = target && openForm && can(target, "create") ? t("list.new", { entity: inSentence(target.label) }) : undefined;
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
    const known = missing ? [{ value: chosen, label: label || "…" }, ...offered] : offered;
    return newLabel ? [...known, { value: NEW, label: newLabel }] : known;
  }, [items, target, chosen, label, newLabel]);

  return (
    <Select
      id={id}
      data={data}
      value={chosen || null}
      onChange={(next) => (next === NEW ? openForm?.(scope) : onChange(next))}
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
      // The list itself scrolls, as assistive technology expects of a combobox.
      withScrollArea={false}
      classNames={{ options: "reference-options" }}
      renderOption={({ option }) => {
        if (option.value === NEW) return <NewOption label={option.label} none={found.isSuccess && items.length === 0} />;
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

function NewOption({ label, none }: { label: string; none: boolean }) {
  const { t } = useTranslation();
  return (
    <span className="reference-option">
      <span className="row"><Icon name="plus" size={16} /> {label}</span>
      {none && <span className="dim small">{t("field.nothingFound")}</span>}
    </span>
  );
}
