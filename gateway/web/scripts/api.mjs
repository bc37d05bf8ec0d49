// Writes src/api/schema.d.ts from the committed openapi.json; CRM_API=http://127.0.0.1:8000 fetches that anew first.
import { writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import openapiTS, { astToString } from "openapi-typescript";

const snapshot = new URL("../src/api/openapi.json", import.meta.url);
const target = new URL("../src/api/schema.d.ts", import.meta.url);

if (process.env.CRM_API) {
  const answer = await fetch(`${process.env.CRM_API}/api/v1/openapi.json`);
  if (!answer.ok) throw new Error(`the gateway answered ${answer.status}`);
  const { paths, components, ...head } = await answer.json();
  // The words for readers are left out: types need none, and the snapshot stays small.
  const line = ([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value, leaner)}`;
  const block = (object) => `{\n${Object.entries(object).map(line).join(",\n")}\n}`;
  const parts = { ...head, components: undefined };
  const rest = Object.entries(components).map(([name, value]) => `${JSON.stringify(name)}: ${block(value)}`);
  const text = `${JSON.stringify(parts).slice(0, -1)},\n"paths": ${block(paths)},\n"components": {\n${rest.join(",\n")}\n}\n}`;
  writeFileSync(snapshot, `${text}\n`);
}

function leaner(key, value) {
  return ["description", "summary", "example", "examples", "x-codes"].includes(key) && typeof value !== "object" ? undefined : value;
}

const ast = await openapiTS(JSON.parse(await readFile(snapshot, "utf8")));
writeFileSync(target, `/** Written by npm run api. */\n${astToString(ast)}`);
console.log(`${fileURLToPath(target)} written`);
