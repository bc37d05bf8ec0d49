import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { lazy, Suspense, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { keys } from "@/api/keys";
import { asProblem } from "@/api/problem";
import type { EntityMeta, RecordData } from "@/api/types";
import { reportFailure } from "@/app/failures";
import type { Search } from "@/app/search";
import { can, useEntity } from "@/app/session";
import { everyRow } from "@/entity/everyRow";
import { saveRecord } from "@/entity/write";
import { Icon } from "@/parts/Icon";
import { Failed, NotAllowed, State } from "@/parts/states";
import type { ListPageProps } from "@/pages/registry";
import { ChoiceRows } from "./ChoiceRows";
import { useListNames } from "./listNames";
import "./settings.css";

const ChoiceDialog = lazy(() => import("./ChoiceDialog"));

/** The choice lists: which there are, and the entries of one of them in their order. */
export function ChoiceLists({ resource }: ListPageProps) {
  const entity = useEntity(resource);
  if (!entity) return <NotAllowed />;
  return <Lists entity={entity} />;
}

function Lists({ entity }: { entity: EntityMeta }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const cache = useQueryClient();
  const search: Search = useSearch({ strict: false });
  const [editing, setEditing] = useState<RecordData | "new" | null>(null);
  const queryKey = keys.few(entity.resource, { sort: "lists" });
  const { data, error, refetch } = useQuery({
    queryKey,
    queryFn: ({ signal }) => everyRow(entity.resource, "list,position,code", signal),
  });
  const named = useListNames();
  const lists = useMemo(() => grouped(data ?? []), [data]);
  const names = [...lists.keys()].sort((a, b) => named(a).localeCompare(named(b)));
  const open = names.includes(search.list ?? "") ? (search.list ?? "") : (names[0] ?? "");
  const rows = lists.get(open) ?? [];
  if (error) return <Failed problem={asProblem(error)} onRetry={() => void refetch()} />;

  /** Positions are written only where they change: usually for the two that swap places. */
  async function reorder(ordered: RecordData[]) {
    const moved = ordered.flatMap((row, at) => (row.position === at ? [] : [{ ...row, position: at }]));
    const place = new Map(ordered.map((row, at) => [row.id, at]));
    const before = cache.getQueryData<RecordData[]>(queryKey);
    cache.setQueryData<RecordData[]>(queryKey, (all) => all?.map((row) => (place.has(row.id) ? { ...row, position: place.get(row.id) } : row)));
    try {
      await Promise.all(moved.map((row) => saveRecord(entity, row.id, { position: row.position }, row.version)));
    } catch (reason) {
      cache.setQueryData(queryKey, before);
      reportFailure(reason);
    }
    await refetch();
  }

  return (
    <div className="page">
      <header className="row page-head">
        <h1 className="page-title grow">{entity.label_plural}</h1>
        {can(entity, "create") && open && (
          <button type="button" className="primary" onClick={() => setEditing("new")}><Icon name="plus" size={16} /> {t("choices.add")}</button>
        )}
      </header>
      <div className="settings-split">
        <nav className="card settings-lists" aria-label={t("choices.lists")}>
          {!data && <span className="bone" style={{ width: "70%", margin: 12 }} aria-busy="true" />}
          {names.map((name) => (
            <button key={name} type="button" aria-current={name === open || undefined} onClick={() => void navigate({ to: ".", search: { list: name }, replace: true })}>
              <span className="grow clip">{named(name)}</span>
              <span className="dim small">{lists.get(name)?.length}</span>
            </button>
          ))}
        </nav>
        <section className="grow" aria-label={named(open)}>
          {data && rows.length === 0 ? (
            <State icon="list" title={t("choices.none")}>{entity.about}</State>
          ) : (
            <ChoiceRows entity={entity} rows={rows} onEdit={setEditing} onReorder={can(entity, "edit") ? reorder : undefined} />
          )}
        </section>
      </div>
      <Suspense>
        {editing && (
          <ChoiceDialog
            entity={entity}
            record={editing === "new" ? undefined : editing}
            given={{ list: open, position: rows.length }}
            title={editing === "new" ? t("choices.addTo", { list: named(open) }) : named(open)}
            onClose={() => setEditing(null)}
            onSaved={() => {
              setEditing(null);
              void refetch();
              void cache.invalidateQueries({ queryKey: ["meta"] });
            }}
          />
        )}
      </Suspense>
    </div>
  );
}

function grouped(rows: RecordData[]): Map<string, RecordData[]> {
  const found = new Map<string, RecordData[]>();
  for (const row of rows) {
    const name = String(row.list);
    found.set(name, [...(found.get(name) ?? []), row]);
  }
  for (const entries of found.values()) entries.sort((a, b) => Number(a.position) - Number(b.position));
  return found;
}
