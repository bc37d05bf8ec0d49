import { toWall } from "@/entity/fields/dates";

/** The answer of GET /audit-records/day. */
export interface Day {
  since: string;
  until: string;
  first: string | null;
  last: string | null;
  total: number;
  refused: number;
  operations: Record<string, number>;
  hours: { hour: number; operation: string; count: number }[];
  gaps: { since: string; until: string; minutes: number }[];
}

export interface Band {
  hour: number;
  count: number;
  operations: { operation: string; count: number }[];
  /** The gaps that begin within the hour. */
  gaps: Day["gaps"];
}

/** The hours from the first to the last thing done, the empty ones among them too. */
export function bandsOf(told: Day): Band[] {
  const hours = told.hours.map(({ hour }) => hour);
  const bands: Band[] = [];
  for (let hour = Math.min(...hours); hour <= Math.max(...hours); hour += 1) {
    const operations = told.hours.filter((one) => one.hour === hour);
    const count = operations.reduce((sum, one) => sum + one.count, 0);
    bands.push({ hour, count, operations, gaps: told.gaps.filter(({ since }) => clock(since).startsWith(twoDigits(hour))) });
  }
  return bands;
}

/** "09:05" on the person's wall. */
export function clock(moment: string): string {
  return toWall(moment).slice(-5);
}

export function twoDigits(hour: number): string {
  return String(hour).padStart(2, "0");
}
