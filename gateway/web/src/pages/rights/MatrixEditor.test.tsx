import { act, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { createKeyHandler } from "@/app/keys";
import { Problem } from "@/api/problem";
import { Toasts } from "@/parts/Toasts";
import type { CatalogueEntity, MatrixAnswer, MatrixState } from "./cells";
import { wantedOf } from "./cells";
import { MatrixEditor, type MatrixEditorProps } from "./MatrixEditor";

const OPERATIONS = ["view", "create", "edit", "delete", "export", "import", "assign"];

function entity(name: string, label: string, search: string, operations = OPERATIONS, scoped = true): CatalogueEntity {
  return {
    entity: name, label, search,
    operations: operations.map((operation) => ({ operation, permission: `${name}.${operation}`, label: operation, sentence: `${operation} ${label}`, scoped })),
    fields: [{ name: "price", label: "Price" }],
  };
}

const ANSWER: MatrixAnswer = {
  everything: false, revision: "r1", rules: [],
  grants: [{ id: "1", permission: "shop.book.view", scope: "own" }],
  inherited: [{ permission: "shop.book.edit", scope: "department", bundle: { id: "b", label: "Clerk" } }],
  catalogue: [{
    service: "shop",
    entities: [
      entity("shop.book", "Books", "shop.book books 圖書 图书 tushu ts", [...OPERATIONS, "lend"]),
      entity("shop.shelf", "Shelves", "shop.shelf shelves 書架 书架 shujia sj", ["view", "edit"], false),
    ],
  }],
};

function openMatrix(options: Partial<MatrixEditorProps> = {}) {
  const save = vi.fn<MatrixEditorProps["save"]>(() => Promise.resolve({ revision: "r2" }));
  const props = { name: "roles.1", title: "Permissions of Clerk", answer: ANSWER, canEdit: true, withRules: true, save, ...options };
  sessionStorage.clear();
  const view = render(<><MatrixEditor {...props} /><Toasts /></>);
  return { save, ...view };
}

const cell = (row: number, column: number) => {
  const found = document.querySelector<HTMLElement>(`[data-row="${row}"][data-column="${column}"]`);
  if (!found) throw new Error(`no cell ${row}, ${column}`);
  return found;
};
const [SERVICE, BOOKS, SHELVES] = [0, 1, 2];

/** Walks there from the first cell, as a person does. */
function stand(row: number, column: number): void {
  fireEvent.keyDown(cell(0, 0), { key: "Home", ctrlKey: true });
  act(() => cell(0, 0).focus());
  for (let at = 0; at < row; at++) press("ArrowDown");
  if (row < 0) press("ArrowUp");
  for (let at = 0; at < column; at++) press("ArrowRight");
}

function press(key: string, more: object = {}): void {
  fireEvent.keyDown(document.activeElement ?? document.body, { key, ...more });
}

const pageKeys = createKeyHandler();
function command(key: string, more: object = {}): void {
  act(() => pageKeys(new KeyboardEvent("keydown", { key, ctrlKey: true, ...more })));
}

describe("a permission matrix as assistive technology hears it", () => {
  it("is one treegrid with one tab stop", () => {
    openMatrix();
    expect(screen.getByRole("treegrid", { name: "Permissions of Clerk" }).querySelectorAll("[tabindex='0']")).toHaveLength(1);
  });

  it("has services above their entities", () => {
    openMatrix();
    expect(screen.getAllByRole("row").map((row) => row.getAttribute("aria-level"))).toEqual([null, "1", "2", "2"]);
  });

  it("says the scope in words, and what comes by a bundle", () => {
    openMatrix();
    expect(cell(BOOKS, 1)).toHaveAccessibleName("Own records");
    expect(cell(BOOKS, 3)).toHaveAccessibleName("Not allowed, by a bundle: Department");
  });
});

describe("the keys of a permission matrix", () => {
  it("arrows walk", () => {
    openMatrix();
    stand(BOOKS, 2);
    expect(document.activeElement).toBe(cell(BOOKS, 2));
  });

  it.each([["5", "All records"], ["t", "Territory"], ["0", "Not allowed"]])("%s sets a cell", (key, said) => {
    openMatrix();
    stand(BOOKS, 1);
    press(key);
    expect(cell(BOOKS, 1)).toHaveAccessibleName(expect.stringContaining(said));
  });

  it("space goes on to the next scope", () => {
    openMatrix();
    stand(BOOKS, 1);
    press(" ");
    expect(cell(BOOKS, 1)).toHaveAccessibleName("Department, was: Own records");
  });

  it("shift and arrows select what a digit then sets", () => {
    openMatrix();
    stand(BOOKS, 1);
    press("ArrowRight", { shiftKey: true });
    press("2");
    expect([cell(BOOKS, 1), cell(BOOKS, 2)].map((one) => one.textContent)).toEqual(["D", "D"]);
  });

  it("a digit on the name sets the whole row, further operations too", () => {
    openMatrix();
    stand(BOOKS, 0);
    press("5");
    expect(cell(BOOKS, 8)).toHaveTextContent("1/1");
    expect(cell(BOOKS, 7)).toHaveAccessibleName("All records, was: Not allowed");
  });

  it("a digit on the head of a column sets the whole column", () => {
    openMatrix();
    stand(-1, 1);
    press("5");
    expect(cell(SERVICE, 1)).toHaveTextContent("2/2");
  });

  it("leaves what has no scopes alone when several are narrowed", () => {
    openMatrix();
    stand(-1, 1);
    press("2");
    expect([cell(BOOKS, 1), cell(SHELVES, 1)].map((one) => one.textContent)).toEqual(["D", "–"]);
  });

  it("left and right fold a service and unfold it", () => {
    openMatrix();
    stand(SERVICE, 0);
    press("ArrowLeft");
    expect(screen.getAllByRole("row")).toHaveLength(2);
    press("ArrowRight");
    expect(screen.getAllByRole("row")).toHaveLength(4);
  });

  it("enter asks which scope", () => {
    openMatrix();
    stand(BOOKS, 1);
    press("Enter");
    fireEvent.click(screen.getByRole("menuitemradio", { name: /Territory/ }));
    expect(cell(BOOKS, 1)).toHaveTextContent("T");
  });

  it("undo takes a step back and redo takes it again", () => {
    openMatrix();
    stand(BOOKS, 1);
    press("5");
    command("z");
    expect(cell(BOOKS, 1)).toHaveTextContent("O");
    command("z", { shiftKey: true });
    expect(cell(BOOKS, 1)).toHaveTextContent("A");
  });

  it("set what stands where the focus is, however it came there", () => {
    openMatrix();
    act(() => cell(BOOKS, 2).focus());
    press("5");
    expect([cell(BOOKS, 1), cell(BOOKS, 2)].map((one) => one.textContent)).toEqual(["O", "A"]);
  });

  it("set nothing where the matrix may only be read", () => {
    openMatrix({ canEdit: false });
    stand(BOOKS, 1);
    press("5");
    expect(cell(BOOKS, 1)).toHaveTextContent("O");
  });
});

describe("finding in a permission matrix", () => {
  it.each(["Shelves", "書架", "shujia", "sj"])("finds an entity by %s", async (q) => {
    openMatrix();
    fireEvent.change(screen.getByRole("searchbox"), { target: { value: q } });
    await waitFor(() => expect(screen.getAllByRole("rowheader").map((one) => one.textContent)).toEqual(["shop", "Shelves"]));
  });

  it("shows only what is granted, by bundles too", () => {
    openMatrix();
    fireEvent.click(screen.getByRole("checkbox", { name: "Only granted" }));
    expect(screen.getAllByRole("rowheader").map((one) => one.textContent)).toEqual(["shop", "Books"]);
  });
});

describe("saving a permission matrix", () => {
  async function review() {
    command("s");
    return screen.findByRole("dialog");
  }

  it("lists what would change before it is saved", async () => {
    openMatrix();
    stand(BOOKS, 1);
    press("5");
    const dialog = await review();
    const part = within(dialog).getByRole("region", { name: "1 changed" });
    expect(part).toHaveTextContent("Books view Own records → All records");
  });

  it("sends all that is wanted with the state that was seen", async () => {
    const { save } = openMatrix();
    stand(BOOKS, 2);
    press("1");
    fireEvent.click(within(await review()).getByRole("button", { name: "Save 1 change" }));
    await screen.findByText("1 change saved.");
    const sent = save.mock.calls[0]?.[0];
    expect(sent && [sent.revision, wantedOf(sent.cells).grants]).toEqual([
      "r1", [{ permission: "shop.book.view", scope: "own" }, { permission: "shop.book.create", scope: "own" }],
    ]);
  });

  it("keeps what was chosen when it is refused, and says why", async () => {
    const refused = new Problem(422, { errors: { grants: { code: "x", message: "Not these." } } });
    openMatrix({ save: () => Promise.reject(refused) });
    stand(BOOKS, 2);
    press("1");
    fireEvent.click(within(await review()).getByRole("button", { name: "Save 1 change" }));
    expect(await within(screen.getByRole("dialog")).findByRole("alert")).toHaveTextContent("Not these.");
    expect(cell(BOOKS, 2)).toHaveTextContent("O");
  });

  it("asks where somebody else changed the same meanwhile, and takes over the rest", async () => {
    const theirs: MatrixState = { revision: "r9", rules: [], grants: [{ id: "2", permission: "shop.book.view", scope: "department" }, { id: "3", permission: "shop.shelf.view", scope: "all" }] };
    openMatrix({ save: () => Promise.resolve({ theirs }) });
    stand(BOOKS, 1);
    press("5");
    fireEvent.click(within(await review()).getByRole("button", { name: "Save 1 change" }));
    const told = await screen.findByRole("status", { name: /Somebody else/ });
    expect(told).toHaveTextContent("Shelves view");
    fireEvent.click(within(told).getByRole("radio", { name: "Theirs Department" }));
    expect(cell(BOOKS, 1)).toHaveAccessibleName("Department");
  });

  it("keeps an unsaved matrix over leaving the page", () => {
    const { unmount } = openMatrix();
    stand(BOOKS, 1);
    press("5");
    unmount();
    render(<MatrixEditor name="roles.1" title="Permissions of Clerk" answer={ANSWER} canEdit withRules save={vi.fn()} />);
    expect(cell(BOOKS, 1)).toHaveTextContent("A");
  });
});

describe("everything of one entity", () => {
  it("opens with Enter on its name and sets further operations", () => {
    openMatrix();
    stand(BOOKS, 0);
    press("Enter");
    fireEvent.change(screen.getByRole("combobox", { name: "lend" }), { target: { value: "all" } });
    expect(cell(BOOKS, 8)).toHaveTextContent("1/1");
  });

  it("sets what is kept of a field", async () => {
    openMatrix();
    stand(BOOKS, 0);
    press("Enter");
    fireEvent.change(screen.getByRole("combobox", { name: "Price" }), { target: { value: "masked" } });
    command("s");
    expect(await screen.findByRole("region", { name: "1 given" })).toHaveTextContent("Books Field “Price” Masked");
  });

  it("has no field rules in a bundle", () => {
    openMatrix({ withRules: false });
    stand(BOOKS, 0);
    press("Enter");
    expect(screen.queryByRole("combobox", { name: "Price" })).toBeNull();
  });
});
