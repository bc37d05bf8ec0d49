/** Back leads to the same scroll place with the row marked; kept per address for as long as the tab lives. */
interface Spot {
  scroll: number;
  id?: string;
}

const spots = new Map<string, Spot>();
const KEPT = 50;

export function keepSpot(key: string, change: Partial<Spot>): void {
  const spot = { scroll: 0, ...spots.get(key), ...change };
  spots.delete(key);
  spots.set(key, spot);
  const oldest = spots.keys().next().value;
  if (spots.size > KEPT && oldest !== undefined) spots.delete(oldest);
}

export function spotOf(key: string): Spot | undefined {
  return spots.get(key);
}

/** The rows of the list one came from, for next and previous on the record's page. */
export interface Trail {
  resource: string;
  href: string;
  ids: string[];
  total: number;
  exact: boolean;
}

let trail: Trail | undefined;

export function keepTrail(next: Trail): void {
  trail = next;
}

export function trailOf(resource: string, id: string): Trail | undefined {
  return trail?.resource === resource && trail.ids.includes(id) ? trail : undefined;
}
