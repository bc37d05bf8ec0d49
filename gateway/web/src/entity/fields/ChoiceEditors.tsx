import { MultiSelect, Select, TagsInput } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { FieldMeta } from "@/api/types";
import { choicesOf } from "../values";
import type { EditorProps } from "./editor";

const SEARCH_FROM = 8;
const SHOWN = 100;

/** What can be chosen: active values, and the ones that the record already has. */
function options(field: FieldMeta, chosen: unknown[]): { value: string; label: string }[] {
  const offered = choicesOf(field).filter((choice) => choice.active !== false || chosen.includes(choice.value));
  const strange = chosen.filter((value) => typeof value === "string" && value && !offered.some((choice) => choice.value === value));
  return [...offered, ...strange.map((value) => ({ value: String(value), label: String(value) }))].map(({ value, label }) => ({ value, label }));
}

export function ChoiceEditor({ id, field, value, onChange, invalid, describedBy }: EditorProps) {
  const { t } = useTranslation();
  const data = options(field, [value]);
  return (
    <Select
      id={id}
      data={data}
      value={(value as string | null) ?? null}
      onChange={(next) => onChange(next)}
      aria-label={field.label}
      error={invalid}
      aria-required={field.required}
      aria-describedby={describedBy}
      clearable={!field.required && field.default == null}
      clearButtonProps={{ "aria-label": t("field.clear", { field: field.label }) }}
      searchable={data.length > SEARCH_FROM}
      limit={SHOWN}
      nothingFoundMessage={t("field.nothingFound")}
      placeholder={t("field.choose")}
      allowDeselect={false}
      comboboxProps={{ keepMounted: false }}
    />
  );
}

export function MultiChoiceEditor({ id, field, value, onChange, invalid, describedBy }: EditorProps) {
  const { t } = useTranslation();
  const chosen = (value as string[] | null) ?? [];
  return (
    <MultiSelect
      id={id}
      data={options(field, chosen)}
      value={chosen}
      onChange={onChange}
      aria-label={field.label}
      error={invalid}
      aria-describedby={describedBy}
      searchable
      limit={SHOWN}
      nothingFoundMessage={t("field.nothingFound")}
      placeholder={chosen.length === 0 ? t("field.choose") : undefined}
      comboboxProps={{ keepMounted: false }}
    />
  );
}

export function TagsEditor({ id, field, value, onChange, invalid, describedBy }: EditorProps) {
  const { t } = useTranslation();
  const tags = (value as string[] | null) ?? [];
  return (
    <TagsInput
      id={id}
      value={tags}
      onChange={onChange}
      aria-label={field.label}
      error={invalid}
      aria-describedby={describedBy}
      placeholder={tags.length === 0 ? t("field.addTag") : undefined}
      splitChars={[",", "，", "、", ";"]}
      acceptValueOnBlur
    />
  );
}
