import { expect, it } from "vitest";
import { byService } from "./call";

const at = (id: string, service: string, ms: number) => ({ id, service, at: new Date(1_000_000 + ms).toISOString() });

it("puts services in the order in which the call reached them", () => {
  const told = byService([at("c", "customers", 40), at("a", "iam", 0), at("b", "customers", 25)]);
  expect(told.map(({ service, steps }) => [service, steps.map(({ record }) => record.id)])).toEqual([
    ["iam", ["a"]],
    ["customers", ["b", "c"]],
  ]);
});

it("tells how long after the first thing each came", () => {
  const [, customers] = byService([at("a", "iam", 0), at("b", "customers", 25)]);
  expect(customers?.steps[0]?.after).toBe(25);
});

it("makes nothing of no records", () => {
  expect(byService([])).toEqual([]);
});
