/** Trees as flat rows: what a tree grid draws, and which moves a tree allows. */

export interface TreeNode {
  id: string;
  parent: string | null;
  /** What it is called, in dialogs and announcements. */
  label: string;
}

export interface TreeRow<Node extends TreeNode> {
  node: Node;
  level: number;
  position: number;
  siblings: number;
  hasChildren: boolean;
  folded: boolean;
}

type ByParent<Node> = Map<string | null, Node[]>;

/** Children by parent; a node whose parent is not among them stands at the top. */
export function childrenOf<Node extends TreeNode>(nodes: Node[]): ByParent<Node> {
  const known = new Set(nodes.map((node) => node.id));
  const found: ByParent<Node> = new Map();
  for (const node of nodes) {
    const parent = node.parent !== null && known.has(node.parent) ? node.parent : null;
    const siblings = found.get(parent);
    if (siblings) siblings.push(node);
    else found.set(parent, [node]);
  }
  return found;
}

/** The rows in the order they are drawn, without what lies in folded branches. */
export function rowsOf<Node extends TreeNode>(nodes: Node[], folded: ReadonlySet<string>): TreeRow<Node>[] {
  const children = childrenOf(nodes);
  const rows: TreeRow<Node>[] = [];
  const add = (parent: string | null, level: number) => {
    const siblings = children.get(parent) ?? [];
    siblings.forEach((node, at) => {
      const hasChildren = children.has(node.id);
      const isFolded = hasChildren && folded.has(node.id);
      rows.push({ node, level, position: at + 1, siblings: siblings.length, hasChildren, folded: isFolded });
      if (hasChildren && !isFolded) add(node.id, level + 1);
    });
  };
  add(null, 1);
  return rows;
}

/** A node and everything beneath it. */
export function branchOf(nodes: TreeNode[], id: string): Set<string> {
  const children = childrenOf(nodes);
  const found = new Set<string>();
  const waiting = [id];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (found.has(next)) continue;
    found.add(next);
    for (const child of children.get(next) ?? []) waiting.push(child.id);
  }
  return found;
}

export type Bar = "self" | "below" | "already";

/** Why a node cannot go under a target, or nothing where it can. */
export function barOf(nodes: TreeNode[], moved: string, target: string | null, branch = branchOf(nodes, moved)): Bar | undefined {
  if (target === moved) return "self";
  if (target !== null && branch.has(target)) return "below";
  return (nodes.find((node) => node.id === moved)?.parent ?? null) === target ? "already" : undefined;
}
