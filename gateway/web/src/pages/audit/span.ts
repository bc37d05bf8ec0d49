/** Minutes in the largest unit that leaves no rest, as people would say it. */
const MINUTES = { days: 24 * 60, hours: 60, minutes: 1 };

export type Unit = keyof typeof MINUTES;
export const UNITS: Unit[] = ["minutes", "hours", "days"];

export function spanOf(minutes: number): { amount: number; unit: Unit } {
  const unit = (Object.keys(MINUTES) as Unit[]).find((each) => minutes % MINUTES[each] === 0) ?? "minutes";
  return { amount: minutes / MINUTES[unit], unit };
}

export function inMinutes(amount: number, unit: Unit): number {
  return amount * MINUTES[unit];
}
