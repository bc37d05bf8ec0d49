import { cleanup, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { keys } from "@/api/keys";
import { queryClient } from "@/app/query";
import { mockApi, openApp } from "@/testing/app";

const first = "00000000-0000-4000-8001-000000000001";

async function openForm(path: string, mock = mockApi()) {
  const app = openApp(path, mock);
  const name = await screen.findByRole("textbox", { name: /^Name/ }, { timeout: 8_000 });
  return { ...app, name, user: userEvent.setup({ delay: null }) };
}

describe("a form", () => {
  it("never disables Save, and says on top what to change, with the focus there", async () => {
    const { user } = await openForm("/customers/new");
    const save = screen.getByRole("button", { name: "Save" });
    expect(save).toBeEnabled();
    await user.click(save);
    await waitFor(() => expect(document.activeElement).toHaveTextContent("To save, make one change:"));
    await user.click(within(document.activeElement as HTMLElement).getByRole("button"));
    expect(document.activeElement).toHaveAccessibleName(/^Name/);
  }, 20_000);

  it("shows the server's word at the field", async () => {
    const { name, user } = await openForm("/customers/new");
    await user.type(name, "refuse");
    await user.keyboard("{Control>}s{/Control}");
    await waitFor(() => expect(name).toBeInvalid());
    expect(name).toHaveAccessibleDescription("This name is taken.");
  }, 20_000);

  it("saves with Ctrl+S and opens the record", async () => {
    const { mock, name, user, router } = await openForm("/customers/new");
    await user.type(name, "新客戶");
    await user.keyboard("{Control>}s{/Control}");
    await waitFor(() => expect(router.state.location.pathname).toMatch(/customers\/0000/));
    expect(mock.data.customers?.[0]).toMatchObject({ name: "新客戶", kind: "company" });
  }, 20_000);

  it("keeps what was typed over a reload, and New is empty all the same", async () => {
    const mock = mockApi();
    const { name, user, router } = await openForm("/customers/new", mock);
    await user.type(name, "half a customer");
    const address = router.state.location.href;
    await waitFor(() => expect(Object.keys(localStorage).some((key) => key.startsWith("guanxi.draft"))).toBe(true));
    cleanup();
    const again = await openForm(address, mock);
    expect(again.name).toHaveValue("half a customer");
    cleanup();
    const fresh = await openForm("/customers/new", mock);
    expect(fresh.name).toHaveValue("");
    expect(screen.getByText(/You left one unfinished/)).toBeInTheDocument();
  }, 30_000);

  it("asks field by field when a colleague was faster", async () => {
    const { mock, name, user } = await openForm(`/customers/${first}/edit`);
    const row = mock.data.customers?.find((one) => one.id === first);
    if (!row) throw new Error("no such row");
    Object.assign(row, { _base: { name: row.name, version: row.version }, name: "theirs", version: row.version + 1 });
    await user.clear(name);
    await user.type(name, "mine");
    await user.keyboard("{Control>}s{/Control}");
    const dialog = await screen.findByRole("dialog", { name: "Somebody else changed this in between" }, { timeout: 5_000 });
    const field = within(dialog).getByRole("group", { name: "Name" });
    expect(within(field).getByText("mine")).toBeInTheDocument();
    expect(within(field).getByText("theirs")).toBeInTheDocument();
    await user.click(within(dialog).getByRole("button", { name: "Save this choice" }));
    await waitFor(() => expect(row.name).toBe("mine"));
  }, 20_000);

  it("sends the version that was read, also when an event brought a newer one to the page", async () => {
    const { mock, name, user } = await openForm(`/customers/${first}/edit`);
    const row = mock.data.customers?.find((one) => one.id === first);
    if (!row) throw new Error("no such row");
    await user.type(name, " mine");
    Object.assign(row, { _base: { name: row.name, version: row.version }, name: "theirs", version: row.version + 1 });
    await queryClient.invalidateQueries({ queryKey: keys.record("customers", first) });
    expect(await screen.findByText(/has saved this record meanwhile/)).toBeInTheDocument();
    await user.keyboard("{Control>}s{/Control}");
    expect(await screen.findByRole("dialog", { name: "Somebody else changed this in between" })).toBeInTheDocument();
  });

  it("keeps everything when the session ends, and goes on after sign-in", async () => {
    const mock = mockApi({ signedIn: true });
    const { name, user, router } = await openForm(`/customers/${first}/edit`, mock);
    await user.clear(name);
    await user.type(name, "kept");
    mock.handle("DELETE", new URL("http://x/api/v1/session"), {}, new Headers());
    await user.keyboard("{Control>}s{/Control}");
    const username = await screen.findByRole("textbox", { name: "User name" });
    await user.type(username, "demo");
    await user.type(screen.getByLabelText("Password"), "demo");
    await user.click(screen.getByRole("button", { name: "Sign in" }));
    expect(await screen.findByRole("textbox", { name: /^Name/ }, { timeout: 8_000 })).toHaveValue("kept");
    expect(router.state.location.pathname).toBe(`/customers/${first}/edit`);
  }, 30_000);
});
