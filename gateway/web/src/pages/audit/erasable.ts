import type { RecordData } from "@/api/types";

/** What of a record may be erased, as the command names it: who came from where, and what they wrote. */
export function erasablePaths(record: RecordData): string[] {
  const within = ["changes", "detail"].flatMap((column) =>
    Object.keys((record[column] as Record<string, unknown> | null) ?? {}).map((name) => `${column}.${name}`),
  );
  return ["actor", "address"].filter((name) => record[name]).concat(within);
}
