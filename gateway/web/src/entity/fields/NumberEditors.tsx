import { Select } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { FieldMeta } from "@/api/types";
import { useFieldValue } from "../form/store";
import { currencySign, formatNumber } from "../format";
import type { EditorProps } from "./editor";
import { isNumeric } from "./plain";

/** Takes what people type and paste: full-width digits, thousands separators, a currency sign. */
export function cleanNumber(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[\s,_']/g, "")
    .replace(/^[^\d.+-]+/, "")
    .replace(/^\+/, "");
}

/** Decimals stay text from the key to the server: binary numbers would change the last digits. */
export function NumberEditor({ id, field, value, placeholder, onChange, invalid, describedBy }: EditorProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const text = value == null ? "" : String(value);
  const shown = typed ?? (isNumeric(text) ? formatNumber(text) : text);

  function leave() {
    if (typed === null) return;
    const clean = cleanNumber(typed);
    setTyped(null);
    if (clean === "") onChange(null);
    else onChange(field.type === "integer" && /^-?\d+$/.test(clean) ? Number(clean) : clean);
  }

  function type(next: string) {
    setTyped(next);
    const clean = cleanNumber(next);
    if (clean === "" || isNumeric(clean)) onChange(clean === "" ? null : field.type === "integer" && /^-?\d+$/.test(clean) ? Number(clean) : clean);
  }

  return (
    <span className="number-editor">
      <Sign field={field} />
      <input
        id={id}
        className="input numeric"
        inputMode="decimal"
        autoComplete="off"
        value={shown}
        placeholder={placeholder}
        aria-invalid={invalid}
        aria-required={field.required}
        aria-describedby={describedBy}
        onFocus={() => setTyped(text)}
        onChange={(event) => type(event.target.value)}
        onBlur={leave}
      />
      {field.type === "percent" && <span className="number-sign after" aria-hidden="true">%</span>}
    </span>
  );
}

function Sign({ field }: { field: FieldMeta }) {
  if (field.currency_field) return <SignOf name={field.currency_field} />;
  return field.currency ? <span className="number-sign" aria-hidden="true">{currencySign(field.currency)}</span> : null;
}

function SignOf({ name }: { name: string }) {
  const currency = useFieldValue<string | null>(name);
  return currency ? <span className="number-sign" aria-hidden="true">{currencySign(currency)}</span> : null;
}

const CURRENCIES = ["TWD", "CNY", "USD", "EUR", "JPY", "HKD", "SGD", "GBP", "KRW", "MYR", "THB", "VND", "AUD", "CAD", "CHF"];

export function CurrencyEditor({ id, field, value, onChange, invalid, describedBy }: EditorProps) {
  const { t, i18n } = useTranslation();
  const names = new Intl.DisplayNames(i18n.language, { type: "currency" });
  const own = typeof value === "string" && value && !CURRENCIES.includes(value) ? [value] : [];
  const data = [...CURRENCIES, ...own].map((code) => ({ value: code, label: `${code} ${names.of(code) ?? ""}` }));
  return (
    <Select
      id={id}
      data={data}
      value={(value as string | null) ?? null}
      onChange={(next) => onChange(next)}
      aria-label={field.label}
      error={invalid}
      aria-describedby={describedBy}
      clearable={!field.required}
      clearButtonProps={{ "aria-label": t("field.clear", { field: field.label }) }}
      searchable
      nothingFoundMessage={t("field.nothingFound")}
      placeholder={t("field.choose")}
      comboboxProps={{ keepMounted: false }}
    />
  );
}
