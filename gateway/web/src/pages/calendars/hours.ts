/** The hours of a week as the calendar keeps them: {"mon": [["09:00", "12:00"], ["13:00", "18:00"]]}. */

export const WEEKDAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;
export type Weekday = (typeof WEEKDAYS)[number];
export type Span = [string, string];
export type Hours = Partial<Record<Weekday, Span[]>>;

const DAY = 24 * 60;

/** "9", "9:30", "930", "１８：００" → "09:00", "09:30", "09:30", "18:00"; null for what is no time up to 24:00. */
export function readTime(text: string): string | null {
  const [, hours, minutes = "0"] = /^(\d{1,2}?)(?::?(\d{2}))?$/.exec(text.normalize("NFKC").trim()) ?? [];
  if (hours === undefined) return null;
  const total = Number(hours) * 60 + Number(minutes);
  if (Number(minutes) > 59 || total > DAY) return null;
  return `${hours.padStart(2, "0")}:${minutes.padStart(2, "0")}`;
}

export function minuteOf(time: string): number {
  const [hours = "0", minutes = "0"] = time.split(":");
  return Number(hours) * 60 + Number(minutes);
}

/** The share of the day at which a time lies, from 0 to 100. */
export function percentOf(time: string): number {
  return (minuteOf(readTime(time) ?? "00:00") / DAY) * 100;
}

/** Minutes worked within the spans of a day. */
export function minutesOf(spans: Span[] = []): number {
  const lengths = spans.map((span) => span.map((time) => minuteOf(readTime(time) ?? "00:00"))).map(([start = 0, end = 0]) => end - start);
  return lengths.reduce((sum, minutes) => sum + Math.max(0, minutes), 0);
}

/** The first span of a day that ends before it starts or begins before the one above it ended. */
export function wrongSpan(spans: Span[]): number {
  return spans.findIndex(([start, end], at) => {
    const [first, last] = [readTime(start), readTime(end)];
    const before = at === 0 ? 0 : minuteOf(readTime(spans[at - 1]?.[1] ?? "") ?? "24:00");
    return !first || !last || minuteOf(first) >= minuteOf(last) || minuteOf(first) < before;
  });
}

/** The span that a new line of a day begins with: the afternoon after the morning. */
export function nextSpan(spans: Span[]): Span {
  const last = spans.at(-1);
  if (!last) return ["09:00", "12:00"];
  const start = Math.min(minuteOf(readTime(last[1]) ?? "12:00") + 60, DAY - 60);
  return [timeAt(start), timeAt(Math.min(start + 5 * 60, DAY))];
}

/** Every time in its one spelling; days without hours left out. */
export function tidied(hours: Hours): Hours {
  const days = WEEKDAYS.flatMap((day) => {
    const spans = hours[day] ?? [];
    return spans.length ? [[day, spans.map((span) => span.map((time) => readTime(time) ?? time))] as const] : [];
  });
  return Object.fromEntries(days) as Hours;
}

function timeAt(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;
}
