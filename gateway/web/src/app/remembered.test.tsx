import { screen, waitFor } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { keys } from "@/api/keys";
import { saveRecord } from "@/entity/write";
import { mockApi, openApp } from "@/testing/app";
import type { Mock } from "../../dev/mock/handler.mjs";
import { fetchFirst } from "./first";
import { queryClient } from "./query";
import { forget, isSomebodyElse, remember, remembered } from "./remembered";
import { entityNow, signIn, signOut } from "./session";

const FRAME = "guanxi.frame";
const SESSION = "/api/v1/session";
const META = "/api/v1/meta";

type Answer = { status: number; body: unknown };

/** The mock, with the answers of some addresses held back until they are let go, or put in another's place. */
function slowApi(mock: Mock, changed: Partial<Record<string, (answer: Answer) => Answer>> = {}) {
  let open: () => void = () => undefined;
  const gate = new Promise<void>((resolve) => (open = resolve));
  const asked: { method: string; path: string; token: string | null }[] = [];
  vi.stubGlobal("fetch", async (request: Request) => {
    const url = new URL(request.url);
    asked.push({ method: request.method, path: url.pathname, token: request.headers.get("X-CSRF-Token") });
    const text = await request.clone().text();
    const answer: Answer = mock.handle(request.method, url, text ? JSON.parse(text) : {}, request.headers);
    const { status, body } = changed[url.pathname]?.(answer) ?? answer;
    if (url.pathname === SESSION || url.pathname === META) await gate;
    return new Response(body === null ? null : JSON.stringify(body), { status, headers: { "Content-Type": "application/json" } });
  });
  return { asked, answer: () => open() };
}

/** Somebody works here until the frame is kept, and leaves without signing out. */
async function visitOnce(mock: Mock): Promise<void> {
  const view = openApp("/customers", mock);
  await waitFor(() => expect(localStorage.getItem(FRAME)).not.toBeNull());
  view.unmount();
  queryClient.clear();
}

/** Comes back as a page that is loaded anew does, before any answer. */
async function comeBack(mock: Mock): Promise<ReturnType<typeof openApp>> {
  window.guanxiAhead = { language: "en", answers: {} };
  queryClient.clear();
  await fetchFirst();
  return openApp("/customers", mock, { cleared: false });
}

const navigation = () => screen.findByRole("link", { name: /^Customers$/ });

afterEach(() => {
  window.guanxiAhead = undefined;
  forget();
  queryClient.clear();
});

describe("a browser in which somebody was before", () => {
  it("draws the navigation before any answer comes", async () => {
    const mock = mockApi();
    await visitOnce(mock);
    slowApi(mock);
    await comeBack(mock);
    expect(await navigation()).toBeVisible();
  });

  it("keeps no record and no token", async () => {
    const mock = mockApi();
    await visitOnce(mock);
    const kept = Object.keys(JSON.parse(localStorage.getItem(FRAME) ?? "{}") as object);
    expect(kept.sort()).toEqual(["build", "language", "meta", "user"]);
    expect(localStorage.getItem(FRAME)).not.toContain("csrf");
  });

  it("mends the navigation when a permission is gone", async () => {
    const mock = mockApi();
    await visitOnce(mock);
    const without = ({ status, body }: Answer) => {
      const meta = body as { entities: { resource: string }[] };
      return { status, body: { ...meta, entities: meta.entities.filter(({ resource }) => resource !== "contacts") } };
    };
    const api = slowApi(mock, { [META]: without });
    await comeBack(mock);
    expect(await screen.findByRole("link", { name: /^Contacts$/ })).toBeVisible();
    api.answer();
    await waitFor(() => expect(screen.queryByRole("link", { name: /^Contacts$/ })).toBeNull());
    expect(await navigation()).toBeVisible();
  });

  it("is led to sign in where the session is over, and forgets", async () => {
    const mock = mockApi();
    await visitOnce(mock);
    const api = slowApi(mock, { [SESSION]: () => ({ status: 401, body: { code: "unauthenticated" } }) });
    const { router } = await comeBack(mock);
    await navigation();
    api.answer();
    await waitFor(() => expect(router.state.location.pathname).toBe("/sign-in"));
    expect(localStorage.getItem(FRAME)).toBeNull();
  });

  it("lets a write wait for the token that the session brings", async () => {
    const mock = mockApi();
    await visitOnce(mock);
    const api = slowApi(mock);
    await comeBack(mock);
    await navigation();
    const customers = entityNow("customers");
    if (!customers) throw new Error("no customers in the mock");
    const writing = saveRecord(customers, "none", { name: "Late" }, 1).catch(() => undefined);
    api.answer();
    await writing;
    expect(api.asked.find(({ method }) => method === "PATCH")?.token).toBe("mock");
  });
});

describe("the frame of the last visit", () => {
  const user = { id: "a", name: "Ada" };
  const session = { user, csrf_token: "t", must_change_password: false, must_set_up_second_factor: false };
  const meta = { language: "en", languages: ["en"], user, entities: [] };

  it("is there for the language that it was drawn in", () => {
    remember(session, "en", meta);
    expect(remembered("en")?.user).toEqual(user);
  });

  it("is not there for another language", () => {
    remember(session, "en", meta);
    expect(remembered("zh-TW")).toBeUndefined();
  });

  it("is not there for another build of the application", () => {
    remember(session, "en", meta);
    const kept = JSON.parse(localStorage.getItem(FRAME) ?? "{}") as object;
    localStorage.setItem(FRAME, JSON.stringify({ ...kept, build: "/assets/older.js" }));
    expect(remembered("en")).toBeUndefined();
  });

  it("is noticed to be somebody else's", () => {
    remember(session, "en", meta);
    expect(isSomebodyElse({ id: "b", name: "Bo" })).toBe(true);
    expect(isSomebodyElse(user)).toBe(false);
  });

  it("is not kept of whom somebody acts as", () => {
    const acting = { id: "c", name: "Cleo" };
    remember({ ...session, user: { ...user, acting } }, "en", meta);
    expect(localStorage.getItem(FRAME)).toBeNull();
  });

  it("is not kept where a new password comes first", () => {
    remember({ ...session, must_change_password: true }, "en", meta);
    expect(localStorage.getItem(FRAME)).toBeNull();
  });

  it("is given up where the browser has no room for it", () => {
    vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
      throw new DOMException("full", "QuotaExceededError");
    });
    remember(session, "en", meta);
    expect(remembered("en")).toBeUndefined();
  });

  it("is dropped at signing out", async () => {
    mockApi();
    remember(session, "en", meta);
    await signOut();
    expect(localStorage.getItem(FRAME)).toBeNull();
  });

  it("is dropped when somebody signs in", async () => {
    mockApi({ signedIn: false });
    remember(session, "en", meta);
    await signIn("bo", "demo");
    expect(localStorage.getItem(FRAME)).toBeNull();
    expect(queryClient.getQueryData(keys.session)).not.toBeNull();
  });
});
