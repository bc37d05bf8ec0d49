import type { RecordData } from "@/api/types";

export interface ServiceSteps {
  service: string;
  steps: { record: RecordData; after: number }[];
}

/** The records of one call by service, in the order of time, each with its milliseconds since the first. */
export function byService(records: RecordData[]): ServiceSteps[] {
  const ordered = [...records].sort((a, b) => Date.parse(String(a.at)) - Date.parse(String(b.at)));
  const begun = Date.parse(String(ordered[0]?.at));
  const found = new Map<string, ServiceSteps>();
  for (const record of ordered) {
    const service = String(record.service);
    const entry = found.get(service) ?? { service, steps: [] };
    entry.steps.push({ record, after: Date.parse(String(record.at)) - begun });
    found.set(service, entry);
  }
  return [...found.values()];
}
