import type { Search } from "@/app/search";

/** {"at": {"gte": "…"}}, as an alert keeps its evidence, as the address of the list of audit records. */
export function searchOfEvidence(evidence: unknown): Search {
  const search: Search = { sort: "at" };
  for (const [field, asked] of Object.entries((evidence ?? {}) as Record<string, Record<string, unknown>>)) {
    for (const [op, value] of Object.entries(asked)) {
      search[op === "eq" ? `filter[${field}]` : `filter[${field}][${op}]`] = String(value);
    }
  }
  return search;
}
