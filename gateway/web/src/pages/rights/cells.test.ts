import { describe, expect, it } from "vitest";
import { cellsOf, differences, nextValue, rebased, valueOfKey, wantedOf } from "./cells";

const cells = (...pairs: [string, string][]) => new Map(pairs);

describe("cells of a matrix", () => {
  it("are the grants and rules that they came from", () => {
    const state = {
      grants: [{ permission: "a.b.view", scope: "own" }, { permission: "a.b.view", scope: "territory" }],
      rules: [{ entity: "a.b", field: "price", rule: "hidden" }],
    };
    expect(wantedOf(cellsOf(state))).toEqual(state);
  });

  it("differ by what was given, taken and changed", () => {
    const told = differences(cells(["a", "own"], ["b", "all"]), cells(["a", "all"], ["c", "own"]));
    expect(told).toEqual([
      { key: "a", from: "own", to: "all" },
      { key: "b", from: "all", to: "" },
      { key: "c", from: "", to: "own" },
    ]);
  });
});

describe("what somebody else saved meanwhile", () => {
  const base = cells(["a", "own"], ["b", "own"]);

  it("is taken over where I changed something else", () => {
    const { cells: merged, clashes } = rebased(base, cells(["a", "all"], ["b", "own"]), cells(["a", "own"], ["b", "all"]));
    expect([[...merged], clashes]).toEqual([[["a", "all"], ["b", "all"]], []]);
  });

  it("clashes where both changed the same differently, and mine stands until it is chosen", () => {
    const { cells: merged, clashes } = rebased(base, cells(["a", "all"], ["b", "own"]), cells(["a", "department"], ["b", "own"]));
    expect(clashes).toEqual([{ key: "a", from: "own", to: "all", theirs: "department" }]);
    expect(merged.get("a")).toBe("all");
  });

  it("does not clash where both did the same", () => {
    const both = cells(["b", "own"]);
    expect(rebased(base, both, both).clashes).toEqual([]);
  });
});

describe("keys", () => {
  it.each([["0", ""], ["1", "own"], ["5", "all"], ["t", "territory"], ["x", undefined], ["9", undefined]])("%s sets %s", (key, value) => {
    expect(valueOfKey(key)).toBe(value);
  });

  it("space goes from none through every scope back to none", () => {
    const walked = [""];
    do walked.push(nextValue(walked.at(-1) ?? "", true));
    while (walked.at(-1));
    expect(walked).toEqual(["", "own", "department", "department_and_below", "territory", "all", ""]);
  });

  it("space gives and takes what has no scopes", () => {
    expect([nextValue("", false), nextValue("all", false)]).toEqual(["all", ""]);
  });
});
