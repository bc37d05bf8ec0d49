import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { RULES, SCOPES } from "./cells";

export interface Choice {
  value: string;
  label: string;
}

export interface RightsWords {
  /** "Own records", "All records"; what has no scopes is allowed or not. */
  scopes: (value: string, scoped?: boolean) => string;
  /** The letter of a scope. */
  code: (scope: string) => string;
  rule: (value: string) => string;
  /** What can be chosen for an operation, from nothing to all. */
  choices: (scoped: boolean) => Choice[];
  rules: () => Choice[];
}

/** The words for values of cells, looked up once for hundreds of them. */
export function useWords(): RightsWords {
  const { t } = useTranslation();
  return useMemo(() => {
    const comma = t("rights.comma");
    const scope = Object.fromEntries(SCOPES.map((one) => [one, t(`rights.scope.${one}`)]));
    const code = Object.fromEntries(SCOPES.map((one) => [one, t(`rights.code.${one}`)]));
    const [none, allowed] = [t("rights.none"), t("rights.allowed")];
    const scopes = (value: string, scoped = true) => {
      if (!value) return none;
      return scoped ? value.split(",").map((one) => scope[one] ?? one).join(comma) : allowed;
    };
    const rule = (value: string) => t(`rights.rule.${value || "open"}`);
    return {
      scopes,
      code: (one) => code[one] ?? one,
      rule,
      choices: (scoped) => (scoped ? ["", ...SCOPES] : ["", "all"]).map((value) => ({ value, label: scopes(value, scoped) })),
      rules: () => ["", ...RULES].map((value) => ({ value, label: rule(value) })),
    };
  }, [t]);
}
