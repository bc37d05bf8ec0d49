/** The members of a group as a tree: people, and groups with their own members, five levels deep. */
import type { RecordData } from "@/api/types";
import { everyRow } from "@/entity/everyRow";
import type { TreeNode } from "@/parts/tree/forest";

const RESOURCE = "group-memberships";
export const LEVELS = 5;

export interface Member extends TreeNode {
  kind: "person" | "group";
  /** The person or group itself. */
  who: string;
  /** The groups between the page's group and the member, from the outermost on. */
  path: string[];
  membership: RecordData;
}

/** One question per level, since groups lie within groups and not within one list. */
export async function membersOf(group: string, signal?: AbortSignal): Promise<Member[]> {
  const found: Member[] = [];
  let holders = new Map([[group, [{ id: null as string | null, path: [] as string[] }]]]);
  for (let level = 0; level < LEVELS && holders.size > 0; level++) {
    const rows = await everyRow(RESOURCE, undefined, signal, { "group_id[in]": [...holders.keys()].join(",") });
    const below: typeof holders = new Map();
    for (const row of rows) {
      for (const above of holders.get(String(row.group_id)) ?? []) {
        const member = memberOf(row, above);
        found.push(member);
        if (member.kind === "group") below.set(member.who, [...(below.get(member.who) ?? []), { id: member.id, path: [...above.path, member.label] }]);
      }
    }
    holders = below;
  }
  return found;
}

/** A group may be reached on several ways, so that its place in the tree is named by the way. */
function memberOf(row: RecordData, above: { id: string | null; path: string[] }): Member {
  const isPerson = typeof row.user_id === "string";
  const field = isPerson ? "user_id" : "member_group_id";
  return {
    id: above.id ? `${above.id}/${row.id}` : row.id,
    parent: above.id,
    kind: isPerson ? "person" : "group",
    label: row._labels?.[field] ?? "",
    who: String(row[field]),
    path: above.path,
    membership: row,
  };
}
