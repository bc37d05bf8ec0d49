import { describe, expect, it } from "vitest";
import type { FieldMeta } from "@/api/types";
import { formatMoney } from "../format";
import { fromWall, readDay, toWall } from "./dates";
import { cleanNumber } from "./NumberEditors";
import { addressLine, plainText } from "./plain";
import { taxNumberLooksWrong } from "./taxNumber";

const field = (type: FieldMeta["type"], more: Partial<FieldMeta> = {}): FieldMeta => ({ name: "x", label: "X", type, ...more });

describe("days", () => {
  it.each([
    ["2026-11-23", "2026-11-23"], ["2026/1/5", "2026-01-05"], ["20261123", "2026-11-23"], ["115/04/04", "2026-04-04"],
    ["民國115年4月4日", "2026-04-04"], ["２０２６－１１－２３", "2026-11-23"],
  ])("%s is read as %s", (text, day) => expect(readDay(text)).toBe(day));

  it("that do not exist are not read", () => {
    expect(readDay("2026-02-30")).toBeNull();
    expect(readDay("soon")).toBeNull();
  });
});

describe("moments", () => {
  it("go to the wall clock of a time zone and back", () => {
    expect(toWall("2026-11-23T02:30:00Z", "Asia/Taipei")).toBe("2026-11-23T10:30");
    expect(fromWall("2026-11-23T10:30", "Asia/Taipei")).toBe("2026-11-23T02:30:00Z");
  });

  it("come back the same where summer time begins", () => {
    const wall = toWall("2026-03-29T01:30:00Z", "Europe/Berlin");
    expect(fromWall(wall, "Europe/Berlin")).toBe("2026-03-29T01:30:00Z");
  });
});

describe("money", () => {
  it("always shows its currency, with the decimals it has", () => {
    expect(formatMoney("4210000.00", "TWD")).toBe("NT$ 4,210,000");
    expect(formatMoney("1234.5", "CNY")).toBe("CN¥ 1,234.50");
  });

  it("keeps digits that a binary number would lose", () => {
    expect(formatMoney("9007199254740993.17", "USD")).toBe("US$ 9,007,199,254,740,993.17");
  });

  it("is understood as people type and paste it", () => {
    expect(cleanNumber("NT$ 1,234.50")).toBe("1234.50");
    expect(cleanNumber("１２３４")).toBe("1234");
    expect(cleanNumber("-5")).toBe("-5");
  });
});

describe("plain words", () => {
  it("come from choices, flags and parts", () => {
    const choices = [{ value: "A", label: "Alpha" }];
    expect(plainText(field("choice", { choices }), "A")).toBe("Alpha");
    expect(plainText(field("choice", { choices }), "gone")).toBe("gone");
    expect(plainText(field("flag"), false)).toBe("No");
    expect(plainText(field("phones"), [{ number: "02-1" }, { number: "02-2" }])).toBe("02-1; 02-2");
  });

  it("write addresses in the order of their script", () => {
    expect(addressLine({ country: "台灣", city: "台北市", district: "信義區", street: "市府路 1 號", postcode: "110" })).toBe("110 台灣台北市信義區市府路 1 號");
    expect(addressLine({ country: "Norway", city: "Oslo", street: "Storgata 1", postcode: "0155" })).toBe("Storgata 1, Oslo, 0155, Norway");
  });
});

describe("numbers of companies", () => {
  it.each(["04595257", "10458575", "91350100M000100Y43"])("%s fits its check digit", (number) => {
    expect(taxNumberLooksWrong(number)).toBe(false);
  });

  it.each(["12345678", "91350100M000100Y44"])("%s does not", (number) => {
    expect(taxNumberLooksWrong(number)).toBe(true);
  });

  it("of other shapes are nobody's business", () => {
    expect(taxNumberLooksWrong("DE123456789")).toBe(false);
  });
});
