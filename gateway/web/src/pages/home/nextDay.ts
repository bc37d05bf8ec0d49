const DAY_MS = 86_400_000;

/** The next time a yearly day comes round, today included; who is born on 29 February celebrates on 28 in short years. */
export function nextDay(day: string, today: string): string {
  const [first = 0, now = 0] = [day, today].map((text) => Number(text.slice(0, 4)));
  const year = Math.max(first, now);
  const found = inYear(day, year);
  return found >= today ? found : inYear(day, year + 1);
}

function inYear(day: string, year: number): string {
  const moved = `${year}${day.slice(4)}`;
  const isThere = new Date(Date.parse(moved)).toISOString().slice(0, 10) === moved;
  return isThere ? moved : new Date(Date.UTC(year, 2, 1) - DAY_MS).toISOString().slice(0, 10);
}
