import { act, renderHook } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { RecordData } from "@/api/types";
import { useSelection } from "./useSelection";

const loaded = (count: number): RecordData[] => Array.from({ length: count }, (_, at) => ({ id: String(at) }));

function selecting(rows: number, total: number) {
  return renderHook(({ rows, total }) => useSelection("{}", loaded(rows), total), { initialProps: { rows, total } });
}

describe("the offer to select all that match", () => {
  it("stays when more rows are loaded after all loaded ones were chosen", () => {
    const { result, rerender } = selecting(50, 130);
    act(() => result.current.toggleLoaded());
    rerender({ rows: 100, total: 130 });
    expect(result.current).toMatchObject({ count: 50, more: true });
  });

  it("is not made where all that match are chosen already", () => {
    const { result } = selecting(50, 50);
    act(() => result.current.toggleLoaded());
    expect(result.current).toMatchObject({ count: 50, more: false });
  });

  it("ends when rows are chosen one by one", () => {
    const { result } = selecting(50, 130);
    act(() => result.current.toggleLoaded());
    act(() => result.current.toggle("7"));
    expect(result.current).toMatchObject({ count: 49, more: false });
  });
});
