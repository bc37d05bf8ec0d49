import { beforeAll, expect, it } from "vitest";
import { setTimeZone } from "@/entity/format";
import { bandsOf, clock, type Day } from "./day";

beforeAll(() => {
  setTimeZone("Asia/Taipei");
});

const TOLD: Day = {
  since: "2026-11-22T16:00:00Z", until: "2026-11-23T16:00:00Z", first: null, last: null, total: 4, refused: 0,
  operations: {},
  hours: [
    { hour: 9, operation: "edit", count: 1 },
    { hour: 9, operation: "view", count: 2 },
    { hour: 11, operation: "view", count: 1 },
  ],
  gaps: [{ since: "2026-11-23T01:40:00Z", until: "2026-11-23T03:10:00Z", minutes: 90 }],
};

it("has a band for every hour between the first and the last", () => {
  expect(bandsOf(TOLD).map(({ hour, count }) => [hour, count])).toEqual([[9, 3], [10, 0], [11, 1]]);
});

it("puts a gap where it begins on the person's wall", () => {
  expect(bandsOf(TOLD).map(({ gaps }) => gaps.length)).toEqual([1, 0, 0]);
});

it("tells the time as the clock on the wall does", () => {
  expect(clock("2026-11-23T01:05:00Z")).toBe("09:05");
});
