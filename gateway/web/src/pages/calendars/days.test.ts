import { describe, expect, it } from "vitest";
import { dayBeside, monthBeside, readDays, weeksOf } from "./days";

describe("typed dates", () => {
  it("are read with their names", () => {
    expect(readDays("2026-01-01 New Year").days).toEqual([{ day: "2026-01-01", name: "New Year", works_instead: false }]);
  });

  it("may be a span of days", () => {
    expect(readDays("2026/2/17 ~ 2026/2/19 春節").days.map(({ day }) => day)).toEqual(["2026-02-17", "2026-02-18", "2026-02-19"]);
  });

  it("are worked instead where a plus stands before them", () => {
    expect(readDays("+2026-02-14 春节调休").days[0]).toEqual({ day: "2026-02-14", name: "春节调休", works_instead: true });
  });

  it("may be of the years of the Republic", () => {
    expect(readDays("115/5/1 勞動節").days[0]?.day).toBe("2026-05-01");
  });

  it("are named by their line where they cannot be read", () => {
    expect(readDays("2026-02-30 nothing\n\n2026-05-01\n2026-05-01 Labour Day").wrong).toEqual([1, 3]);
  });

  it("come in order, the last word on a day counting", () => {
    expect(readDays("2026-05-01 A\n2026-01-01 B\n2026-05-01 C").days.map(({ name }) => name)).toEqual(["B", "C"]);
  });

  it("are none where a span ends before it begins", () => {
    expect(readDays("2026-02-19 ~ 2026-02-17 春節")).toEqual({ days: [], wrong: [1] });
  });
});

describe("a month", () => {
  it("begins its weeks on Sunday or on Monday", () => {
    expect(weeksOf(2026, 2, true)[0]?.[0]).toBe("2026-02-01");
    expect(weeksOf(2026, 2, false)[0]?.at(-1)).toBe("2026-02-01");
  });

  it("holds each of its days once", () => {
    expect(weeksOf(2028, 2, true).flat().filter(Boolean)).toHaveLength(29);
  });

  it("lies a month away, on its last day where it is shorter", () => {
    expect(monthBeside("2026-01-31", 1)).toBe("2026-02-28");
    expect(monthBeside("2026-01-15", -1)).toBe("2025-12-15");
  });

  it("goes on behind its last day", () => {
    expect(dayBeside("2026-12-31", 1)).toBe("2027-01-01");
  });
});
