import { DateInput } from "@mantine/dates";
import { useTranslation } from "react-i18next";
import { formatDay } from "../format";
import { fromWall, readDay, toWall } from "./dates";
import type { EditorProps } from "./editor";

export function DateEditor({ id, field, value, onChange, invalid, describedBy }: EditorProps) {
  const { t } = useTranslation();
  return (
    <DateInput
      id={id}
      value={(value as string | null) ?? null}
      onChange={onChange}
      valueFormat={(day) => formatDay(String(day).slice(0, 10))}
      dateParser={(text) => readDay(text)}
      error={invalid}
      clearable={!field.required}
      clearButtonProps={{ "aria-label": t("field.clear", { field: field.label }) }}
      aria-required={field.required}
      aria-describedby={describedBy}
      placeholder={t("field.dayPattern")}
      popoverProps={{ withinPortal: true }}
    />
  );
}

export function MomentEditor({ id, value, onChange, invalid, describedBy }: EditorProps) {
  return (
    <input
      id={id}
      type="datetime-local"
      className="input"
      value={value ? toWall(String(value)) : ""}
      aria-invalid={invalid}
      aria-describedby={describedBy}
      onChange={(event) => onChange(event.target.value ? fromWall(event.target.value) : null)}
    />
  );
}
