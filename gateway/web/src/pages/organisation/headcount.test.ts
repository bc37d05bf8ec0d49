import { describe, expect, it } from "vitest";
import { withThoseBelow } from "./headcount";

const nodes = [
  { id: "company", parent: null, label: "公司" },
  { id: "sales", parent: "company", label: "業務" },
  { id: "north", parent: "sales", label: "北區" },
];

describe("the people of a place", () => {
  it("are its own and those of all below it", () => {
    const found = withThoseBelow(nodes, new Map([["company", 1], ["north", 2]]));

    expect([...found]).toEqual([["company", 3], ["north", 2], ["sales", 2]]);
  });

  it("are not counted in a place that is not shown", () => {
    expect(withThoseBelow(nodes, new Map([["elsewhere", 4]])).size).toBe(0);
  });

  it("are counted once where bad data forms a circle", () => {
    const circle = [{ id: "a", parent: "b", label: "A" }, { id: "b", parent: "a", label: "B" }];

    expect(withThoseBelow(circle, new Map([["a", 1]]))).toEqual(new Map([["a", 1], ["b", 1]]));
  });
});
