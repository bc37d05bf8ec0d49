import { describe, expect, it } from "vitest";
import { barOf, branchOf, rowsOf, type TreeNode } from "./forest";

const nodes: TreeNode[] = [
  { id: "a", parent: null, label: "A" },
  { id: "b", parent: "a", label: "B" },
  { id: "c", parent: "b", label: "C" },
  { id: "d", parent: "a", label: "D" },
  { id: "e", parent: "gone", label: "E" },
];

describe("a tree drawn as rows", () => {
  it("has each node beneath its parent, with its level and place among siblings", () => {
    const rows = rowsOf(nodes, new Set());

    expect(rows.map((row) => [row.node.id, row.level, row.position, row.siblings])).toEqual([
      ["a", 1, 1, 2], ["b", 2, 1, 2], ["c", 3, 1, 1], ["d", 2, 2, 2], ["e", 1, 2, 2],
    ]);
  });

  it("leaves out what lies in a folded branch", () => {
    expect(rowsOf(nodes, new Set(["b"])).map((row) => row.node.id)).toEqual(["a", "b", "d", "e"]);
  });

  it("shows a node at the top when its parent is not there", () => {
    expect(rowsOf(nodes, new Set()).at(-1)?.level).toBe(1);
  });
});

describe("a move in a tree", () => {
  it.each([
    ["b", "b", "self"],
    ["b", "c", "below"],
    ["b", "a", "already"],
    ["a", null, "already"],
    ["b", "d", undefined],
    ["c", null, undefined],
  ])("of %s under %s is barred: %s", (moved, target, bar) => {
    expect(barOf(nodes, moved, target)).toBe(bar);
  });

  it("takes the whole branch along", () => {
    expect([...branchOf(nodes, "a")].sort()).toEqual(["a", "b", "c", "d"]);
  });
});
