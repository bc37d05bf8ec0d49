import { beforeAll, expect, it } from "vitest";
import { setTimeZone } from "@/entity/format";
import { daysIn, shifted, valueIn, withDays, withFilter } from "./barState";

beforeAll(() => {
  setTimeZone("Asia/Taipei");
});

it("begins a day at midnight of the person's place and ends it with the next one", () => {
  const filters = withDays([], "2026-11-23", "2026-11-24");
  expect(valueIn(filters, "at", "gte")).toBe("2026-11-22T16:00:00Z");
  expect(valueIn(filters, "at", "lt")).toBe("2026-11-24T16:00:00Z");
});

it("reads back the days that it wrote", () => {
  expect(daysIn(withDays([], "2026-11-23", "2026-11-24"))).toEqual({ from: "2026-11-23", to: "2026-11-24" });
});

it("knows no day where none is asked for", () => {
  expect(daysIn([])).toEqual({ from: "", to: "" });
});

it("keeps what other fields and operators are narrowed to", () => {
  const before = [{ field: "actor", op: "contains", value: "chen" }, { field: "result", op: "eq", value: "denied" }];
  expect(withFilter(before, "result", "failed")).toEqual([before[0], { field: "result", op: "eq", value: "failed" }]);
});

it("takes a filter away when its value is emptied", () => {
  expect(withFilter([{ field: "result", op: "eq", value: "denied" }], "result", "")).toEqual([]);
});

it("goes from a day to the next across the end of a month", () => {
  expect(shifted("2026-11-30", 1)).toBe("2026-12-01");
});
