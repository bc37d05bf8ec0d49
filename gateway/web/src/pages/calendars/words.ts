import i18next from "i18next";
import { WEEKDAYS, type Weekday } from "./hours";

/** 5 January 1970 was a Monday. */
const MONDAY = Date.UTC(1970, 0, 5);
const DAY_MS = 86_400_000;

const spoken = (moment: number, how: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(i18next.language || "en", { timeZone: "UTC", ...how }).format(moment);

export function weekdayName(day: Weekday, how: "long" | "narrow" = "long"): string {
  return spoken(MONDAY + WEEKDAYS.indexOf(day) * DAY_MS, { weekday: how });
}

export function monthName(month: number): string {
  return spoken(Date.UTC(1970, month - 1, 1), { month: "long" });
}

/** A day with its weekday, as it is said aloud. */
export function spokenDay(day: string): string {
  return spoken(Date.parse(`${day}T00:00:00Z`), { dateStyle: "full" });
}

/** Weeks begin on Sunday in Taiwan and on Monday elsewhere. */
export function beginsOnSunday(): boolean {
  return i18next.language === "zh-TW";
}

export function weekdaysInOrder(): Weekday[] {
  const [sunday, ...rest] = [WEEKDAYS[6], ...WEEKDAYS.slice(0, 6)];
  return beginsOnSunday() ? [sunday, ...rest] : [...WEEKDAYS];
}
