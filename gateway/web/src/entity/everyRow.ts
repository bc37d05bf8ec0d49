import { list } from "@/api/resources";
import type { RecordData } from "@/api/types";

const PAGE = 200;
const MOST = 5_000;

/** All rows of something that is small by nature: a tree, the entries of a list. */
export async function everyRow(resource: string, sort?: string, signal?: AbortSignal, where?: Record<string, string>): Promise<RecordData[]> {
  const rows: RecordData[] = [];
  let cursor: string | undefined;
  do {
    const page = await list(resource, { sort, limit: PAGE, where }, cursor, signal);
    rows.push(...page.items);
    cursor = page.next_cursor ?? undefined;
  } while (cursor && rows.length < MOST);
  return rows;
}
