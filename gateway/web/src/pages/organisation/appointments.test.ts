import { describe, expect, it } from "vitest";
import { gapsOf, isOn, placeOf, reachOf, type Term } from "./appointments";

const term = (from: string | null, to: string | null): Term => ({ id: `${from}${to}`, user: "u", name: "王", standing: "holder", from, to });
const REACH = { from: "2026-01-01", to: "2026-12-31" };

describe("an appointment", () => {
  it.each([
    ["2026-05-01", true],
    ["2026-05-31", true],
    ["2026-06-01", false],
    ["2026-04-30", false],
  ])("from the 1st to the 31st of May is on at %s: %s", (day, on) => {
    expect(isOn(term("2026-05-01", "2026-05-31"), day)).toBe(on);
  });

  it("without ends is always on", () => {
    expect(isOn(term(null, null), "1999-01-01")).toBe(true);
  });
});

describe("the gaps of a post", () => {
  it("lie between one holder and the next", () => {
    const held = [term(null, "2026-03-31"), term("2026-05-01", null)];

    expect(gapsOf(held, REACH)).toEqual([{ from: "2026-04-01", to: "2026-04-30" }]);
  });

  it("are none where one follows the other at once", () => {
    expect(gapsOf([term(null, "2026-03-31"), term("2026-04-01", null)], REACH)).toEqual([]);
  });

  it("are none within a longer appointment", () => {
    expect(gapsOf([term("2026-01-01", null), term("2026-02-01", "2026-03-01")], REACH)).toEqual([]);
  });

  it("follow the last holder", () => {
    expect(gapsOf([term("2026-01-01", "2026-11-30")], REACH)).toEqual([{ from: "2026-12-01", to: "2026-12-31" }]);
  });

  it("are not told of a post that nobody ever held", () => {
    expect(gapsOf([], REACH)).toEqual([]);
  });
});

describe("a line of time", () => {
  it("reaches a year back and half a year ahead, and to every known day", () => {
    expect(reachOf([term("2020-01-01", null)], "2026-07-01")).toEqual({ from: "2020-01-01", to: "2026-12-31" });
  });

  it("has a stretch where its days lie", () => {
    expect(placeOf({ from: "2026-01-01", to: "2026-01-05" }, { from: "2026-01-01", to: "2026-01-10" })).toEqual({ start: 0, width: 50 });
  });
});
