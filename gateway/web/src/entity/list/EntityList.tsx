import { useNavigate, useRouterState } from "@tanstack/react-router";
import { lazy, Suspense, useEffect, useMemo, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { asProblem } from "@/api/problem";
import type { EntityMeta } from "@/api/types";
import { inSentence } from "@/app/i18n";
import { useCommands, type PageCommand } from "@/app/commands";
import { can } from "@/app/session";
import { announce } from "@/parts/toast";
import { useNarrow } from "@/parts/useNarrow";
import { Failed } from "@/parts/states";
import { BulkBar } from "./BulkBar";
import { Cards } from "./Cards";
import { columnsOf, type Cells } from "./columns";
import { EmptyList } from "./EmptyList";
import { FilterChips } from "./FilterChips";
import { Grid } from "./Grid";
import { queryOf, toggleSort, writeSort } from "./listState";
import { keepTrail } from "./places";
import { Toolbar } from "./Toolbar";
import { useListData } from "./useListData";
import { useListState } from "./useListState";
import { useSelection } from "./useSelection";
import "./list.css";

const Peek = lazy(() => import("../record/Peek"));

export interface EntityListProps {
  entity: EntityMeta;
  /** Filters that hold always and are not shown: {"customer_id": "…"}. */
  fixed?: Record<string, string>;
  /** More buttons beside New. */
  actions?: ReactNode;
  /** A title in the place of the entity's plural. */
  title?: string;
  /** Another page for New than the generic form. */
  newPath?: string;
  /** Cells drawn by the page itself; the same object at every render. */
  cells?: Cells;
  /** Controls of the page's own between toolbar and rows. */
  bar?: ReactNode;
}

/** The list of any entity. The address holds filters, sort, columns and search. */
export function EntityList({ entity, fixed, actions, title, newPath, cells, bar }: EntityListProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const narrow = useNarrow();
  const href = useRouterState({ select: (state) => state.location.href });
  const list = useListState(entity);
  const { state, change } = list;
  const query = useMemo(() => queryOf(state, fixed), [state, fixed]);
  const data = useListData(entity.resource, query);
  const columns = useMemo(() => columnsOf(entity, state.columns, cells), [entity, state.columns, cells]);
  const scope = JSON.stringify([query.q, query.where]);
  const selection = useSelection(scope, data.rows, data.total);
  const { resource } = entity;
  const create = newPath ?? `/${resource}/new`;

  useEffect(() => {
    keepTrail({ resource, href, ids: data.rows.map((row) => row.id), total: data.total, exact: data.exact });
  }, [resource, href, data.rows, data.total, data.exact]);
  useEffect(() => {
    if (!data.isPending && !data.isPlaceholderData) announce(t("list.found", { count: data.total }));
  }, [data.isPending, data.isPlaceholderData, data.total, scope, t]);

  const ways = {
    onOpen: (id: string) => void navigate({ to: "/$resource/$id", params: { resource, id } }),
    onPeek: (id: string) => list.peek(list.peeked === id ? undefined : id),
    onEdit: (id: string) => void navigate({ to: "/$resource/$id/edit", params: { resource, id } }),
  };
  const commands: PageCommand[] = [];
  if (can(entity, "create")) {
    const label = t("command.create", { entity: inSentence(entity.label) });
    commands.push({ id: "new", label, keys: "n", group: "page", run: () => void navigate({ to: create }) });
  }
  useCommands(commands);

  const spot = `${resource} ${scope} ${writeSort(state.sort)}`;
  const view = { entity, columns, data, selection: entity.log ? undefined : selection, sort: state.sort, spot, peeked: list.peeked, ...ways };
  const empty = !data.isPending && data.rows.length === 0;
  return (
    <div className="list">
      <Toolbar entity={entity} title={title ?? entity.label_plural} state={state} data={data} change={change} actions={actions} newPath={create} />
      {bar}
      <FilterChips entity={entity} state={state} change={change} />
      {!entity.log && selection.count > 0 && (
        <BulkBar entity={entity} selection={selection} state={state} fixed={fixed} data={data} />
      )}
      <div className="list-body">
        {data.error && data.rows.length === 0 ? (
          <Failed problem={asProblem(data.error)} onRetry={() => void data.refetch()} />
        ) : empty ? (
          <EmptyList entity={entity} state={state} change={change} newPath={create} />
        ) : narrow ? (
          <Cards {...view} />
        ) : (
          <Grid key={spot} {...view} onSort={(column, add) => change({ sort: toggleSort(state.sort, column.field, add) })} />
        )}
        {list.peeked && (
          <Suspense>
            <Peek resource={resource} id={list.peeked} onClose={() => list.peek(undefined)} />
          </Suspense>
        )}
      </div>
    </div>
  );
}
