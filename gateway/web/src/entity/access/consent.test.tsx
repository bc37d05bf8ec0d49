import { QueryClientProvider } from "@tanstack/react-query";
import { act, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { keys } from "@/api/keys";
import { Problem } from "@/api/problem";
import * as resources from "@/api/resources";
import { queryClient } from "@/app/query";
import { ConsentHost } from "./ConsentHost";
import type { EntityMeta } from "@/api/types";
import { type Change, consent, consentToBulk, givesAccess } from "./consent";

const change: Change = { entity: "iam.role_assignment", action: "create", values: { user_id: "u", role_id: "r" } };
const nobody = { people: [], total: 0, gaining: 0, losing: 0 };
const chen = {
  user: { id: "u", label: "陳偉" },
  gained: [{ permission: "sales.order.edit", scope: "department" }], gained_total: 1,
  lost: [], lost_total: 0, fields: [], places_gained: ["台北"], places_lost: [],
};
const preview = { people: [chen], total: 1, gaining: 1, losing: 0 };

beforeEach(() => {
  queryClient.setQueryData(keys.meta("en"), { language: "en", languages: ["en"], user: {}, entities: [] });
  render(<QueryClientProvider client={queryClient}><ConsentHost /></QueryClientProvider>);
});

afterEach(() => {
  vi.restoreAllMocks();
  queryClient.clear();
});

function answering(told: object) {
  return vi.spyOn(resources, "commandOnAll").mockResolvedValue(told);
}

/** Asks for consent; "saved" or the word of the refusal, once it is settled. */
function asking(): Promise<string> {
  return act(async () => consent([change]).then(() => "saved", (reason: Problem) => reason.code));
}

async function pressed(name: string): Promise<string> {
  answering(preview);
  const outcome = consent([change]).then(() => "saved", (reason: Problem) => reason.code);
  fireEvent.click(await screen.findByRole("button", { name }));
  return outcome;
}

it.each([
  ["a role given", { entity: "iam.role_assignment", action: "create" }, true],
  ["a department that moves", { entity: "iam.department", action: "update", values: { parent_id: null } }, true],
  ["a department that is renamed", { entity: "iam.department", action: "update", values: { name: "北區" } }, false],
  ["a person who moves", { entity: "iam.user", action: "update", values: { department_id: "d" } }, true],
  ["a person who is called anew", { entity: "iam.user", action: "update", values: { name: "陳" } }, false],
  ["a group that is made", { entity: "iam.group", action: "create" }, false],
  ["a group that is deleted", { entity: "iam.group", action: "delete" }, true],
  ["a group that comes back", { entity: "iam.group", action: "restore" }, true],
  ["a person who comes back", { entity: "iam.user", action: "restore" }, true],
  ["the matrix of a role", { entity: "iam.role", action: "set_grants" }, true],
  ["a customer", { entity: "customers.customer", action: "delete" }, false],
] as [string, Change, boolean][])("knows whether %s can change anybody's access", (_, one, gives) => {
  expect(givesAccess(one)).toBe(gives);
});

it("asks about what somebody gains before it is saved", async () => {
  answering(preview);
  act(() => void consent([change]));
  expect(await screen.findByRole("dialog", { name: "What this changes" })).toBeVisible();
  expect(screen.getByText(/The access of 1 person changes/)).toBeVisible();
  expect(screen.getByText(/sales\.order: Edit/)).toBeVisible();
  expect(screen.getByText("Reaches records of: 台北")).toBeVisible();
});

it("saves once the person agrees", async () => {
  expect(await pressed("Save anyway")).toBe("saved");
});

it("saves nothing where the person thinks better of it", async () => {
  expect(await pressed("Cancel")).toBe("withdrawn");
});

it("asks nobody where nobody's access changes", async () => {
  answering(nobody);
  expect(await asking()).toBe("saved");
  expect(screen.queryByRole("dialog")).toBeNull();
});

it("leaves what would be refused anyway to the save", async () => {
  vi.spyOn(resources, "commandOnAll").mockRejectedValue(new Problem(422, { code: "invalid" }));
  expect(await asking()).toBe("saved");
});

it("saves nothing that could not be previewed", async () => {
  vi.spyOn(resources, "commandOnAll").mockRejectedValue(new Problem(503, { code: "unavailable" }));
  expect(await asking()).toBe("unavailable");
});

const groups = { name: "iam.group", resource: "groups" } as EntityMeta;

/** Orders something for many records; what the preview was asked for once it is agreed to. */
async function ordered(order: Parameters<typeof consentToBulk>[1], told: object = preview) {
  const asked = answering(told);
  const outcome = consentToBulk(groups, order);
  fireEvent.click(await screen.findByRole("button", { name: "Save anyway" }));
  await outcome;
  return asked.mock.calls[0]?.[2] as { changes: Change[]; apart: boolean };
}

it("asks before many are deleted at once, each for itself", async () => {
  const { changes, apart } = await ordered({ operation: "delete", ids: ["g", "h"] });
  expect(changes.map(({ action, id }) => [action, id])).toEqual([["delete", "g"], ["delete", "h"]]);
  expect(apart).toBe(true);
});

it("asks before many come back at once", async () => {
  const { changes } = await ordered({ operation: "restore", ids: ["g"] });
  expect(changes[0]?.action).toBe("restore");
});

it("looks at the records of a filter and tells how many it did not look at, even where the first change nothing", async () => {
  const found = vi.spyOn(resources, "list").mockResolvedValue({ items: [{ id: "g", version: 1 }], next_cursor: "c", total: 41, total_is_exact: true });
  answering(nobody);
  const outcome = consentToBulk(groups, { operation: "delete", filter: { name: { contains: "北" } }, q: "x" });
  expect(await screen.findByText(/40 more records were not looked at/)).toBeVisible();
  fireEvent.click(screen.getByRole("button", { name: "Save anyway" }));
  await outcome;
  expect(found).toHaveBeenCalledWith("groups", { q: "x", where: { "name[contains]": "北" }, limit: 200 });
});

it("asks nobody where a bulk edit gives nobody access", async () => {
  const asked = answering(preview);
  await consentToBulk(groups, { operation: "edit", ids: ["g"], values: { name: "北" } });
  expect(asked).not.toHaveBeenCalled();
});
