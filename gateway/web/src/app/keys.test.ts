import { renderHook } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { useCommands, type PageCommand } from "./commands";
import { createKeyHandler, guardCompositions, nameOf } from "./keys";
import { setPref } from "./prefs";

const command = (keys: string, run: () => void, more: Partial<PageCommand> = {}): PageCommand => ({
  id: keys, label: keys, keys, group: "page", run, ...more,
});

function press(key: string, options: KeyboardEventInit & { keyCode?: number } = {}, target: EventTarget = document.body): KeyboardEvent {
  const event = new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...options });
  target.dispatchEvent(event);
  return event;
}

describe("the key layer", () => {
  let handle: (event: KeyboardEvent) => void;
  let time = 0;

  beforeEach(() => {
    time = 0;
    handle = createKeyHandler(() => time);
    document.addEventListener("keydown", handle);
  });
  afterEach(() => {
    document.removeEventListener("keydown", handle);
    setPref("singleKeys", "on");
    document.body.innerHTML = "";
  });

  it("runs a single key, and a sequence of two", () => {
    const [fresh, customers] = [vi.fn(), vi.fn()];
    renderHook(() => useCommands([command("n", fresh), command("g c", customers)]));
    press("n");
    press("g");
    press("c");
    expect(fresh).toHaveBeenCalledOnce();
    expect(customers).toHaveBeenCalledOnce();
  });

  it("forgets the first key of a sequence after a while", () => {
    const customers = vi.fn();
    renderHook(() => useCommands([command("g c", customers)]));
    press("g");
    time = 5_000;
    press("c");
    expect(customers).not.toHaveBeenCalled();
  });

  it("leaves single keys to inputs, but saves from inside them", () => {
    const [fresh, save] = [vi.fn(), vi.fn()];
    renderHook(() => useCommands([command("n", fresh), command("mod+s", save, { inInputs: true })]));
    const input = document.body.appendChild(document.createElement("input"));
    press("n", {}, input);
    const event = press("s", { ctrlKey: true }, input);
    expect(fresh).not.toHaveBeenCalled();
    expect(save).toHaveBeenCalledOnce();
    expect(event.defaultPrevented).toBe(true);
  });

  it("is silent during a composition", () => {
    const fresh = vi.fn();
    renderHook(() => useCommands([command("n", fresh), command("enter", fresh)]));
    press("n", { isComposing: true });
    const enter = new KeyboardEvent("keydown", { key: "Enter", bubbles: true });
    Object.defineProperty(enter, "keyCode", { value: 229 });
    document.body.dispatchEvent(enter);
    expect(fresh).not.toHaveBeenCalled();
  });

  it("switches single keys off by the profile, and keeps those with Ctrl", () => {
    const [fresh, palette] = [vi.fn(), vi.fn()];
    renderHook(() => useCommands([command("n", fresh), command("mod+k", palette)]));
    setPref("singleKeys", "off");
    press("n");
    press("k", { ctrlKey: true });
    expect(fresh).not.toHaveBeenCalled();
    expect(palette).toHaveBeenCalledOnce();
  });

  it("gives all keys to a dialog while it is open", () => {
    const [fresh, save] = [vi.fn(), vi.fn()];
    renderHook(() => useCommands([command("n", fresh)]));
    const dialog = renderHook(() => useCommands([command("mod+s", save)], { modal: true }));
    press("n");
    press("s", { ctrlKey: true });
    dialog.unmount();
    press("n");
    expect(save).toHaveBeenCalledOnce();
    expect(fresh).toHaveBeenCalledOnce();
  });

  it("does not run what is barred", () => {
    const edit = vi.fn();
    renderHook(() => useCommands([command("e", edit, { barred: "no right" })]));
    press("e");
    expect(edit).not.toHaveBeenCalled();
  });

  it("names keys as commands write them", () => {
    expect(nameOf(new KeyboardEvent("keydown", { key: "?", shiftKey: true }))).toBe("?");
    expect(nameOf(new KeyboardEvent("keydown", { key: "ArrowLeft", ctrlKey: true }))).toBe("mod+arrowleft");
  });

  it("keeps the Enter of a composition away from forms, as Chrome and as Safari send it", () => {
    guardCompositions();
    const seen = vi.fn();
    const input = document.body.appendChild(document.createElement("input"));
    input.addEventListener("keydown", seen);
    press("Enter", { isComposing: true }, input);
    const safari = new KeyboardEvent("keydown", { key: "Enter", bubbles: true, cancelable: true });
    Object.defineProperty(safari, "keyCode", { value: 229 });
    input.dispatchEvent(safari);
    expect(seen).not.toHaveBeenCalled();
    expect(safari.defaultPrevented).toBe(true);
  });
});
