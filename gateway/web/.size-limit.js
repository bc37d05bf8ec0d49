// What the browser has to fetch: each measured file counts once, shared chunks with the entry.
import { readFileSync } from "node:fs";

const folder = process.env.DIST ?? "dist";
const manifest = JSON.parse(readFileSync(`${folder}/.vite/manifest.json`, "utf8"));

/** The files that come with a module, without those that are only loaded later. */
function closure(key, found = new Set()) {
  const chunk = manifest[key];
  if (!chunk || found.has(chunk.file)) return found;
  found.add(chunk.file);
  for (const style of chunk.css ?? []) found.add(style);
  for (const next of chunk.imports ?? []) closure(next, found);
  return found;
}

const scripts = (files) => [...files].filter((file) => file.endsWith(".js")).map((file) => `${folder}/${file}`);
const entry = "index.html";
if (!manifest[entry]) throw new Error("the entry is not in the manifest");
const languageOf = ["src/locale/zh-TW.json", "node_modules/dayjs/locale/zh-tw.js"];
const first = new Set([entry, ...languageOf].flatMap((key) => [...closure(key)]));

const pages = Object.keys(manifest).filter((key) => manifest[key].isDynamicEntry && /^src\/.*\.tsx$/.test(key));

export default [
  { name: "entry and first list", path: scripts(first), limit: "180 kB", gzip: true },
  ...pages.flatMap((key) => {
    const more = scripts([...closure(key)].filter((file) => !first.has(file)));
    return more.length > 0 ? [{ name: key, path: more, limit: "120 kB", gzip: true }] : [];
  }),
];
