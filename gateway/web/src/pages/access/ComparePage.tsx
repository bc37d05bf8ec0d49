import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { keys } from "@/api/keys";
import { asProblem } from "@/api/problem";
import { ask } from "@/api/resources";
import type { Search } from "@/app/search";
import { useEntity, useMeta } from "@/app/session";
import { everyRow } from "@/entity/everyRow";
import { titleOf } from "@/entity/values";
import { Failed, NotAllowed } from "@/parts/states";
import { usePageTitle } from "@/parts/usePageTitle";
import { fieldLine, permissionLine } from "@/entity/access/names";
import type { Compared } from "@/entity/access/types";
import { Scope } from "@/entity/access/Ways";
import "../organisation/organisation.css";
import "@/entity/access/access.css";

export function CompareRoles() {
  return <ComparePage resource="roles" />;
}

export function ComparePeople() {
  return <ComparePage resource="users" />;
}

/** Two roles or two people side by side: what each may do, and what is hidden from each. */
function ComparePage({ resource }: { resource: string }) {
  const { t } = useTranslation();
  const entity = useEntity(resource);
  const navigate = useNavigate();
  const { id = "" } = useParams({ strict: false }) as { id?: string };
  const search: Search = useSearch({ strict: false });
  const other = typeof search.with === "string" ? search.with : "";
  const [all, setAll] = useState(false);
  usePageTitle(t("access.compare"));
  const { data: rows } = useQuery({ queryKey: keys.few(resource, { sort: "compare" }), queryFn: ({ signal }) => everyRow(resource, entity?.default_sort ?? undefined, signal), enabled: !!entity });
  const { data, error, refetch } = useQuery({
    queryKey: keys.query(resource, "compare", id, other),
    queryFn: () => ask<Compared>(resource, "compare", id, { other_id: other }),
    enabled: other !== "",
    placeholderData: keepPreviousData,
  });
  if (!entity) return <NotAllowed />;
  const mine = rows?.find((row) => row.id === id);
  return (
    <div className="page">
      <header className="row page-head">
        <h1 className="page-title grow">{t("access.compareOf", { name: mine ? titleOf(entity, mine) : "" })}</h1>
        <Link to="/$resource/$id" params={{ resource, id }} className="button">{t("access.back")}</Link>
      </header>
      <div className="row access-bar">
        <select className="input grow" value={other} aria-label={t("access.compareWith")} onChange={(event) => void navigate({ to: ".", search: { ...search, with: event.target.value }, replace: true })}>
          <option value="">{t("access.compareWith")}</option>
          {rows?.filter((row) => row.id !== id).map((row) => <option key={row.id} value={row.id}>{titleOf(entity, row)}</option>)}
        </select>
        <label className="row"><input type="checkbox" checked={all} onChange={(event) => setAll(event.target.checked)} /> <span>{t("access.sameToo")}</span></label>
      </div>
      {error && <Failed problem={asProblem(error)} onRetry={() => void refetch()} />}
      {data && other && !error && <Lines told={data} all={all} />}
    </div>
  );
}

function Lines({ told, all }: { told: Compared; all: boolean }) {
  const { t } = useTranslation();
  const meta = useMeta();
  const grants = told.permissions.filter((line) => all || !line.same);
  const rules = told.fields.filter((line) => all || !line.same);
  if (grants.length + rules.length === 0) return <p role="status">{t("access.noDifference")}</p>;
  return (
    <div className="card related-scroll">
      <table className="access-table">
        <thead><tr><th scope="col">{t("access.permission")}</th><th scope="col">{told.left.label}</th><th scope="col">{told.right.label}</th></tr></thead>
        <tbody>
          {grants.map((line) => (
            <tr key={line.permission}>
              <th scope="row" title={line.permission}>{permissionLine(meta, line.permission)}</th>
              <td><Scopes scopes={line.left} /></td>
              <td><Scopes scopes={line.right} /></td>
            </tr>
          ))}
          {rules.map((line) => (
            <tr key={`${line.entity}.${line.field}`}>
              <th scope="row">{fieldLine(meta, line.entity, line.field)}</th>
              <td>{t(`access.rule.${line.left ?? "none"}`)}</td>
              <td>{t(`access.rule.${line.right ?? "none"}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Scopes({ scopes }: { scopes: string[] }) {
  const { t } = useTranslation();
  if (scopes.length === 0) return <span className="dim">{t("access.notHeld")}</span>;
  return scopes.map((scope) => <Scope key={scope} scope={scope} />);
}
