import { useTranslation } from "react-i18next";
import type { EntityMeta } from "@/api/types";
import { Icon } from "@/parts/Icon";
import { useFilterText } from "../filters/filterText";
import type { Filter, ListState } from "./listState";

interface FilterChipsProps {
  entity: EntityMeta;
  state: ListState;
  change: (patch: Partial<ListState>) => void;
}

/** What the list is narrowed to, each with its own way out. */
export function FilterChips({ entity, state, change }: FilterChipsProps) {
  const { t } = useTranslation();
  if (state.filters.length === 0) return null;
  const without = (filter: Filter) => change({ filters: state.filters.filter((one) => one !== filter) });
  return (
    <div className="chips" role="group" aria-label={t("list.filter")}>
      {state.filters.map((filter) => (
        <Chip key={`${filter.field} ${filter.op}`} entity={entity} filter={filter} onRemove={() => without(filter)} />
      ))}
      <button type="button" className="button quiet small" onClick={() => change({ filters: [] })}>{t("list.clearFilters")}</button>
    </div>
  );
}

function Chip({ entity, filter, onRemove }: { entity: EntityMeta; filter: Filter; onRemove: () => void }) {
  const { t } = useTranslation();
  const text = useFilterText(entity, filter);
  return (
    <span className="chip">
      <span className="clip">{text}</span>
      <button type="button" aria-label={t("list.removeFilter", { filter: text })} onClick={onRemove}>
        <Icon name="close" size={14} />
      </button>
    </span>
  );
}
