import { Link, useRouterState } from "@tanstack/react-router";
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { keys } from "@/api/keys";
import { asProblem } from "@/api/problem";
import { list } from "@/api/resources";
import type { EntityMeta } from "@/api/types";
import { inSentence } from "@/app/i18n";
import { can } from "@/app/session";
import { Icon } from "@/parts/Icon";
import { Failed } from "@/parts/states";
import { columnsOf } from "../list/columns";
import { searchOf } from "../list/listState";
import "./related.css";

interface RelatedListProps {
  entity: EntityMeta;
  /** What ties the rows to their record: {"customer_id": "…"}. */
  where: Record<string, string>;
  columns?: string[];
  limit?: number;
  /** Without New, where a page offers another way to make one. */
  noNew?: boolean;
  /** What stands there while there are none, in the place of what the entity is for. */
  empty?: string;
}

/** The first rows that belong to a record, with the way to all of them. */
export function RelatedList({ entity, where, columns, limit = 25, noNew, empty }: RelatedListProps) {
  const { t } = useTranslation();
  const href = useRouterState({ select: (state) => state.location.href });
  const query = { where, limit, sort: entity.default_sort ?? undefined };
  const { data, error, refetch } = useQuery({
    queryKey: keys.few(entity.resource, query),
    queryFn: ({ signal }) => list(entity.resource, query, undefined, signal),
  });
  const shown = useMemo(
    () => columnsOf(entity, (columns ?? entity.columns).filter((name) => !(name in where)).slice(0, 5)),
    [entity, columns, where],
  );
  const preset = Object.fromEntries(Object.entries(where).filter(([name]) => !name.includes("[")).map(([name, value]) => [`set[${name}]`, value]));
  if (error) return <Failed problem={asProblem(error)} onRetry={() => void refetch()} />;
  const rows = data?.items ?? [];
  return (
    <section className="related">
      <div className="row related-bar">
        {rows.length > 0 && (
          <Link to="/$resource" params={{ resource: entity.resource }} search={searchOf(where)}>
            {t("record.showAll", { count: data?.total ?? 0 })}
          </Link>
        )}
        <span className="grow" />
        {!noNew && can(entity, "create") && (
          <Link to="/$resource/new" params={{ resource: entity.resource }} search={{ ...preset, back: href }} className="button">
            <Icon name="plus" size={16} /> {t("list.new", { entity: inSentence(entity.label) })}
          </Link>
        )}
      </div>
      {data && rows.length === 0 ? (
        <p className="dim related-empty">{empty ?? entity.about}</p>
      ) : (
        <div className="card related-scroll" tabIndex={-1}>
          <table className="related-table" aria-label={entity.label_plural} aria-busy={!data}>
            <thead>
              <tr>{shown.map((column) => <th key={column.field.name} scope="col" className={column.numeric ? "numeric" : undefined}>{column.field.label}</th>)}</tr>
            </thead>
            <tbody>
              {!data && <tr><td colSpan={shown.length}><span className="bone" style={{ width: "50%" }} /></td></tr>}
              {rows.map((record) => (
                <tr key={record.id}>
                  {shown.map((column, at) => (
                    <td key={column.field.name} className={column.numeric ? "numeric" : undefined}>
                      {at === 0 ? (
                        <Link to="/$resource/$id" params={{ resource: entity.resource, id: record.id }}>{column.draw(record)}</Link>
                      ) : (
                        column.draw(record)
                      )}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
