import { readFileSync } from "node:fs";
import { afterEach, describe, expect, it, vi } from "vitest";
import { closest } from "@/app/i18n";
import { send } from "./ahead";

const META = "/api/v1/meta";
const asked = (path: string, language = "en") =>
  new Request(new URL(path, window.location.origin), { headers: { "Accept-Language": language } });

function ahead(answer: Promise<Response>): void {
  window.guanxiAhead = { language: "en", answers: { [META]: answer } };
}

afterEach(() => {
  window.guanxiAhead = undefined;
});

describe("an answer that was asked for ahead", () => {
  it("is taken once, and the next one is fetched", async () => {
    vi.stubGlobal("fetch", () => Promise.resolve(new Response("later")));
    ahead(Promise.resolve(new Response("early")));
    expect(await (await send(asked(META))).text()).toBe("early");
    expect(await (await send(asked(META))).text()).toBe("later");
  });

  it("is not taken in another language", async () => {
    vi.stubGlobal("fetch", () => Promise.resolve(new Response("中文")));
    ahead(Promise.resolve(new Response("early")));
    expect(await (await send(asked(META, "zh-TW"))).text()).toBe("中文");
  });

  it("is asked for again where it was refused", async () => {
    vi.stubGlobal("fetch", () => Promise.resolve(new Response("signed in since")));
    ahead(Promise.resolve(new Response("", { status: 401 })));
    expect(await (await send(asked(META))).text()).toBe("signed in since");
  });

  it("is asked for again where the connection failed", async () => {
    vi.stubGlobal("fetch", () => Promise.resolve(new Response("online again")));
    const failed = Promise.reject<Response>(new TypeError("offline"));
    failed.catch(() => undefined);
    ahead(failed);
    expect(await (await send(asked(META))).text()).toBe("online again");
  });
});

/** Runs public/boot.js as the page does, in a browser of that language; what it asked for. */
function boot(wish: string): string[] {
  const paths: string[] = [];
  vi.stubGlobal("fetch", (path: string) => Promise.resolve(new Response(String(paths.push(path)))));
  localStorage.setItem("guanxi.language", wish);
  const script = document.createElement("script");
  script.dataset.words = JSON.stringify({ en: ["/en.js"], "zh-TW": ["/tw.js"], "zh-CN": ["/cn.js"] });
  Object.defineProperty(document, "currentScript", { configurable: true, value: script });
  new Function(readFileSync("public/boot.js", "utf8"))();
  localStorage.setItem("guanxi.language", "en");
  return paths;
}

describe("boot.js", () => {
  it.each(["en", "en-GB", "zh-TW", "zh-Hant-HK", "zh-CN", "zh", "zh-SG", "fr"])("takes %s for the language that the application takes it for", (wish) => {
    boot(wish);
    expect(document.documentElement.lang).toBe(closest(wish));
  });

  it("asks for session and metadata, once each", () => {
    expect(boot("en")).toEqual(["/api/v1/session", META]);
  });

  it("fetches the words of the one language", () => {
    document.head.replaceChildren();
    boot("zh-TW");
    expect([...document.head.querySelectorAll("link")].map((link) => link.getAttribute("href"))).toEqual(["/tw.js"]);
  });
});
