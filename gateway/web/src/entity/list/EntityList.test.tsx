import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { openApp } from "@/testing/app";

async function customersList(search = "") {
  const app = openApp(`/customers${search}`);
  const grid = await screen.findByRole("grid", { name: "Customers" }, { timeout: 5_000 });
  await waitFor(() => expect(within(grid).getAllByRole("row").length).toBeGreaterThan(5));
  return { ...app, grid, user: userEvent.setup() };
}

describe("a list", () => {
  it("tells assistive technology that it is a grid, with counts and places", async () => {
    const { grid } = await customersList();
    expect(grid).toHaveAttribute("aria-rowcount", "421");
    const rows = within(grid).getAllByRole("row");
    expect(rows[1]).toHaveAttribute("aria-rowindex", "2");
    expect(within(grid).getByRole("columnheader", { name: /Name/ })).toHaveAttribute("aria-sort", "ascending");
    expect(within(rows[1] as HTMLElement).getAllByRole("gridcell").length).toBe(9);
  });

  it("draws only the rows in sight", async () => {
    const { grid } = await customersList();
    expect(within(grid).getAllByRole("row").length).toBeLessThan(60);
  });

  it("has one tab stop, which j and k and the arrows move", async () => {
    const { grid, user } = await customersList();
    const stops = () => [...grid.querySelectorAll(".grid-body [tabindex='0']")];
    expect(stops()).toHaveLength(1);
    await user.keyboard("j");
    await waitFor(() => expect(document.activeElement).toHaveAttribute("data-index", "0"));
    await user.keyboard("j{ArrowDown}");
    await waitFor(() => expect(document.activeElement).toHaveAttribute("data-index", "2"));
    await user.keyboard("k");
    await waitFor(() => expect(document.activeElement).toHaveAttribute("data-index", "1"));
    expect(stops()).toHaveLength(1);
  });

  it("opens the row with Enter and remembers where one was", async () => {
    const { router, user } = await customersList();
    await user.keyboard("jj{Enter}");
    await waitFor(() => expect(router.state.location.pathname).toMatch(/^\/customers\/0000/));
    router.history.back();
    const grid = await screen.findByRole("grid", { name: "Customers" });
    await waitFor(() => expect(grid.querySelector("[data-marked]")).toHaveAttribute("data-index", "1"));
  });

  it("keeps the sort in the address", async () => {
    const { router, grid, user } = await customersList();
    await user.click(within(grid).getByRole("button", { name: /Lifetime value/ }));
    await waitFor(() => expect(router.state.location.search).toMatchObject({ sort: "lifetime_value" }));
  });

  it("names the filters when nothing is found and offers to clear them", async () => {
    const app = openApp("/customers?filter[level]=none-such&q=zzz");
    expect(await screen.findByText("No customers found")).toBeInTheDocument();
    expect(screen.getByText("Nothing matches “zzz”.")).toBeInTheDocument();
    await userEvent.click(screen.getByRole("button", { name: "Clear search and filters" }));
    await waitFor(() => expect(app.router.state.location.search).toEqual({}));
  });

  it("says what it is for when there is nothing yet", async () => {
    const app = openApp("/");
    app.mock.data.contacts = [];
    await app.router.navigate({ to: "/$resource", params: { resource: "contacts" } });
    expect(await screen.findByText("No contacts yet")).toBeInTheDocument();
    expect(screen.getByText("A person at a customer.")).toBeInTheDocument();
  });

  it("selects all that match across pages and edits them in a job", async () => {
    const { mock, grid, user } = await customersList("?filter[level]=A");
    const total = Number(grid.getAttribute("aria-rowcount")) - 1;
    await user.click(within(grid).getByRole("checkbox", { name: "Select all loaded rows" }));
    await user.click(await screen.findByRole("button", { name: `Select all ${total} that match` }));
    await user.click(within(screen.getByRole("region", { name: "Selected records" })).getByRole("button", { name: /Edit/ }));
    const dialog = await screen.findByRole("dialog", { name: `Edit ${total} records` }, { timeout: 5_000 });
    await user.selectOptions(within(dialog).getByRole("combobox"), "short_name");
    await user.type(within(dialog).getByRole("textbox", { name: "Short name" }), "同");
    await user.click(within(dialog).getByRole("button", { name: `Change ${total} records` }));
    await screen.findByText(`${total} records changed`, undefined, { timeout: 8_000 });
    expect(mock.data.customers?.filter((row) => row.short_name === "同")).toHaveLength(total);
  }, 20_000);
});
