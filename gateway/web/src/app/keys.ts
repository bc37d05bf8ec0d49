/** The one place that turns keys into commands. */
import { useEffect } from "react";
import { activeCommands, type PageCommand } from "./commands";
import { getPrefs } from "./prefs";

const SEQUENCE_TIME = 1_200;

/**
 * True for every key of an input method's composition: the Enter that picks a candidate must not
 * submit a form. Safari ends the composition before the key and marks it with code 229 only.
 */
export function isComposing(event: KeyboardEvent | React.KeyboardEvent): boolean {
  const native = "nativeEvent" in event ? event.nativeEvent : event;
  return native.isComposing || native.keyCode === 229;
}

const OF_THE_COMPOSITION = new Set(["Enter", "Escape", "Tab"]);

/**
 * Keeps the keys of a composition away from every form, dialog and shortcut of the application, in
 * one place and before any of them sees the event.
 */
export function guardCompositions(): void {
  window.addEventListener(
    "keydown",
    (event) => {
      if (!isComposing(event) || !OF_THE_COMPOSITION.has(event.key)) return;
      event.stopImmediatePropagation();
      // Safari has ended the composition by now and would submit the form.
      if (event.key === "Enter" && !event.isComposing) event.preventDefault();
    },
    true,
  );
}

function inInput(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable) return true;
  if (target instanceof HTMLInputElement) return !["checkbox", "radio", "button"].includes(target.type);
  return target.matches("textarea, select, [role='combobox'], [role='menu'] *, [role='listbox'] *");
}

/** "mod+s", "?", "arrowdown": the name of a key press as commands write it. */
export function nameOf(event: KeyboardEvent): string {
  const parts = [];
  if (event.ctrlKey || event.metaKey) parts.push("mod");
  if (event.altKey) parts.push("alt");
  const key = event.key === " " ? "space" : event.key.toLowerCase();
  if (event.shiftKey && (key.length > 1 || parts.length > 0)) parts.push("shift");
  parts.push(key);
  return parts.join("+");
}

function allowed(command: PageCommand, name: string, target: EventTarget | null): boolean {
  if (command.barred) return false;
  const withModifier = name.startsWith("mod+") || name.startsWith("alt+");
  if (inInput(target)) return withModifier && !!command.inInputs;
  return withModifier || getPrefs().singleKeys === "on";
}

export function createKeyHandler(now: () => number = () => performance.now()) {
  let first = "";
  let firstAt = 0;

  return function handle(event: KeyboardEvent): void {
    if (event.defaultPrevented || isComposing(event)) return;
    const name = nameOf(event);
    const commands = activeCommands();
    const sequence = first && now() - firstAt < SEQUENCE_TIME ? `${first} ${name}` : "";
    first = "";
    const command =
      commands.findLast((c) => sequence !== "" && c.keys === sequence) ??
      commands.findLast((c) => c.keys === name);
    if (command && allowed(command, name, event.target)) {
      event.preventDefault();
      command.run();
      return;
    }
    if (commands.some((c) => c.keys?.startsWith(`${name} `)) && !inInput(event.target)) {
      first = name;
      firstAt = now();
    }
  };
}

export function useKeyLayer(): void {
  useEffect(() => {
    const handle = createKeyHandler();
    window.addEventListener("keydown", handle);
    return () => window.removeEventListener("keydown", handle);
  }, []);
}

const isMac = /mac|iphone|ipad/i.test(navigator.userAgent);
const shown: Record<string, string> = {
  mod: isMac ? "⌘" : "Ctrl", alt: isMac ? "⌥" : "Alt", shift: "Shift", enter: "Enter", space: "Space",
  arrowleft: "←", arrowright: "→", arrowup: "↑", arrowdown: "↓", escape: "Esc",
};

/** The keys as words on key caps. */
export function keyCaps(keys: string): string[] {
  return keys.split(/[ +]/).map((key) => shown[key] ?? (key.length === 1 ? key.toUpperCase() : key));
}
