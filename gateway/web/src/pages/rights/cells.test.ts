import { describe, expect, it } from "vitest";
import { cellsOf, differences, nextValue, rebased, rowChanges, valueOfKey, wantedOf } from "./cells";

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

describe("the rows by which a matrix changes", () => {
  const grant = { id: "1", permission: "a.b.view", scope: "own" };
  const rule = { id: "2", entity: "a.b", field: "price", rule: "hidden" };
  const state = { revision: "r", grants: [grant], rules: [rule] };

  it("are none where nothing changed", () => {
    expect(rowChanges(state, cellsOf(state), { role_id: "R" })).toEqual([]);
  });

  it("take away what is replaced before it comes in another way", () => {
    const wanted = cells(["a.b.view", "all"], ["a.b#price", "masked"]);
    expect(rowChanges(state, wanted, { role_id: "R" })).toEqual([
      { entity: "iam.role_grant", action: "delete", id: "1" },
      { entity: "iam.role_grant", action: "create", values: { role_id: "R", permission: "a.b.view", scope: "all" } },
      { entity: "iam.field_rule", action: "delete", id: "2" },
      { entity: "iam.field_rule", action: "create", values: { role_id: "R", entity: "a.b", field: "price", rule: "masked" } },
    ]);
  });

  it("are those of the bundle where it is one", () => {
    const [only] = rowChanges({ ...state, grants: [], rules: [] }, cells(["a.b.view", "all"]), { bundle_id: "B" });
    expect(only?.entity).toBe("iam.bundle_grant");
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
