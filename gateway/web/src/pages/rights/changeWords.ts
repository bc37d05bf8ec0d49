import { useTranslation } from "react-i18next";
import { isRule, placeOf, type CatalogueService, type Difference } from "./cells";
import { useWords } from "./useWords";

export interface ChangeWords {
  key: string;
  kind: "added" | "removed" | "changed";
  entity: string;
  what: string;
  from: string;
  to: string;
}

/** Differences as people read them: which entity, which operation or field, from what to what. */
export function useChangeWords(catalogue: CatalogueService[]): (change: Difference) => ChangeWords {
  const { t } = useTranslation();
  const words = useWords();
  const entities = new Map(catalogue.flatMap((one) => one.entities.map((entity) => [entity.entity, entity])));
  return ({ key, from, to }) => {
    const { entity: name, name: part } = placeOf(key);
    const entity = entities.get(name);
    const kind = !from ? "added" : to ? "changed" : "removed";
    const said = { key, kind, entity: entity?.label ?? name } as const;
    if (isRule(key)) {
      const field = entity?.fields.find((one) => one.name === part)?.label ?? part;
      return { ...said, what: t("rights.field", { field }), from: words.rule(from), to: words.rule(to) };
    }
    const operation = entity?.operations.find((one) => one.operation === part);
    const scoped = operation?.scoped ?? true;
    return { ...said, what: operation?.label ?? part, from: words.scopes(from, scoped), to: words.scopes(to, scoped) };
  };
}
