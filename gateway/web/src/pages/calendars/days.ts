import { readDay } from "@/entity/fields/dates";

export interface MarkedDay {
  day: string;
  name: string;
  works_instead: boolean;
}

export interface ReadDays {
  days: MarkedDay[];
  /** Lines that could not be read, by their number from 1. */
  wrong: number[];
}

const MOST_DAYS = 366;
const WORKED = /^\+\s*/;
const LINE = /^([\d\-/.年月日]+?)(?:\s*(?:~|～|–|至|to)\s*([\d\-/.年月日]+))?\s+(\S.*)$/u;

/**
 * Typed dates, one line each: "2026-01-01 New Year", "2026/2/16 ~ 2026/2/20 春節", "+2026-02-14 調休"
 * for a day that is worked instead. The last word on a day counts; empty lines do not.
 */
export function readDays(text: string): ReadDays {
  const found = new Map<string, MarkedDay>();
  const wrong: number[] = [];
  text.split(/\r?\n/).forEach((line, at) => {
    const clean = line.trim();
    if (!clean) return;
    const days = readLine(clean);
    if (days.length === 0) wrong.push(at + 1);
    for (const day of days) found.set(day.day, day);
  });
  return { days: [...found.values()].sort((a, b) => a.day.localeCompare(b.day)), wrong };
}

function readLine(line: string): MarkedDay[] {
  const [, first = "", last = first, name = ""] = LINE.exec(line.replace(WORKED, "")) ?? [];
  const start = readDay(first);
  const end = readDay(last);
  if (!start || !end) return [];
  const works_instead = WORKED.test(line);
  return daysBetween(start, end).map((day) => ({ day, name: name.trim(), works_instead }));
}

/** Every day from one to another; none where the second lies before the first or a year away. */
export function daysBetween(first: string, last: string): string[] {
  const from = Date.parse(`${first}T00:00:00Z`);
  const count = (Date.parse(`${last}T00:00:00Z`) - from) / DAY_MS + 1;
  if (count < 1 || count > MOST_DAYS) return [];
  return Array.from({ length: count }, (_, ahead) => new Date(from + ahead * DAY_MS).toISOString().slice(0, 10));
}

const DAY_MS = 86_400_000;

/** A day so many days before or after another. */
export function dayBeside(day: string, ahead: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + ahead * DAY_MS).toISOString().slice(0, 10);
}

/** The same day of the next or former month, or that month's last. */
export function monthBeside(day: string, ahead: number): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const last = new Date(Date.UTC(year, month + ahead, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + ahead, Math.min(date, last))).toISOString().slice(0, 10);
}

/** The weeks of a month, each with seven places; the week begins on Sunday or on Monday. */
export function weeksOf(year: number, month: number, sunday: boolean): (string | null)[][] {
  const first = new Date(Date.UTC(year, month - 1, 1));
  const lead = (first.getUTCDay() + (sunday ? 0 : 6)) % 7;
  const count = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const places: (string | null)[] = Array.from({ length: lead }, () => null);
  for (let day = 1; day <= count; day += 1) places.push(new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10));
  while (places.length % 7) places.push(null);
  return Array.from({ length: places.length / 7 }, (_, week) => places.slice(week * 7, week * 7 + 7));
}
