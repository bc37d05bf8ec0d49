import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { EntityMeta } from "@/api/types";
import { inSentence } from "@/app/i18n";
import { can } from "@/app/session";
import { Icon } from "@/parts/Icon";
import { State } from "@/parts/states";
import type { ListState } from "./listState";

interface EmptyListProps {
  entity: EntityMeta;
  state: ListState;
  change: (patch: Partial<ListState>) => void;
  newPath: string;
}

/** Nothing found is not the same as nothing yet. */
export function EmptyList({ entity, state, change, newPath }: EmptyListProps) {
  const { t } = useTranslation();
  const filters = state.filters.length;
  if (state.q || filters > 0) {
    const why = [state.q && t("list.nothingForText", { q: state.q }), filters > 0 && t("list.nothingForFilters", { count: filters })];
    return (
      <State
        icon="search"
        title={t("list.nothingFound", { entity: inSentence(entity.label_plural) })}
        actions={
          <button type="button" className="button" onClick={() => change({ q: "", filters: [] })}>{t("list.clearAll")}</button>
        }
      >
        {why.filter(Boolean).map((line) => <p key={String(line)}>{line}</p>)}
      </State>
    );
  }
  return (
    <State
      icon="plus"
      title={t("list.nothingYet", { entity: inSentence(entity.label_plural) })}
      actions={
        can(entity, "create") && (
          <Link to={newPath} className="primary">
            <Icon name="plus" size={16} /> {t("list.new", { entity: inSentence(entity.label) })}
          </Link>
        )
      }
    >
      <p>{entity.about}</p>
      {!can(entity, "create") && <p>{t("list.nothingYetForYou")}</p>}
    </State>
  );
}
