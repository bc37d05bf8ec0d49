import type { TreeNode } from "@/parts/tree/forest";

/** How many stand in each node and in all below it, from how many stand in each node itself. */
export function withThoseBelow(nodes: TreeNode[], own: ReadonlyMap<string, number>): Map<string, number> {
  const parents = new Map(nodes.map((node) => [node.id, node.parent]));
  const found = new Map<string, number>();
  for (const [id, count] of own) {
    for (const above of upwards(id, parents)) found.set(above, (found.get(above) ?? 0) + count);
  }
  return found;
}

/** A node and everything above it; a circle in bad data ends where it began. */
function upwards(id: string, parents: ReadonlyMap<string, string | null>): Set<string> {
  const path = new Set<string>();
  for (let at: string | null | undefined = id; at && parents.has(at) && !path.has(at); at = parents.get(at)) path.add(at);
  return path;
}
