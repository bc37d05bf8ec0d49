import { useTranslation } from "react-i18next";
import { RULES, SCOPES } from "./cells";

/** The words for values of cells. */
export function useWords() {
  const { t } = useTranslation();
  const comma = t("rights.comma");

  /** "Own records", "All records"; what has no scopes is allowed or not. */
  function scopes(value: string, scoped = true): string {
    if (!value) return t("rights.none");
    if (!scoped) return t("rights.allowed");
    return value.split(",").map((scope) => t(`rights.scope.${scope}`)).join(comma);
  }

  return {
    scopes,
    rule: (value: string) => t(`rights.rule.${value || "open"}`),
    /** What can be chosen for an operation, from nothing to all. */
    choices: (scoped: boolean) => (scoped ? ["", ...SCOPES] : ["", "all"]).map((value) => ({ value, label: scopes(value, scoped) })),
    rules: () => ["", ...RULES].map((value) => ({ value, label: t(`rights.rule.${value || "open"}`) })),
  };
}
