/**
 * What can be done on this page: each command has a label and perhaps keys. The key layer runs it,
 * Ctrl-K lists it and the key help shows it, all from this one register.
 */
import { useEffect, useRef, useSyncExternalStore } from "react";

export interface PageCommand {
  id: string;
  label: string;
  /** "n", "g c", "mod+s", "?"; mod is Ctrl or ⌘. */
  keys?: string;
  /** True where the keys work inside inputs as well (only with mod). */
  inInputs?: boolean;
  group: "page" | "go" | "create" | "general";
  /** Why it cannot be done now; it is then shown greyed with these words. */
  barred?: string;
  /** Hidden from the palette: movement keys and the like. */
  quiet?: boolean;
  run: () => void;
}

let stack: { layer: symbol; modal: boolean; commands: PageCommand[] }[] = [];
const listeners = new Set<() => void>();

function publish(next: typeof stack): void {
  stack = next;
  listeners.forEach((listener) => listener());
}

/** The commands that hold now: those of the topmost dialog, or else of shell and page together. */
export function activeCommands(): PageCommand[] {
  const modal = stack.map((entry) => entry.modal).lastIndexOf(true);
  return stack.slice(Math.max(0, modal)).flatMap((entry) => entry.commands);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useStack() {
  return useSyncExternalStore(subscribe, () => stack);
}

/** Registers commands while the component is mounted. A modal layer silences all beneath it. */
export function useCommands(commands: PageCommand[], options?: { modal?: boolean }): void {
  const layer = useRef(Symbol("commands"));
  const modal = options?.modal ?? false;
  const signature = commands.map((c) => `${c.id}|${c.label}|${c.keys ?? ""}|${c.barred ?? ""}`).join("\n");
  const latest = useRef(commands);
  useEffect(() => {
    latest.current = commands;
  });
  useEffect(() => {
    const id = layer.current;
    const stable = latest.current.map((command) => ({
      ...command,
      // The handler of the latest render, so that it sees the latest state.
      run: () => latest.current.find((c) => c.id === command.id)?.run(),
    }));
    publish([...stack, { layer: id, modal, commands: stable }]);
    return () => publish(stack.filter((entry) => entry.layer !== id));
  }, [signature, modal]);
}
