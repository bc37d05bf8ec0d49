import { act, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import { useState } from "react";
import { describe, expect, it, vi } from "vitest";
import { Problem } from "@/api/problem";
import { createKeyHandler } from "@/app/keys";
import { Toasts } from "@/parts/Toasts";
import type { TreeNode } from "./forest";
import { TreeEditor } from "./TreeEditor";

const people: TreeNode[] = [
  { id: "chief", parent: null, label: "欒經理" },
  { id: "engineer", parent: "chief", label: "瞿工程師" },
  { id: "assistant", parent: null, label: "宓助理" },
];

type Move = (id: string, parent: string | null, undoing: boolean) => Promise<unknown>;

/** A tree whose moves hold, as they do once the server has said yes. */
function Company({ onMove, onOpen }: { onMove: Move; onOpen: (id: string) => void }) {
  const [nodes, setNodes] = useState(people);
  async function move(id: string, parent: string | null, undoing: boolean) {
    if ((await onMove(id, parent, undoing)) === false) return false;
    setNodes((now) => now.map((node) => (node.id === id ? { ...node, parent } : node)));
  }
  return (
    <>
      <TreeEditor label="Contacts" nameLabel="Contact" nodes={nodes} draw={(node) => <span>{node.label}</span>} topLabel="No superior" onOpen={onOpen} onMove={move} />
      <Toasts />
    </>
  );
}

function openTree(onMove: Move = () => Promise.resolve()) {
  const onOpen = vi.fn();
  const moved = vi.fn(onMove);
  render(<Company onMove={moved} onOpen={onOpen} />);
  return { onOpen, moved };
}

function line(name: string): HTMLElement {
  const found = screen.getAllByRole("row").find((row) => row.textContent?.includes(name));
  if (!found) throw new Error(`no row of ${name}`);
  return found;
}

function standOn(name: string): void {
  act(() => line(name).focus());
}

const names = () => screen.getAllByRole("row").slice(1).map((row) => row.textContent);

describe("a tree as assistive technology hears it", () => {
  it("tells level, place and number of siblings of each row", () => {
    openTree();

    expect(line("瞿工程師")).toHaveAttribute("aria-level", "2");
    expect(line("宓助理")).toHaveAttribute("aria-posinset", "2");
    expect(line("宓助理")).toHaveAttribute("aria-setsize", "2");
  });

  it("tells which rows can be folded, and only of those", () => {
    openTree();

    expect(line("欒經理")).toHaveAttribute("aria-expanded", "true");
    expect(line("宓助理")).not.toHaveAttribute("aria-expanded");
  });

  it("is one tab stop", () => {
    openTree();

    expect(document.querySelectorAll("[role=treegrid] [tabindex='0']")).toHaveLength(1);
  });
});

describe("the keys of a tree", () => {
  it("walk by up and down", async () => {
    openTree();
    standOn("欒經理");

    fireEvent.keyDown(line("欒經理"), { key: "ArrowDown" });

    await waitFor(() => expect(line("瞿工程師")).toHaveFocus());
  });

  it("fold by left and unfold by right", () => {
    openTree();
    standOn("欒經理");

    fireEvent.keyDown(line("欒經理"), { key: "ArrowLeft" });
    expect(names()).toHaveLength(2);

    fireEvent.keyDown(line("欒經理"), { key: "ArrowRight" });
    expect(names()).toHaveLength(3);
  });

  it("lead from a child to its superior by left", async () => {
    openTree();
    standOn("瞿工程師");

    fireEvent.keyDown(line("瞿工程師"), { key: "ArrowLeft" });

    await waitFor(() => expect(line("欒經理")).toHaveFocus());
  });

  it("open by Enter, but not by the Enter of a composition", () => {
    const { onOpen } = openTree();
    standOn("宓助理");

    fireEvent.keyDown(line("宓助理"), { key: "Enter", keyCode: 229 });
    expect(onOpen).not.toHaveBeenCalled();

    fireEvent.keyDown(line("宓助理"), { key: "Enter" });
    expect(onOpen).toHaveBeenCalledWith("assistant");
  });

  it("move by cut and paste", async () => {
    const { moved } = openTree();
    standOn("宓助理");
    fireEvent.keyDown(line("宓助理"), { key: "x", ctrlKey: true });
    expect(line("宓助理")).toHaveAttribute("data-cut");

    fireEvent.keyDown(line("宓助理"), { key: "ArrowUp" });
    await waitFor(() => expect(line("瞿工程師")).toHaveFocus());
    fireEvent.keyDown(line("瞿工程師"), { key: "v", ctrlKey: true });

    await waitFor(() => expect(moved).toHaveBeenCalledWith("assistant", "engineer", false));
  });

  it("forget what was cut by Escape", () => {
    openTree();
    standOn("宓助理");
    fireEvent.keyDown(line("宓助理"), { key: "x", ctrlKey: true });

    fireEvent.keyDown(line("宓助理"), { key: "Escape" });

    expect(line("宓助理")).not.toHaveAttribute("data-cut");
  });

  it("ask by m where to", async () => {
    openTree();
    standOn("宓助理");

    act(() => createKeyHandler()(new KeyboardEvent("keydown", { key: "m" })));

    expect(await screen.findByRole("dialog", { name: "Move 宓助理 to…" })).toBeVisible();
  });
});

describe("the dialog that moves without dragging", () => {
  async function ask(name: string) {
    fireEvent.click(within(line(name)).getByRole("button", { name: `Move ${name} to…` }));
    return within(await screen.findByRole("dialog"));
  }

  it("moves to the place that is chosen", async () => {
    const { moved } = openTree();

    fireEvent.click((await ask("宓助理")).getByRole("button", { name: "欒經理" }));

    await waitFor(() => expect(moved).toHaveBeenCalledWith("assistant", "chief", false));
    expect(await screen.findByText("宓助理 is now below 欒經理.")).toBeVisible();
  });

  it("moves to the top", async () => {
    const { moved } = openTree();

    fireEvent.click((await ask("瞿工程師")).getByRole("button", { name: "No superior" }));

    await waitFor(() => expect(moved).toHaveBeenCalledWith("engineer", null, false));
  });

  it("greys the places that are barred and says why", async () => {
    const { moved } = openTree();

    const barred = (await ask("欒經理")).getByRole("button", { name: /瞿工程師/ });
    fireEvent.click(barred);

    expect(barred).toHaveAttribute("aria-disabled", "true");
    expect(barred).toHaveTextContent("that lies below it");
    expect(moved).not.toHaveBeenCalled();
  });

  it("narrows the places to what is typed", async () => {
    openTree();
    const dialog = await ask("宓助理");

    fireEvent.change(dialog.getByRole("searchbox"), { target: { value: "瞿" } });

    expect(dialog.queryByRole("button", { name: "欒經理" })).toBeNull();
    expect(dialog.getByRole("button", { name: "瞿工程師" })).toBeVisible();
  });
});

describe("a move", () => {
  it("leads back to the exact place when it is refused, and says why", async () => {
    openTree(() => Promise.reject(new Problem(422, { code: "invalid", detail: "Superiors are colleagues." })));
    standOn("宓助理");
    fireEvent.keyDown(line("宓助理"), { key: "x", ctrlKey: true });
    fireEvent.keyDown(line("宓助理"), { key: "ArrowUp" });
    await waitFor(() => expect(line("瞿工程師")).toHaveFocus());

    fireEvent.keyDown(line("瞿工程師"), { key: "v", ctrlKey: true });

    expect(await screen.findByText("Superiors are colleagues.")).toBeVisible();
    expect(line("宓助理")).toHaveAttribute("aria-level", "1");
  });

  it("can be undone", async () => {
    const { moved } = openTree();
    standOn("瞿工程師");
    fireEvent.keyDown(line("瞿工程師"), { key: "x", ctrlKey: true });
    fireEvent.keyDown(line("瞿工程師"), { key: "ArrowDown" });
    await waitFor(() => expect(line("宓助理")).toHaveFocus());
    fireEvent.keyDown(line("宓助理"), { key: "v", ctrlKey: true });

    await screen.findByText("瞿工程師 is now below 宓助理.");
    // Words of earlier moves may still stand; the newest is the last.
    fireEvent.click(screen.getAllByRole("button", { name: "Undo" }).at(-1) as HTMLElement);

    await waitFor(() => expect(moved).toHaveBeenLastCalledWith("engineer", "chief", true));
  });
});

describe("a move that the person thought better of", () => {
  it("is neither announced nor offered to be undone, and the row stays", async () => {
    const { moved } = openTree(() => Promise.resolve(false));
    // What moved in the tests before may still be offered.
    const offers = () => screen.queryAllByRole("button", { name: /undo/i }).length;
    const before = offers();
    standOn("宓助理");
    fireEvent.keyDown(line("宓助理"), { key: "x", ctrlKey: true });
    standOn("欒經理");

    fireEvent.keyDown(line("欒經理"), { key: "v", ctrlKey: true });

    await waitFor(() => expect(moved).toHaveBeenCalledWith("assistant", "chief", false));
    await waitFor(() => expect(line("宓助理")).toHaveAttribute("aria-level", "1"));
    expect(offers()).toBe(before);
  });
});
