/** Any value as plain words: for titles, history, conflicts and what is copied. */
import i18next from "i18next";
import type { FieldMeta, RecordData } from "@/api/types";
import { formatDay, formatMoment, formatMoney, formatNumber, formatPercent, formatUnitPrice } from "../format";
import { choiceOf, isEmpty, labelsText } from "../values";

type Part = Record<string, unknown>;

const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Hangul}]/u;

/** Addresses run from large to small in Chinese and the other way round elsewhere. */
export function addressLine(address: Part): string {
  const text = (name: string) => String(address[name] ?? "").trim();
  const large = ["country", "province", "city", "district", "street"].map(text).filter(Boolean);
  if (EAST_ASIAN.test(large.join(""))) {
    return [text("postcode"), large.join("")].filter(Boolean).join(" ");
  }
  const [country, ...rest] = [text("country"), text("province"), text("city"), text("district"), text("street")];
  return [...rest.reverse().filter(Boolean), text("postcode"), country].filter(Boolean).join(", ");
}

export function partText(type: string, part: Part): string {
  if (type === "phones") return String(part.number ?? "");
  if (type === "emails") return String(part.address ?? "");
  return addressLine(part);
}

export function currencyOf(field: FieldMeta, record: RecordData | undefined): string | null {
  const value = field.currency_field ? record?.[field.currency_field] : field.currency;
  return typeof value === "string" ? value : null;
}

export function plainText(field: FieldMeta, value: unknown, record?: RecordData): string {
  if (isEmpty(value)) return "";
  const text = String(value);
  switch (field.type) {
    case "state":
    case "choice":
      return choiceOf(field, value).label;
    case "multi_choice":
      return (value as string[]).map((one) => choiceOf(field, one).label).join(i18next.t("common.comma"));
    case "tags":
      return Array.isArray(value) ? value.map(String).join(i18next.t("common.comma")) : text;
    case "money":
      return isNumeric(text) ? formatMoney(text, currencyOf(field, record)) : text;
    case "unit_price":
      return isNumeric(text) ? formatUnitPrice(text, currencyOf(field, record)) : text;
    case "percent":
      return isNumeric(text) ? formatPercent(text) : text;
    case "integer":
    case "decimal":
      return isNumeric(text) ? formatNumber(text) : text;
    case "rating":
      return i18next.t("field.ratingOf", { rating: text });
    case "date":
      return formatDay(text);
    case "datetime":
      return formatMoment(text);
    case "flag":
      return i18next.t(value === true ? "common.yes" : "common.no");
    case "reference":
      return record?._labels?.[field.name] ?? text;
    case "phones":
    case "emails":
    case "addresses":
      return Array.isArray(value)
        ? value.map((part: Part) => partText(field.type, part)).join(i18next.t("common.semicolon"))
        : text;
    case "labels":
      return labelsText(value as Part);
    case "json":
      return JSON.stringify(value);
    default:
      return text;
  }
}

export function isNumeric(text: string): boolean {
  return text !== "" && !Number.isNaN(Number(text));
}
