import { fireEvent, screen, within } from "@testing-library/react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import * as resources from "@/api/resources";
// The pages are loaded before they are waited for.
import "@/pages/organisation/UserPage";
import "./EffectiveAccess";
import { mockApi, openApp } from "@/testing/app";

const told = {
  user: { id: "u", label: "陳偉" },
  held_back: null,
  ways: [
    { steps: [{ kind: "group", id: "g", label: "East Team" }, { kind: "role", id: "r", label: "Seller" }], until: null },
    { steps: [{ kind: "direct_grant", id: "d", label: "" }], until: "2026-12-31" },
  ],
  permissions: [
    { permission: "customers.customer.edit", sentence: null, scopes: ["own"], grants: [{ scope: "own", way: 0 }], unusual: false },
    { permission: "customers.customer.delete", sentence: null, scopes: ["all"], grants: [{ scope: "own", way: 0 }, { scope: "all", way: 1 }], unusual: true },
  ],
  fields: [],
};

beforeEach(() => {
  const usual = resources.ask;
  vi.spyOn(resources, "ask").mockImplementation(((resource: string, name: string, ...rest: [string]) =>
    name === "effective_access" ? Promise.resolve(told) : usual(resource, name, ...rest)) as typeof resources.ask);
});

afterEach(() => {
  vi.restoreAllMocks();
});

async function opened() {
  const mock = mockApi();
  openApp(`/users/${mock.data.users?.[0]?.id}?tab=effective`, mock);
  return within(await screen.findByRole("region", { name: "Effective access" }));
}

it("unfolds the way of every grant", async () => {
  const page = await opened();
  fireEvent.click(page.getByText("Delete"));
  expect(page.getAllByText("East Team")).toHaveLength(2);
  expect(page.getByText("Single grant")).toBeInTheDocument();
});

it("shows only what is unusual", async () => {
  const page = await opened();
  fireEvent.click(page.getByRole("checkbox"));
  expect(page.queryByText("Edit")).toBeNull();
  expect(page.getByText("Delete")).toBeInTheDocument();
});

it("finds a permission by its word", async () => {
  const page = await opened();
  fireEvent.change(page.getByRole("searchbox"), { target: { value: "edit" } });
  expect(page.queryByText("Delete")).toBeNull();
});
