import { useSyncExternalStore } from "react";

/** What one browser remembers about looks and keys; public/boot.js reads the same names. */
export interface Prefs {
  theme: "system" | "light" | "dark";
  density: "comfortable" | "compact";
  singleKeys: "on" | "off";
  rocYears: "on" | "off";
  language: string;
}

const defaults: Prefs = {
  theme: "system",
  density: "comfortable",
  singleKeys: "on",
  rocYears: "off",
  language: "",
};

const listeners = new Set<() => void>();
let prefs: Prefs = read();

function read(): Prefs {
  const found = { ...defaults } as Record<string, string>;
  for (const name of Object.keys(defaults)) {
    const value = localStorage.getItem(`guanxi.${name}`);
    if (value) found[name] = value;
  }
  return found as unknown as Prefs;
}

export function getPrefs(): Prefs {
  return prefs;
}

export function setPref<Name extends keyof Prefs>(name: Name, value: Prefs[Name]): void {
  localStorage.setItem(`guanxi.${name}`, value);
  change({ ...prefs, [name]: value });
}

function change(now: Prefs): void {
  prefs = now;
  applyPrefs();
  listeners.forEach((listener) => listener());
}

/** Writes theme and density to the document, where the stylesheets look for them. */
export function applyPrefs(): void {
  const root = document.documentElement;
  const dark =
    prefs.theme === "dark" ||
    (prefs.theme === "system" && window.matchMedia("(prefers-color-scheme: dark)").matches);
  root.dataset.theme = dark ? "dark" : "light";
  root.dataset.mantineColorScheme = root.dataset.theme;
  root.dataset.density = prefs.density;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function usePrefs(): Prefs {
  return useSyncExternalStore(subscribe, getPrefs);
}

/** Who draws by the theme is told when the system changes it, though the wish is what it was. */
export function watchSystemTheme(): void {
  window.matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => change({ ...prefs }));
}
