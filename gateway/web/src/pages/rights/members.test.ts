import { afterEach, expect, it, vi } from "vitest";
import type { RecordData } from "@/api/types";
import * as rows from "@/entity/everyRow";
import { LEVELS, membersOf } from "./members";

afterEach(() => {
  vi.restoreAllMocks();
});

const person = (id: string, group: string): RecordData => ({ id, group_id: group, user_id: `user-${id}`, _labels: { user_id: id } });
const group = (id: string, outer: string, inner: string): RecordData => ({ id, group_id: outer, member_group_id: inner, _labels: { member_group_id: inner } });

function given(...all: RecordData[]) {
  return vi.spyOn(rows, "everyRow").mockImplementation((_resource, _sort, _signal, where) => {
    const asked = (where?.["group_id[in]"] ?? "").split(",");
    return Promise.resolve(all.filter((row) => asked.includes(String(row.group_id))));
  });
}

it("tells the way by which somebody belongs", async () => {
  given(group("m1", "A", "B"), group("m2", "B", "C"), person("m3", "C"));
  expect((await membersOf("A")).map(({ label, path }) => [label, path])).toEqual([["B", []], ["C", ["B"]], ["m3", ["B", "C"]]]);
});

it("shows somebody once for each way", async () => {
  given(group("m1", "A", "B"), group("m2", "A", "C"), group("m3", "B", "D"), group("m4", "C", "D"), person("m5", "D"));
  const ways = (await membersOf("A")).filter(({ kind }) => kind === "person");
  expect(ways.map(({ id, path }) => [id, path])).toEqual([["m1/m3/m5", ["B", "D"]], ["m2/m4/m5", ["C", "D"]]]);
});

it("asks once per level, and five levels deep", async () => {
  const chain = Array.from({ length: LEVELS + 2 }, (_, at) => group(`m${at}`, `G${at}`, `G${at + 1}`));
  const asked = given(...chain);
  const found = await membersOf("G0");
  expect([found.length, asked.mock.calls.length]).toEqual([LEVELS, LEVELS]);
});
