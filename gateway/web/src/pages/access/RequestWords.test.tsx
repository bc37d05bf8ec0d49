import { render, screen } from "@testing-library/react";
import { expect, it, vi } from "vitest";
import { RequestWords } from "./RequestWords";

vi.mock("@/app/session", () => ({ useEntity: () => undefined, useMeta: () => ({ entities: [] }), findEntity: () => undefined }));

const request = {
  id: "r", version: 1, owner_id: "u", entity: "customers.customer", record_id: "c", permission: "customers.customer.view",
  created_at: "2026-11-25T08:00:00Z", subject: null,
};

it("tells a record that may not be seen", () => {
  render(<RequestWords request={{ ...request, subject_away: false }} />);
  expect(screen.getByText("a record that you do not see")).toBeInTheDocument();
});

it("tells a name that cannot be asked for now apart from one that may not be seen", () => {
  render(<RequestWords request={{ ...request, subject_away: true }} />);
  expect(screen.getByText("its name is not available now")).toBeInTheDocument();
});
