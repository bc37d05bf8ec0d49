/** Reading days and moments as people type them, in the time zone of their profile. */
import { getTimeZone } from "../format";

const ROC_OFFSET = 1911;
/** Years below this are 民國 years: nobody enters the year 115 of our era. */
const LAST_ROC_YEAR = 200;

/** "2026-11-23", "2026/11/23", "20261123", "115/11/23", "民國115年11月23日" → "2026-11-23". */
export function readDay(text: string): string | null {
  const clean = text.normalize("NFKC").replace(/民國|民国/g, "").trim();
  const packed = /^(\d{4})(\d{2})(\d{2})$/.exec(clean);
  const spaced = /^(\d{1,4})[-/.年\s]+(\d{1,2})[-/.月\s]+(\d{1,2})日?$/.exec(clean);
  const [, years, months, days] = packed ?? spaced ?? [];
  if (!years || !months || !days) return null;
  const year = Number(years) < LAST_ROC_YEAR ? Number(years) + ROC_OFFSET : Number(years);
  const day = `${String(year).padStart(4, "0")}-${months.padStart(2, "0")}-${days.padStart(2, "0")}`;
  const parsed = new Date(`${day}T00:00:00Z`);
  return Number.isNaN(parsed.getTime()) || parsed.toISOString().slice(0, 10) !== day ? null : day;
}

/** The clock on this person's wall: "2026-11-23T10:30". */
export function toWall(moment: string, zone = getTimeZone()): string {
  const format = new Intl.DateTimeFormat("sv-SE", { timeZone: zone, dateStyle: "short", timeStyle: "short" });
  return format.format(new Date(moment)).replace(" ", "T");
}

/** From the clock on the wall back to UTC; two rounds are enough also where the hour changes. */
export function fromWall(wall: string, zone = getTimeZone()): string {
  const target = Date.parse(`${wall}:00Z`);
  let guess = target;
  for (let round = 0; round < 2; round += 1) {
    const seen = Date.parse(`${toWall(new Date(guess).toISOString(), zone)}:00Z`);
    guess += target - seen;
  }
  return new Date(guess).toISOString().replace(".000Z", "Z");
}
