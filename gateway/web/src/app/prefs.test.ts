import { act, renderHook } from "@testing-library/react";
import { afterEach, expect, it, vi } from "vitest";
import { setPref, usePrefs, watchSystemTheme } from "./prefs";

afterEach(() => {
  vi.unstubAllGlobals();
  setPref("theme", "light");
});

it("who draws by the theme draws anew when the system becomes dark", () => {
  let dark = false;
  let tell = () => {};
  vi.stubGlobal("matchMedia", () => ({
    get matches() {
      return dark;
    },
    addEventListener: (_: string, listener: () => void) => (tell = listener),
  }));
  setPref("theme", "system");
  watchSystemTheme();
  const drawn = renderHook(() => usePrefs() && document.documentElement.dataset.theme);
  expect(drawn.result.current).toBe("light");

  dark = true;
  act(() => tell());

  expect(drawn.result.current).toBe("dark");
});
