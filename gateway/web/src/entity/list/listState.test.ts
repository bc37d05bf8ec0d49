import { describe, expect, it } from "vitest";
import { meta } from "../../../dev/mock/entities.mjs";
import { parseSearch, stringifySearch } from "@/app/search";
import { fieldOf } from "../values";
import { moved } from "./gridKeys";
import { queryOf, readState, searchOf, toggleSort, whereBody, writeState } from "./listState";

const customers = meta("en", {}).entities[0];
if (!customers) throw new Error("the mock has no customers");
const read = (address: string) => readState(customers, parseSearch(address));

describe("the address of a list", () => {
  it("is read into filters, sort, columns and search, and written back the same", () => {
    const address = "?q=精密&sort=-lifetime_value,name&filter[level]=A&filter[lifetime_value][gte]=1000&columns=name,level";
    const state = read(address);
    expect(state).toEqual({
      q: "精密",
      sort: [{ field: "lifetime_value", descending: true }, { field: "name", descending: false }],
      filters: [{ field: "level", op: "eq", value: "A" }, { field: "lifetime_value", op: "gte", value: "1000" }],
      columns: ["name", "level"],
    });
    expect(parseSearch(stringifySearch(writeState(customers, state)))).toEqual(parseSearch(address));
  });

  it("leaves out what the entity has by default", () => {
    expect(writeState(customers, read(""))).toEqual({});
  });

  it("leaves aside fields that are none of this person's", () => {
    const state = read("?sort=secret&filter[secret]=1&columns=secret");
    expect(state.sort).toEqual([]);
    expect(state.filters).toEqual([]);
    expect(state.columns).toEqual(customers.columns);
  });

  it("keeps named filters that no field answers", () => {
    expect(read("?filter[group_id]=7").filters).toEqual([{ field: "group_id", op: "eq", value: "7" }]);
  });

  it("becomes the question to the server, with what always holds", () => {
    const query = queryOf(read("?filter[level]=A&filter[lifetime_value][gte]=5"), { owner_id: "u" });
    expect(query.where).toEqual({ owner_id: "u", level: "A", "lifetime_value[gte]": "5" });
  });

  it("becomes the body of a bulk command", () => {
    const { filters } = read("?filter[level][in]=A,B&filter[industry][is_null]=true");
    expect(whereBody(filters)).toEqual({ level: { in: ["A", "B"] }, industry: { is_null: true } });
  });

  it("is made from a question", () => {
    expect(searchOf({ "next_review[between]": "a,b", owner_id: "u" })).toEqual({
      "filter[next_review][between]": "a,b", "filter[owner_id]": "u",
    });
  });
});

describe("sorting by clicks", () => {
  const name = fieldOf(customers, "name");
  const level = fieldOf(customers, "level");
  if (!name || !level) throw new Error("fields are missing");

  it("goes up, down, and back to nothing", () => {
    const up = toggleSort([], name, false);
    const down = toggleSort(up, name, false);
    expect(up).toEqual([{ field: "name", descending: false }]);
    expect(down).toEqual([{ field: "name", descending: true }]);
    expect(toggleSort(down, name, false)).toEqual([]);
  });

  it("adds a second key with Shift", () => {
    expect(toggleSort([{ field: "name", descending: false }], level, true)).toHaveLength(2);
  });
});

describe("moving in the grid", () => {
  const at = (row: number, cell = -1) => ({ row, cell });

  it("stops at the ends", () => {
    expect(moved(at(0), "ArrowUp", false, 10, 5, 5)).toEqual(at(0));
    expect(moved(at(9), "ArrowDown", false, 10, 5, 5)).toEqual(at(9));
  });

  it("goes from the row into its cells and back", () => {
    expect(moved(at(3), "ArrowRight", false, 10, 5, 5)).toEqual(at(3, 0));
    expect(moved(at(3, 0), "ArrowLeft", false, 10, 5, 5)).toEqual(at(3));
  });

  it("leaves other keys alone", () => {
    expect(moved(at(3), "q", false, 10, 5, 5)).toBeUndefined();
  });
});
