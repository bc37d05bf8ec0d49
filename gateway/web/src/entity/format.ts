/** Numbers, money and moments as this person reads them. */
import dayjs from "dayjs";
import i18next from "i18next";
import { getPrefs } from "@/app/prefs";

let timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;

/** The time zone of the profile; a browser abroad still shows the person's own hours. */
export function setTimeZone(zone: string | null | undefined): void {
  if (zone) timeZone = zone;
}

export function getTimeZone(): string {
  return timeZone;
}

const numberFormats = new Map<string, Intl.NumberFormat>();

function numberFormat(minimum: number, maximum: number): Intl.NumberFormat {
  const key = `${i18next.language} ${minimum} ${maximum}`;
  let format = numberFormats.get(key);
  if (!format) {
    format = new Intl.NumberFormat(i18next.language || "en", {
      minimumFractionDigits: minimum,
      maximumFractionDigits: maximum,
    });
    numberFormats.set(key, format);
  }
  return format;
}

/** Decimals travel as text and are printed from text, so that no cent is lost on the way. */
export function formatNumber(value: string | number, minimum = 0, maximum = 6): string {
  return numberFormat(minimum, maximum).format(value as `${number}`);
}

const WITHOUT_DECIMALS = new Set(["TWD", "JPY", "KRW", "VND", "IDR"]);
const SYMBOLS: Record<string, string> = {
  TWD: "NT$", CNY: "CN¥", USD: "US$", EUR: "€", JPY: "JP¥", HKD: "HK$", SGD: "S$", GBP: "£", KRW: "₩",
};

export function currencySign(currency: string): string {
  if (currency === "CNY" && i18next.language === "zh-CN") return "¥";
  return SYMBOLS[currency] ?? currency;
}

export function decimalsOf(currency: string | null | undefined): number {
  return currency && WITHOUT_DECIMALS.has(currency) ? 0 : 2;
}

export function formatMoney(value: string | number, currency: string | null | undefined): string {
  const decimals = decimalsOf(currency);
  const amount = formatNumber(value, decimals, decimals);
  return currency ? `${currencySign(currency)} ${amount}` : amount;
}

export function formatUnitPrice(value: string | number, currency: string | null | undefined): string {
  const amount = formatNumber(value, decimalsOf(currency), 6);
  return currency ? `${currencySign(currency)} ${amount}` : amount;
}

/** Percent fields hold 12.5 for 12.5 %. */
export function formatPercent(value: string | number): string {
  return `${formatNumber(value, 0, 4)} %`;
}

const ROC_OFFSET = 1911;

/** A day without a clock: the same in every time zone. */
export function formatDay(day: string): string {
  if (getPrefs().rocYears !== "on") return day;
  const [year = "", ...rest] = day.split("-");
  return [String(Number(year) - ROC_OFFSET), ...rest].join("/");
}

export function dayOf(moment: string, zone = timeZone): string {
  return new Intl.DateTimeFormat("sv-SE", { timeZone: zone, dateStyle: "short" }).format(new Date(moment));
}

export function formatMoment(moment: string): string {
  const clock = new Intl.DateTimeFormat("sv-SE", { timeZone, timeStyle: "short" }).format(new Date(moment));
  return `${formatDay(dayOf(moment))} ${clock}`;
}

/** The whole truth for a hover: weekday, seconds and time zone. */
export function fullMoment(moment: string): string {
  return new Intl.DateTimeFormat(i18next.language || "en", {
    timeZone, dateStyle: "full", timeStyle: "long",
  }).format(new Date(moment));
}

const RECENT = 7;

/** "3 hours ago" while it is fresh, the day afterwards. */
export function formatRecent(moment: string): string {
  const then = dayjs(moment);
  const fresh = Math.abs(dayjs().diff(then, "day")) < RECENT;
  return fresh ? then.fromNow() : formatDay(dayOf(moment));
}

export function today(): string {
  return dayOf(new Date().toISOString());
}
