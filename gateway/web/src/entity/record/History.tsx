import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { asProblem } from "@/api/problem";
import type { EntityMeta, FieldMeta, HistoryItem, RecordData } from "@/api/types";
import { PersonTag } from "@/parts/PersonTag";
import { Failed } from "@/parts/states";
import { plainText } from "../fields/plain";
import { useReferenceLabels } from "../fields/useReferenceLabels";
import { formatRecent, fullMoment } from "../format";
import { CUSTOM, customCode } from "../values";
import { RestoreValue } from "./RestoreValue";
import { useHistory } from "./useRecord";

const BRIEF = 8;

/** Who changed what and when, from which value to which. */
export function History({ entity, record, brief = false }: { entity: EntityMeta; record: RecordData; brief?: boolean }) {
  const { t } = useTranslation();
  const { items: all, error, refetch, isPending, hasNextPage, isFetchingNextPage, fetchNextPage } = useHistory(entity, record.id);
  if (error && all.length === 0) return <Failed problem={asProblem(error)} onRetry={() => void refetch()} />;
  if (isPending) return <div className="history" aria-busy="true"><span className="bone" style={{ width: "70%" }} /></div>;
  const items = brief ? all.slice(0, BRIEF) : all;
  if (items.length === 0) return <p className="dim">{t("record.noHistory")}</p>;
  return (
    <>
      <ol className="history">
        {items.map((item) => <Entry key={item.id} entity={entity} item={item} record={brief ? undefined : record} />)}
      </ol>
      {!brief && error && <Failed problem={asProblem(error)} onRetry={() => void fetchNextPage()} />}
      {!brief && !error && hasNextPage && (
        <button type="button" className="button history-more" aria-busy={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t("record.olderHistory")}
        </button>
      )}
    </>
  );
}

interface EntryProps {
  entity: EntityMeta;
  item: HistoryItem;
  /** The record as it is now, where its old values may be taken back. */
  record?: RecordData;
}

function Entry({ entity, item, record }: EntryProps) {
  const { t } = useTranslation();
  const changes = Object.entries(item.changes ?? {}).flatMap(([name, change]) => {
    const field = fieldNamed(entity, name);
    return field && !QUIET.has(name) ? [{ field, ...change }] : [];
  });
  // A service that acts by itself is recorded under its own name.
  const bySystem = item.actor === item.actor_id;
  const own = entity.commands.find((command) => command.name === item.operation)?.label;
  return (
    <li>
      <div className="history-head">
        {item.actor && !bySystem ? <PersonTag name={item.actor} /> : <span className="dim">{t("record.bySystem")}</span>}
        <span>{own ?? t(`operation.past.${item.operation}`, { defaultValue: String(item.operation) })}</span>
        <time className="dim small" dateTime={item.at} title={fullMoment(item.at)}>{formatRecent(item.at)}</time>
      </div>
      {!CREATED.has(String(item.operation)) && changes.length > 0 && (
        <dl className="history-changes small">
          {changes.map((change) => (
            <Change key={change.field.name} {...change}>
              {record && <RestoreValue entity={entity} record={record} field={change.field} value={change.from} />}
            </Change>
          ))}
        </dl>
      )}
    </li>
  );
}

/** What a new record began with is on its page; the history tells what became of it. */
const CREATED = new Set(["create", "created"]);
const QUIET = new Set(["version", "updated_at", "updated_by", "created_at", "created_by"]);

function fieldNamed(entity: EntityMeta, name: string): FieldMeta | undefined {
  return entity.fields.find(
    (field) => field.name === name || (field.custom && customCode(field) === name.replace(CUSTOM, "")),
  );
}

interface ChangeProps {
  field: FieldMeta;
  from: unknown;
  to: unknown;
  children?: ReactNode;
}

function Change({ field, from, to, children }: ChangeProps) {
  const { t } = useTranslation();
  const labels = useReferenceLabels(field, [from, to]);
  const words = (value: unknown) => labels[String(value)] ?? (plainText(field, value) || t("common.empty"));
  return (
    <div>
      <dt>{field.label}</dt>
      <dd>
        <del>{words(from)}</del> <span aria-label={t("record.becomes")}>→</span> <ins>{words(to)}</ins>
        {children}
      </dd>
    </div>
  );
}
