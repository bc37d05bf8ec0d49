import { fireEvent, render, screen } from "@testing-library/react";
import { afterEach, expect, it, vi } from "vitest";
import type { EntityMeta } from "@/api/types";
import * as write from "@/entity/write";
import EraseDialog from "./EraseDialog";

afterEach(() => {
  vi.restoreAllMocks();
});

const ENTITY = { name: "iam.audit_record", resource: "audit-records", fields: [] } as unknown as EntityMeta;
const RECORD = { id: "r1", actor: "陳偉", changes: { phone: { from: "1", to: "2" } } };

function open() {
  const run = vi.spyOn(write, "runCommand").mockResolvedValue({ id: "r1" });
  render(<EraseDialog entity={ENTITY} record={RECORD} onClose={() => undefined} />);
  fireEvent.change(screen.getByLabelText("Value"), { target: { value: "changes.phone" } });
  fireEvent.change(screen.getByLabelText("Reason"), { target: { value: "The person asked for it." } });
  return run;
}

it("erases nothing before it is confirmed", () => {
  const run = open();
  fireEvent.click(screen.getByRole("button", { name: "Erase a value" }));
  expect(screen.getByRole("alert")).toBeVisible();
  expect(run).not.toHaveBeenCalled();
});

it("sends the value and the reason, and says what is gone", async () => {
  const run = open();
  fireEvent.click(screen.getByRole("checkbox"));
  fireEvent.click(screen.getByRole("button", { name: "Erase a value" }));
  expect(await screen.findByRole("status")).toHaveTextContent("changes · phone");
  expect(run).toHaveBeenCalledWith(ENTITY, "erase", "r1", { path: "changes.phone", reason: "The person asked for it." });
});
