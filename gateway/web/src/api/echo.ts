/**
 * Every write carries an id that the change events repeat, so that a page drops the echo of what it
 * did itself instead of fetching again what it already holds.
 */
const own = new Set<string>();
const KEPT = 200;

export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

export function newCommandId(): string {
  const id = newId();
  own.add(id);
  if (own.size > KEPT) {
    const oldest = own.values().next().value;
    if (oldest) own.delete(oldest);
  }
  return id;
}

export function isOwnEcho(echo: string | null | undefined): boolean {
  return !!echo && own.has(echo);
}
