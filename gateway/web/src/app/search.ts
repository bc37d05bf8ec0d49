/** Addresses stay readable: ?q=…&sort=-updated_at&filter[level]=A, each value a plain string. */
export type Search = Record<string, string | undefined>;

export function parseSearch(text: string): Search {
  return Object.fromEntries(new URLSearchParams(text));
}

export function stringifySearch(search: Record<string, unknown>): string {
  const parts = Object.entries(search)
    .filter(([, value]) => value !== undefined && value !== null && value !== "")
    .map(([key, value]) => `${readable(key)}=${readable(String(value))}`);
  return parts.length ? `?${parts.join("&")}` : "";
}

function readable(text: string): string {
  return encodeURIComponent(text)
    .replaceAll("%5B", "[")
    .replaceAll("%5D", "]")
    .replaceAll("%2C", ",")
    .replaceAll("%3A", ":");
}
