import js from "@eslint/js";
import i18next from "eslint-plugin-i18next";
import hooks from "eslint-plugin-react-hooks";
import globals from "globals";
import ts from "typescript-eslint";

/** Words inside JSX, and in the attributes that people see or hear, come from the locale files. */
const LETTER = "[A-Za-z\\u3400-\\u9fff]";
const SPOKEN = "JSXAttribute[name.name=/^(aria-label|aria-description|title|placeholder|alt|label)$/]";
const noHardCodedText = {
  "i18next/no-literal-string": [
    "error",
    { mode: "jsx-text-only", words: { exclude: ["[^A-Za-z\\u3400-\\u9fff]+", "Esc"] } },
  ],
  "no-restricted-syntax": [
    "error",
    { selector: `${SPOKEN} > :matches(Literal, JSXExpressionContainer > Literal)[value=/${LETTER}/]`, message: "This text belongs into the locale files." },
    { selector: `${SPOKEN} > JSXExpressionContainer > TemplateLiteral > TemplateElement[value.raw=/${LETTER}/]`, message: "This text belongs into the locale files." },
  ],
};

export default ts.config(
  { ignores: ["dist", "dist.*", "src/api/schema.d.ts", "node_modules"] },
  js.configs.recommended,
  ...ts.configs.strict,
  { files: ["**/*.mjs", "*.js", "public/*.js"], languageOptions: { globals: { ...globals.node, ...globals.browser } } },
  {
    files: ["src/**/*.{ts,tsx}"],
    plugins: { "react-hooks": hooks, i18next },
    rules: {
      "react-hooks/rules-of-hooks": "error",
      "react-hooks/exhaustive-deps": "error",
      "max-lines": ["error", { max: 300, skipBlankLines: false, skipComments: false }],
      "@typescript-eslint/no-invalid-void-type": "off",
      "@typescript-eslint/no-unused-vars": ["error", { ignoreRestSiblings: true }],
    },
  },
  { files: ["src/**/*.tsx"], ignores: ["src/**/*.test.tsx", "src/testing/**"], rules: noHardCodedText },
);
