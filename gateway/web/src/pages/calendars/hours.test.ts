import { describe, expect, it } from "vitest";
import { minutesOf, nextSpan, readTime, tidied, wrongSpan } from "./hours";

describe("a time of the day", () => {
  it.each([
    ["9", "09:00"],
    ["9:30", "09:30"],
    ["930", "09:30"],
    ["1800", "18:00"],
    ["１８：００", "18:00"],
    ["24:00", "24:00"],
    ["24:30", null],
    ["9:75", null],
    ["noon", null],
    ["", null],
  ])("is read from %s as %s", (text, time) => {
    expect(readTime(text)).toBe(time);
  });
});

describe("the hours of a day", () => {
  it("are counted in minutes", () => {
    expect(minutesOf([["09:00", "12:00"], ["13:00", "18:00"]])).toBe(480);
  });

  it("are wrong where a span ends before it starts", () => {
    expect(wrongSpan([["12:00", "09:00"]])).toBe(0);
  });

  it("are wrong where a span begins before the one above it ended", () => {
    expect(wrongSpan([["09:00", "12:00"], ["11:00", "15:00"]])).toBe(1);
  });

  it("are right where one follows the other", () => {
    expect(wrongSpan([["09:00", "12:00"], ["12:00", "15:00"]])).toBe(-1);
  });

  it("go on an hour after the last span", () => {
    expect(nextSpan([["09:00", "12:00"]])).toEqual(["13:00", "18:00"]);
  });

  it("are kept in one spelling, without days off", () => {
    expect(tidied({ mon: [["9", "1730"]], tue: [] })).toEqual({ mon: [["09:00", "17:30"]] });
  });
});
