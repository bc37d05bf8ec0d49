import { describe, expect, it } from "vitest";
import { nextDay } from "./nextDay";

describe("the next time a yearly day comes round", () => {
  it.each([
    ["1980-05-05", "2026-05-05", "2026-05-05"],
    ["1980-05-05", "2026-05-06", "2027-05-05"],
    ["1980-01-02", "2026-12-31", "2027-01-02"],
    ["1980-02-29", "2026-02-20", "2026-02-28"],
    ["1980-02-29", "2028-02-20", "2028-02-29"],
    ["2030-03-01", "2026-02-20", "2030-03-01"],
  ])("of %s after %s is %s", (day, today, expected) => {
    expect(nextDay(day, today)).toBe(expected);
  });
});
