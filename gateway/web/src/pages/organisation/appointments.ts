/** Appointments as spans of days: who held what when, and when nobody did. */

export interface Term {
  id: string;
  user: string;
  name: string;
  standing: string;
  /** Open ends are null. Both days count. */
  from: string | null;
  to: string | null;
}

export interface Stretch {
  from: string;
  to: string;
}

const DAY_MS = 86_400_000;
const BACK = 365;
const AHEAD = 183;

const number = (day: string) => Date.parse(`${day}T00:00:00Z`) / DAY_MS;
const dayAt = (days: number) => new Date(days * DAY_MS).toISOString().slice(0, 10);

export function isOn(term: Term, day: string): boolean {
  return (!term.from || term.from <= day) && (!term.to || term.to >= day);
}

/** The days that a line of time shows: every known one, and a year back and half a year ahead of today. */
export function reachOf(terms: Term[], today: string): Stretch {
  const known = terms.flatMap((term) => [term.from, term.to]).filter((day) => day !== null);
  const days = [...known, dayAt(number(today) - BACK), dayAt(number(today) + AHEAD)].sort();
  return { from: days[0] ?? today, to: days.at(-1) ?? today };
}

/** Where a stretch lies on the line, in percent of it. */
export function placeOf(stretch: Partial<Term>, reach: Stretch): { start: number; width: number } {
  const whole = number(reach.to) - number(reach.from) + 1;
  const start = stretch.from ? number(stretch.from) - number(reach.from) : 0;
  const end = stretch.to ? number(stretch.to) - number(reach.from) + 1 : whole;
  return { start: (start / whole) * 100, width: ((end - start) / whole) * 100 };
}

/** The stretches within the reach, from the first appointment on, in which no term runs. */
export function gapsOf(terms: Term[], reach: Stretch): Stretch[] {
  const sorted = [...terms].sort((a, b) => (a.from ?? "").localeCompare(b.from ?? ""));
  const gaps: Stretch[] = [];
  let held: string | null = sorted[0] ? lastDay(sorted[0], reach) : null;
  for (const term of sorted.slice(1)) {
    if (held && term.from && number(term.from) > number(held) + 1) gaps.push({ from: dayAt(number(held) + 1), to: dayAt(number(term.from) - 1) });
    const end = lastDay(term, reach);
    if (held && end > held) held = end;
  }
  if (held && held < reach.to) gaps.push({ from: dayAt(number(held) + 1), to: reach.to });
  return gaps;
}

function lastDay(term: Term, reach: Stretch): string {
  return term.to && term.to < reach.to ? term.to : reach.to;
}
