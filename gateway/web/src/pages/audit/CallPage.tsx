import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { keys } from "@/api/keys";
import { asProblem } from "@/api/problem";
import { list } from "@/api/resources";
import { useEntity } from "@/app/session";
import { fullMoment } from "@/entity/format";
import { choiceOf, fieldOf } from "@/entity/values";
import { PersonTag } from "@/parts/PersonTag";
import { Failed, NotAllowed, State } from "@/parts/states";
import { Tag } from "@/parts/Tag";
import { usePageTitle } from "@/parts/usePageTitle";
import { RecordLink } from "./cells";
import { byService } from "./call";
import { entityWord, operationWord } from "./words";
import { useAuditMeta } from "./useAuditMeta";
import "./audit.css";

const RESOURCE = "audit-records";
const MOST = 200;

/** All that one call did: by service, each thing with the time since the first of them. */
export function CallPage() {
  const { t } = useTranslation();
  const { call = "" }: { call?: string } = useParams({ strict: false });
  const entity = useEntity(RESOURCE);
  const meta = useAuditMeta();
  const query = { where: { call_id: call }, sort: "at", limit: MOST };
  const { data, error, refetch } = useQuery({
    queryKey: keys.few(RESOURCE, query),
    queryFn: ({ signal }) => list(RESOURCE, query, undefined, signal),
    enabled: !!entity,
  });
  usePageTitle(t("audit.call"));
  if (!entity) return <NotAllowed />;
  if (error && !data) return <Failed problem={asProblem(error)} onRetry={() => void refetch()} />;
  const items = data?.items ?? [];
  const [first] = items;
  const result = fieldOf(entity, "result");
  return (
    <article className="audit-day" aria-busy={!data}>
      <header className="audit-day-bar">
        <h1 className="page-title">{t("audit.call")}</h1>
        <Link to="/$resource" params={{ resource: RESOURCE }} search={{ "filter[call_id]": call, sort: "at" }} className="button">{t("audit.asList")}</Link>
      </header>
      {data && !first && <State icon="search" title={t("audit.noCall")} />}
      {first && (
        <p className="audit-tree-row">
          <PersonTag name={String(first.actor || t("audit.nobody"))} />
          <time dateTime={String(first.at)}>{fullMoment(String(first.at))}</time>
          <span className="dim">{String(first.address ?? "")}</span>
        </p>
      )}
      <ol className="audit-tree">
        {byService(items).map(({ service, steps }) => (
          <li key={service}>
            <strong>{t(`service.${service}`, { defaultValue: service })}</strong>
            <ol>
              {steps.map(({ record, after }) => {
                const word = result && choiceOf(result, record.result);
                return (
                  <li key={record.id} className="audit-tree-row">
                    <span className="numeric dim">{t("audit.after", { count: after })}</span>
                    <span>{operationWord(meta, String(record.operation), record.entity)}</span>
                    <span>{entityWord(meta, record)}</span>
                    <RecordLink meta={meta} record={record} />
                    {word && record.result !== "allowed" && <Tag tone={word.tone}>{word.label}</Tag>}
                  </li>
                );
              })}
            </ol>
          </li>
        ))}
      </ol>
    </article>
  );
}
