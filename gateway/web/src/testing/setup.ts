import "@testing-library/jest-dom/vitest";
import { cleanup } from "@testing-library/react";
import { afterEach, beforeAll, vi } from "vitest";
import { startI18n } from "@/app/i18n";

// What jsdom lacks and layouts ask for: a size for everything, and observers that stay quiet.
class QuietObserver {
  observe(): void {
    return undefined;
  }
  unobserve(): void {
    return undefined;
  }
  disconnect(): void {
    return undefined;
  }
}
vi.stubGlobal("ResizeObserver", QuietObserver);
vi.stubGlobal("matchMedia", (query: string) => ({
  matches: false, media: query, addEventListener: () => undefined, removeEventListener: () => undefined,
  addListener: () => undefined, removeListener: () => undefined,
}));
class QuietEventSource {
  addEventListener(): void {
    return undefined;
  }
  close(): void {
    return undefined;
  }
}
vi.stubGlobal("EventSource", QuietEventSource);
Object.defineProperty(HTMLElement.prototype, "offsetHeight", { configurable: true, value: 760 });
Object.defineProperty(HTMLElement.prototype, "offsetWidth", { configurable: true, value: 1200 });
Element.prototype.scrollIntoView = () => undefined;
Element.prototype.scrollTo = () => undefined;
window.scrollTo = () => undefined;

beforeAll(async () => {
  localStorage.setItem("guanxi.language", "en");
  await startI18n();
});

afterEach(() => {
  cleanup();
  for (const key of Object.keys(localStorage)) if (key !== "guanxi.language") localStorage.removeItem(key);
});
