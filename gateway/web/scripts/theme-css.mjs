// Writes Mantine's theme variables to a stylesheet: the browser may make no style element of its own.
import { convertCssVariables, defaultCssVariablesResolver, DEFAULT_THEME, mergeMantineTheme } from "@mantine/core";
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";

const { module } = await runnerImport("./src/app/mantine.ts", { logLevel: "error" });
const theme = mergeMantineTheme(DEFAULT_THEME, module.theme);
const base = defaultCssVariablesResolver(theme);
const ours = module.variables(theme);

/** Only the colours that components of ours use: the ink scale and the neutrals. */
const unused = /^--mantine-color-(pink|grape|violet|indigo|cyan|teal|lime|orange|blue|green|yellow)-/;
const lean = (variables) =>
  Object.fromEntries(Object.entries(variables).filter(([name]) => !unused.test(name)));

const css = convertCssVariables(
  {
    variables: { ...lean(base.variables), ...ours.variables },
    light: { ...lean(base.light), ...ours.light },
    dark: { ...lean(base.dark), ...ours.dark },
  },
  ":root",
);
const target = fileURLToPath(new URL("../src/app/mantine-theme.css", import.meta.url));
writeFileSync(target, `/* Written by scripts/theme-css.mjs from src/app/mantine.ts. */\n${css}\n`);
