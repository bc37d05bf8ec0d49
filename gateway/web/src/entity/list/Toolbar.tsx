import { Link } from "@tanstack/react-router";
import { lazy, Suspense, useRef, useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { EntityMeta } from "@/api/types";
import { inSentence } from "@/app/i18n";
import { useCommands } from "@/app/commands";
import { can } from "@/app/session";
import { Icon } from "@/parts/Icon";
import { Popover } from "@/parts/Popover";
import { clearChanged, useChanged } from "./changed";
import { ColumnChooser } from "./ColumnChooser";
import { SearchBox } from "./SearchBox";
import type { ListState } from "./listState";
import type { ListData } from "./useListData";

const FilterPanel = lazy(() => import("../filters/FilterPanel"));

interface ToolbarProps {
  entity: EntityMeta;
  title: string;
  state: ListState;
  data: ListData;
  change: (patch: Partial<ListState>, options?: { replace?: boolean }) => void;
  actions?: ReactNode;
  newPath: string;
}

/** One toolbar for desk and phone; it wraps where the room is short. */
export function Toolbar({ entity, title, state, data, change, actions, newPath }: ToolbarProps) {
  const { t } = useTranslation();
  const search = useRef<HTMLInputElement>(null);
  const [filterSignal, openFilter] = useState(0);
  const filters = state.filters.length;
  useCommands([
    { id: "search-list", label: t("list.search"), keys: "/", group: "page", run: () => search.current?.focus() },
    { id: "filter-list", label: t("list.filter"), keys: "f", group: "page", run: () => openFilter((n) => n + 1) },
  ]);
  return (
    <div className="list-bar">
      <div className="list-heading">
        <h1 className="page-title">{title}</h1>
        <Count data={data} />
        <ChangedHint resource={entity.resource} data={data} />
      </div>
      {entity.searchable && (
        <SearchBox ref={search} value={state.q} onChange={(q) => change({ q }, { replace: true })} label={t("list.searchIn", { entity: inSentence(entity.label_plural) })} />
      )}
      <div className="list-tools">
        <Popover
          label={t("list.filter")}
          wide
          openSignal={filterSignal}
          button={<><Icon name="filter" size={16} /> {filters ? t("list.filterCount", { count: filters }) : t("list.filter")}</>}
        >
          {(close) => (
            <Suspense fallback={<span className="bone" style={{ width: "60%" }} />}>
              <FilterPanel entity={entity} filters={state.filters} onApply={(next) => { change({ filters: next }); close(); }} />
            </Suspense>
          )}
        </Popover>
        <Popover label={t("list.columns")} buttonClass="button list-columns" button={<><Icon name="columns" size={16} /> {t("list.columns")}</>}>
          {() => <ColumnChooser entity={entity} columns={state.columns} onChange={(columns) => change({ columns }, { replace: true })} />}
        </Popover>
        {actions}
        {can(entity, "create") && (
          <Link to={newPath} className="primary">
            <Icon name="plus" size={16} /> {t("list.new", { entity: inSentence(entity.label) })}
          </Link>
        )}
      </div>
    </div>
  );
}

function Count({ data }: { data: ListData }) {
  const { t } = useTranslation();
  if (data.isPending || data.isPlaceholderData) return null;
  const text = data.exact ? t("list.count", { count: data.total }) : t("list.countAtLeast", { count: data.total });
  return <span className="dim">{text}</span>;
}

function ChangedHint({ resource, data }: { resource: string; data: ListData }) {
  const { t } = useTranslation();
  const changed = useChanged(resource);
  if (!changed) return null;
  function reload() {
    clearChanged(resource);
    void data.refetch();
  }
  return (
    <button type="button" className="button small list-changed" onClick={reload}>
      <Icon name="refresh" size={14} /> {t("list.changed", { count: changed })}
    </button>
  );
}
