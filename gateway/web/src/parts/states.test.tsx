import { render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { Problem } from "@/api/problem";
import { Failed } from "./states";

function refused(more: object) {
  render(<Failed problem={new Problem(403, { code: "forbidden", detail: "No.", permission: "sales.order.edit", decision_id: "d-1", ...more })} />);
}

it("tells what is missing, whom to ask and under which decision it is found", () => {
  refused({ missing: "You have no grant of sales.order.edit.", ask: [{ id: "u", label: "王主管", as: "manager" }] });
  expect(screen.getByText("You have no grant of sales.order.edit.")).toBeVisible();
  expect(screen.getByText("王主管 (manager of the department)")).toBeVisible();
  expect(screen.getByText("Decision d-1")).toBeVisible();
});

it("names an administrator in general where nobody may be named", () => {
  refused({});
  expect(screen.getByText("No.")).toBeVisible();
  expect(screen.getByText("An administrator can grant it to one of your roles.")).toBeVisible();
});
