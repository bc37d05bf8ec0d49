import { expect, it } from "vitest";
import { erasablePaths } from "./erasable";

it("offers the name, the address and every value that was written", () => {
  const record = { id: "1", actor: "陳偉", address: "192.0.2.1", changes: { phone: {} }, detail: { q: "x" } };
  expect(erasablePaths(record)).toEqual(["actor", "address", "changes.phone", "detail.q"]);
});

it("offers nothing that is not there or was erased", () => {
  expect(erasablePaths({ id: "1", actor: "", address: null, changes: {}, detail: null })).toEqual([]);
});
