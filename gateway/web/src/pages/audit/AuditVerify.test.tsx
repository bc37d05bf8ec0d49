import { fireEvent, render, screen } from "@testing-library/react";
import { afterEach, expect, it, vi } from "vitest";
import * as resources from "@/api/resources";
import { AuditVerify } from "./AuditVerify";

afterEach(() => {
  vi.restoreAllMocks();
});

function verifyWith(...pages: object[]) {
  const asked = vi.spyOn(resources, "askOfAll");
  for (const page of pages) asked.mockResolvedValueOnce(page);
  render(<AuditVerify resource="audit-records" />);
  fireEvent.click(screen.getByRole("button", { name: "Verify" }));
  return asked;
}

it("goes on after each page and tells how many records hold", async () => {
  const asked = verifyWith(
    { checked: 2000, after: "iam/2026-11-24/2000", fault: null },
    { checked: 5, after: null, fault: null },
  );
  expect(await screen.findByText("The audit is whole: 2,005 records.")).toBeVisible();
  expect(asked.mock.calls.map((call) => call[2])).toEqual([{}, { after: "iam/2026-11-24/2000" }]);
});

it("names the first link that does not hold", async () => {
  verifyWith({ checked: 3, after: null, fault: { message: "Record 4 of iam was changed." } });
  expect(await screen.findByText("Record 4 of iam was changed.")).toBeVisible();
});
