/** A day as the query of a year tells it. */
export interface YearDay {
  day: string;
  minutes: number;
  name: string | null;
  works_instead: boolean;
}

export type DayKind = "worked" | "off" | "holiday" | "instead";

/** What a day is: like its weekday, worked or off, or marked as unlike it. */
export function kindOf(day: YearDay): DayKind {
  if (day.works_instead) return "instead";
  if (day.name) return "holiday";
  return day.minutes > 0 ? "worked" : "off";
}
