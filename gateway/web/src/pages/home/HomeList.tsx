import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { keys } from "@/api/keys";
import { asProblem } from "@/api/problem";
import { list } from "@/api/resources";
import type { EntityMeta } from "@/api/types";
import { Value } from "@/entity/fields/Value";
import { searchOf } from "@/entity/list/listState";
import { fieldOf, labelOf, titleOf } from "@/entity/values";

interface HomeListProps {
  title: string;
  entity: EntityMeta;
  where?: Record<string, string>;
  sort: string;
  columns: string[];
  none: string;
  /** A reference whose words lead the line, where the record's own title is only a date. */
  lead?: string;
}

const ROWS = 8;

/** A handful of records with the way to the whole list under the same filter. */
export function HomeList({ title, entity, where, sort, columns, none, lead }: HomeListProps) {
  const { t } = useTranslation();
  const query = { where, sort, limit: ROWS };
  const { resource } = entity;
  const { data, error } = useQuery({
    queryKey: keys.few(resource, query),
    queryFn: ({ signal }) => list(resource, query, undefined, signal),
  });
  const leadField = lead ? fieldOf(entity, lead) : undefined;
  const fields = columns.flatMap((name) => fieldOf(entity, name) ?? []);
  return (
    <section className="card home-card" aria-busy={!data && !error}>
      <header className="row">
        <h2 className="grow">{title}</h2>
        {data && data.items.length > 0 && (
          <Link to="/$resource" params={{ resource }} search={{ ...searchOf(where ?? {}), sort }} className="small">
            {data.total_is_exact ? t("home.all", { count: data.total }) : t("home.allAtLeast", { count: data.total })}
          </Link>
        )}
      </header>
      {error && <p className="danger small">{asProblem(error).message}</p>}
      {!data && !error && <p><span className="bone" style={{ width: "60%" }} /></p>}
      {data?.items.length === 0 && <p className="dim">{none}</p>}
      <ul>
        {data?.items.map((record) => (
          <li key={record.id}>
            <Link to="/$resource/$id" params={{ resource, id: record.id }} className="grow clip">
              {(leadField && labelOf(record, leadField)) || titleOf(entity, record)}
            </Link>
            {fields.map((field) => <span key={field.name} className="small dim"><Value field={field} record={record} brief /></span>)}
          </li>
        ))}
      </ul>
    </section>
  );
}
