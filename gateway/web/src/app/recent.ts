/** The records this person opened last, for the palette and the home page. */
export interface Recent {
  resource: string;
  id: string;
  title: string;
}

const KEPT = 12;
const keyOf = (person: string) => `guanxi.recent.${person}`;

export function recentOf(person: string): Recent[] {
  const text = localStorage.getItem(keyOf(person));
  return text ? (JSON.parse(text) as Recent[]) : [];
}

export function rememberRecent(person: string, entry: Recent): void {
  const others = recentOf(person).filter((one) => one.id !== entry.id);
  localStorage.setItem(keyOf(person), JSON.stringify([entry, ...others].slice(0, KEPT)));
}
