import "@testing-library/jest-dom/vitest";
import { cleanup, configure } from "@testing-library/react";
import { afterEach, beforeAll, vi } from "vitest";
import { startI18n } from "@/app/i18n";

// The whole document in each failure helps nobody.
configure({ asyncUtilTimeout: 5_000, getElementError: (message) => new Error(message ?? "not found") });

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
// Node's Request knows no signals of jsdom's making.
const NodeRequest = globalThis.Request;
vi.stubGlobal(
  "Request",
  class extends NodeRequest {
    constructor(input: RequestInfo | URL, init?: RequestInit) {
      super(input, init && { ...init, signal: undefined });
    }
  },
);
for (const [name, value] of Object.entries({ offsetHeight: 760, clientHeight: 760, offsetWidth: 1200, clientWidth: 1200 })) {
  Object.defineProperty(HTMLElement.prototype, name, { configurable: true, value });
}
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
