import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import i18next from "i18next";
import { describe, expect, it } from "vitest";
import en from "./en.json";
import pagesEn from "./pages/en.json";
import pagesZhCN from "./pages/zh-CN.json";
import pagesZhTW from "./pages/zh-TW.json";
import zhCN from "./zh-CN.json";
import zhTW from "./zh-TW.json";

type Texts = { [key: string]: string | Texts };

function flat(texts: Texts, path = ""): Map<string, string> {
  const found = new Map<string, string>();
  for (const [key, value] of Object.entries(texts)) {
    const name = path ? `${path}.${key}` : key;
    if (typeof value === "string") found.set(name, value);
    else for (const [inner, text] of flat(value, name)) found.set(inner, text);
  }
  return found;
}

const both = (shared: Texts, ofPages: Texts) => new Map([...flat(shared), ...flat(ofPages)]);
const languages = { en: both(en, pagesEn), "zh-TW": both(zhTW, pagesZhTW), "zh-CN": both(zhCN, pagesZhCN) };
const plain = (name: string) => name.replace(/_(one|other)$/, "");
const keysOf = (texts: Map<string, string>) => [...new Set([...texts.keys()].map(plain))].sort();
const holes = (text: string) => [...text.matchAll(/\{\{(\w+)/g)].map((match) => match[1]).sort();

function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !/\.test\./.test(entry.name))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), "utf8"));
}

describe("the texts", () => {
  it.each(["zh-TW", "zh-CN"] as const)("have the same keys in %s as in English", (language) => {
    expect(keysOf(languages[language])).toEqual(keysOf(languages.en));
  });

  it.each(["zh-TW", "zh-CN"] as const)("leave the same holes to fill in %s", (language) => {
    for (const [name, text] of languages[language]) {
      const english = languages.en.get(name) ?? languages.en.get(plain(name)) ?? "";
      expect(holes(text), name).toEqual(holes(english));
    }
  });

  it("have a plural form for one and for many wherever English needs both", () => {
    const ones = [...languages.en.keys()].filter((name) => name.endsWith("_one"));
    for (const name of ones) expect(languages.en.has(`${plain(name)}_other`), name).toBe(true);
  });

  it.each(["zh-TW", "zh-CN"] as const)("have one form for every number in %s, as its grammar has", (language) => {
    expect([...languages[language].keys()].filter((name) => name.endsWith("_one"))).toEqual([]);
  });

  it.each(["en", "zh-TW", "zh-CN"] as const)("are found in %s for every number that may be counted", async (language) => {
    const own = i18next.createInstance();
    const shared = { en, "zh-TW": zhTW, "zh-CN": zhCN }[language];
    const ofPages = { en: pagesEn, "zh-TW": pagesZhTW, "zh-CN": pagesZhCN }[language];
    await own.init({ lng: language, fallbackLng: false, resources: {} });
    own.addResourceBundle(language, "translation", shared).addResourceBundle(language, "translation", ofPages, true);
    const counted = [...new Set([...languages.en.keys()].filter((name) => plain(name) !== name).map(plain))];
    const lost = counted.flatMap((name) => [0, 1, 2, 1000].filter((count) => own.t(name, { count }) === name).map((count) => `${name} ${count}`));
    expect(lost).toEqual([]);
  });

  it("exist for every key that the code names", () => {
    const known = new Set(keysOf(languages.en));
    const named = sources("src").flatMap((text) => [...text.matchAll(/\bt\(\s*"([\w.]+)"/g)].map((match) => match[1] ?? ""));
    expect([...new Set(named)].filter((name) => !known.has(name))).toEqual([]);
  });

  it("are written in their own script", () => {
    const simplifiedOnly = /[们这个为国发对时会说动学经样点还没现实单关务负责联系户历删统证请导页选记录条备]/;
    const traditional = [...languages["zh-TW"]].filter(([, text]) => /[们这为国发对时会说动学经样还没现实单关务负责联户历删统证请导页选记录条备]/.test(text));
    expect(simplifiedOnly.test("客户")).toBe(true);
    expect(traditional).toEqual([]);
  });
});
