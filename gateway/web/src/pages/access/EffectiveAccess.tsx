import { useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { keys } from "@/api/keys";
import { asProblem } from "@/api/problem";
import { ask } from "@/api/resources";
import { useMeta } from "@/app/session";
import { Failed } from "@/parts/states";
import { Tag } from "@/parts/Tag";
import { fieldLine, permissionName } from "@/entity/access/names";
import type { Effective, Held } from "@/entity/access/types";
import { Scope, WayLine } from "@/entity/access/Ways";
import "@/entity/access/access.css";

/** All that a person may do, by what it is about; each line unfolds into the ways of its grants. */
export default function EffectiveAccess({ user }: { user: string }) {
  const { t } = useTranslation();
  const meta = useMeta();
  const [text, setText] = useState("");
  const [unusual, setUnusual] = useState(false);
  const { data, error, refetch } = useQuery({
    queryKey: keys.query("users", "effective_access", user),
    queryFn: () => ask<Effective>("users", "effective_access", user),
  });
  const groups = useMemo(() => {
    const wanted = text.trim().toLowerCase();
    const found = new Map<string, { held: Held; operation: string }[]>();
    for (const held of data?.permissions ?? []) {
      const { entity, operation } = permissionName(meta, held.permission);
      const fits = `${entity} ${operation} ${held.permission}`.toLowerCase().includes(wanted);
      if (fits && (held.unusual || !unusual)) found.set(entity, [...(found.get(entity) ?? []), { held, operation }]);
    }
    return [...found];
  }, [data, meta, text, unusual]);

  if (error) return <Failed problem={asProblem(error)} onRetry={() => void refetch()} />;
  if (!data) return <p className="dim" aria-busy="true">{t("access.loading")}</p>;
  return (
    <section className="access" aria-label={t("access.effective")}>
      {data.held_back && <p role="note" className="access-note">{t(`access.heldBack.${data.held_back}`)}</p>}
      <div className="row access-bar">
        <input className="input grow" type="search" value={text} aria-label={t("access.find")} placeholder={t("access.find")} onChange={(event) => setText(event.target.value)} />
        <label className="row">
          <input type="checkbox" checked={unusual} onChange={(event) => setUnusual(event.target.checked)} />
          <span title={t("access.unusualWhy")}>{t("access.onlyUnusual")}</span>
        </label>
      </div>
      {groups.length === 0 && <p className="dim">{t(data.permissions.length === 0 ? "access.nothing" : "access.noneFits")}</p>}
      {groups.map(([entity, lines]) => (
        <section key={entity} className="card access-group" aria-label={entity}>
          <h2>{entity}</h2>
          {lines.map(({ held, operation }) => <Line key={held.permission} told={data} held={held} operation={operation} />)}
        </section>
      ))}
      {!unusual && <Fields told={data} />}
    </section>
  );
}

function Line({ told, held, operation }: { told: Effective; held: Held; operation: string }) {
  const { t } = useTranslation();
  return (
    <details className="access-line">
      <summary title={held.permission}>
        <span className="access-operation">{operation}</span>
        {held.scopes.map((scope) => <Scope key={scope} scope={scope} />)}
        {held.unusual && <Tag tone="orange">{t("access.unusual")}</Tag>}
        <span className="dim small">{t("access.ways", { count: held.grants.length })}</span>
      </summary>
      <ul>
        {held.grants.map(({ scope, way }) => {
          const found = told.ways[way];
          return found && <li key={`${scope}-${way}`}><WayLine person={told.user} way={found} /> <Scope scope={scope} /></li>;
        })}
      </ul>
    </details>
  );
}

function Fields({ told }: { told: Effective }) {
  const { t } = useTranslation();
  const meta = useMeta();
  if (told.fields.length === 0) return null;
  return (
    <section className="card access-group" aria-label={t("access.fields")}>
      <h2>{t("access.fields")}</h2>
      {told.fields.map((rule) => (
        <details key={`${rule.entity}.${rule.field}`} className="access-line">
          <summary>
            <span className="access-operation">{fieldLine(meta, rule.entity, rule.field)}</span>
            <Tag tone="yellow">{t(`access.rule.${rule.rule}`)}</Tag>
          </summary>
          <ul>
            {rule.ways.map((way) => {
              const found = told.ways[way];
              return found && <li key={way}><WayLine person={told.user} way={found} /></li>;
            })}
          </ul>
        </details>
      ))}
    </section>
  );
}
