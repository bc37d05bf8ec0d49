import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { mockApi, openApp } from "@/testing/app";

const EDIT = "/customers/00000000-0000-4000-8001-000000000001/edit";

/** The form of a customer whose credit limit this person may write and not read. */
async function openMasked(path = EDIT) {
  const mock = mockApi();
  const handled = vi.spyOn(mock, "handle");
  openApp(path, mock);
  const limit = await screen.findByRole("textbox", { name: /^Credit limit/ }, { timeout: 20_000 });
  const user = userEvent.setup({ delay: null });
  async function save(): Promise<unknown> {
    await user.type(screen.getByRole("textbox", { name: /^Short name/ }), "x");
    await user.keyboard("{Control>}s{/Control}");
    const sent = () => handled.mock.calls.find(([method]) => method === "PATCH")?.[2];
    await waitFor(() => expect(sent()).toBeDefined());
    return sent();
  }
  return { limit, user, save };
}

describe("a masked field", () => {
  it("shows its mask in the place of a value, and says what becomes of it", async () => {
    const { limit } = await openMasked();
    expect(limit).toHaveValue("");
    expect(limit).toHaveAttribute("placeholder", "***");
    expect(limit).toHaveAccessibleDescription(/\*\*\* stays unless you type something else/);
  }, 40_000);

  it("is not sent when nothing was typed", async () => {
    const { save } = await openMasked();
    expect(await save()).not.toHaveProperty("credit_limit");
  }, 40_000);

  it("is sent as it was typed", async () => {
    const { limit, user, save } = await openMasked();
    await user.type(limit, "5000");
    expect(await save()).toHaveProperty("credit_limit", "5000");
  }, 40_000);

  it("is not sent when what was typed was taken back", async () => {
    const { limit, user, save } = await openMasked();
    await user.type(limit, "5000");
    await user.clear(limit);
    expect(await save()).not.toHaveProperty("credit_limit");
  }, 40_000);

  it("is emptied on demand, and kept after all", async () => {
    const { user, save } = await openMasked();
    await user.click(screen.getByRole("button", { name: "Empty it: Credit limit" }));
    await user.click(screen.getByRole("button", { name: "Keep ***" }));
    await user.click(screen.getByRole("button", { name: "Empty it: Credit limit" }));
    expect(await save()).toHaveProperty("credit_limit", null);
  }, 40_000);

  it("is an ordinary field of a new record", async () => {
    const { limit } = await openMasked("/customers/new");
    expect(limit).not.toHaveAttribute("placeholder");
    expect(limit).not.toHaveAccessibleDescription();
  }, 40_000);
});
