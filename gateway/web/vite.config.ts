import react from "@vitejs/plugin-react";
import { fileURLToPath } from "node:url";
import { basename, extname } from "node:path";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";

// The gateway compares Origin with Host, so the browser's own host is passed on.
const api = { target: process.env.CRM_API ?? "http://127.0.0.1:8100", changeOrigin: false };

interface Modules {
  getModuleInfo: (id: string) => { isEntry: boolean; importers: readonly string[] } | null;
}

const withEntry = new Set<string>();

/** Whether a module is imported by the entry, directly or not, and not only when a page asks for it. */
function comesWithEntry(id: string, modules: Modules, asked = new Set<string>()): boolean {
  if (withEntry.has(id)) return true;
  // A circle of imports is no answer yet, and must not be remembered as a no.
  if (asked.has(id)) return false;
  asked.add(id);
  const info = modules.getModuleInfo(id);
  const found = !!info && (info.isEntry || info.importers.some((importer) => comesWithEntry(importer, modules, asked)));
  if (found) withEntry.add(id);
  return found;
}

function nameOfChunk(id: string, modules: Modules): string | null {
  return comesWithEntry(id, modules) ? "base" : null;
}

const LANGUAGES = ["en", "zh-TW", "zh-CN"];

/** Tells boot.js which files hold the words of each language, so that they come beside the entry and not after it. */
function wordsForBoot(): Plugin {
  return {
    name: "words-for-boot",
    transformIndexHtml: {
      order: "post",
      handler(html, { bundle }) {
        const chunks = Object.values(bundle ?? {}).flatMap((file) => (file.type === "chunk" ? [file] : []));
        const holds = (id: string | null, language: string) =>
          !!id && /\/locale\//.test(id) && basename(id, extname(id)).toLowerCase() === language.toLowerCase();
        const words = LANGUAGES.map((language) => {
          const files = chunks.filter(({ facadeModuleId }) => holds(facadeModuleId, language));
          return [language, files.map(({ fileName }) => `/${fileName}`)];
        });
        return html.replace('src="/boot.js"', `src="/boot.js" data-words='${JSON.stringify(Object.fromEntries(words))}'`);
      },
    },
  };
}

/**
 * Nearly all of the entry runs before the first row. Told so, Chromium compiles it while it still arrives and beside the page's
 * own thread, and not function by function as each is called first; for other browsers the line is a comment.
 * https://v8.dev/blog/explicit-compile-hints
 */
function compiledAsItArrives(): Plugin {
  return {
    name: "compiled-as-it-arrives",
    generateBundle: {
      order: "post",
      handler(_options, bundle) {
        for (const file of Object.values(bundle)) {
          // It counts only as the very first line, so it comes after everything else that writes there.
          if (file.type === "chunk" && file.isEntry) file.code = `//# allFunctionsCalledOnLoad\n${file.code}`;
        }
      },
    },
  };
}

export default defineConfig({
  plugins: [react(), wordsForBoot(), compiledAsItArrives()],
  resolve: { alias: { "@": fileURLToPath(new URL("./src", import.meta.url)) } },
  server: { port: 5173, proxy: { "/api": api } },
  preview: { port: 4173, proxy: { "/api": api } },
  build: {
    target: "es2022",
    manifest: true,
    sourcemap: false,
    // Inline data URLs would need an exception in the content security policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 600,
    // What the entry imports is one file: twenty small ones cost more requests and compress worse.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: nameOfChunk }] } } },
  },
  test: {
    environment: "jsdom",
    setupFiles: ["src/testing/setup.ts"],
    css: false,
    restoreMocks: true,
    testTimeout: 20_000,
  },
});
