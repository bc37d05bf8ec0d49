import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { keys } from "@/api/keys";
import { asProblem } from "@/api/problem";
import { list } from "@/api/resources";
import { inSentence } from "@/app/i18n";
import { can, useEntity } from "@/app/session";
import { Icon } from "@/parts/Icon";
import { Failed, NotAllowed, State } from "@/parts/states";
import { usePageTitle } from "@/parts/usePageTitle";
import type { ListPageProps } from "../registry";
import { AlertRule } from "./AlertRule";
import "./audit.css";

const QUERY = { sort: "kind", limit: 200 };

/** All rules on one page, each changed where it stands. */
export function AlertRules({ resource }: ListPageProps) {
  const { t } = useTranslation();
  const entity = useEntity(resource);
  const { data, error, refetch } = useQuery({
    queryKey: keys.few(resource, QUERY),
    queryFn: ({ signal }) => list(resource, QUERY, undefined, signal),
    enabled: !!entity,
  });
  usePageTitle(entity?.label_plural ?? "");
  if (!entity) return <NotAllowed />;
  if (error && !data) return <Failed problem={asProblem(error)} onRetry={() => void refetch()} />;
  return (
    <div className="list">
      <div className="list-bar">
        <div className="list-heading"><h1 className="page-title">{entity.label_plural}</h1></div>
        <div className="list-tools">
          <Link to="/$resource" params={{ resource: "audit-alerts" }} className="button">
            <Icon name="alert" size={16} /> {t("alert.all")}
          </Link>
          {can(entity, "create") && (
            <Link to="/$resource/new" params={{ resource }} className="primary">
              <Icon name="plus" size={16} /> {t("list.new", { entity: inSentence(entity.label) })}
            </Link>
          )}
        </div>
      </div>
      <p className="dim audit-about">{t("alert.about")}</p>
      {data?.items.length === 0 && <State icon="alert" title={t("alert.noRules")} />}
      <ul className="audit-rules" aria-busy={!data}>
        {data?.items.map((rule) => <AlertRule key={`${rule.id} ${String(rule.version)}`} entity={entity} rule={rule} />)}
      </ul>
    </div>
  );
}
