import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { lazy, Suspense, useEffect, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { asProblem } from "@/api/problem";
import type { EntityMeta, RecordData } from "@/api/types";
import { rememberRecent } from "@/app/recent";
import type { Search } from "@/app/search";
import { useMe, useMeta, findEntity } from "@/app/session";
import { Failed } from "@/parts/states";
import { Tabs } from "@/parts/Tabs";
import { usePageTitle } from "@/parts/usePageTitle";
import type { Cells } from "../list/columns";
import { fieldOf, titleOf } from "../values";
import { RecordBones } from "./RecordBones";
import { RecordHeader } from "./RecordHeader";
import { RelatedList } from "./RelatedList";
import { Sections } from "./Sections";
import { History } from "./History";
import { useRecord } from "./useRecord";
import "./record.css";

const WhoCanSee = lazy(() => import("../access/WhoCanSee"));

const AUDIT = "iam.audit_record";
const PEOPLE = "iam.user";

export interface RecordTab {
  id: string;
  label: string;
  content: ReactNode;
  /** Takes the whole width, without the history beside it. */
  wide?: boolean;
}

export interface EntityRecordProps {
  entity: EntityMeta;
  id: string;
  /** Buttons of the page's own in the header, before Edit. */
  actions?: (record: RecordData) => ReactNode;
  /** Figures or notices between header and tabs. */
  summary?: (record: RecordData) => ReactNode;
  /** Tabs of the page's own, before the related lists. */
  tabs?: (record: RecordData) => RecordTab[];
  /** Related entities ("customers.contact") that a tab of the page's own already shows. */
  without?: string[];
  /** Fields that the page shows its own way. */
  cells?: Cells;
  /** How the record is called, where its own pattern holds codes. */
  named?: (record: RecordData) => string;
}

/** Where one kind of record is tied in two ways, or to its own kind, the tie is named too. */
function relatedLabel(entity: EntityMeta, one: EntityMeta["related"][number], child: EntityMeta): string {
  const twice = entity.related.filter(({ entity: name }) => name === one.entity).length > 1;
  const tie = fieldOf(child, one.field)?.label;
  return (twice || child.name === entity.name) && tie ? `${one.label} · ${tie}` : one.label;
}

/** The history tells what changed; for those who may read it, the audit tells all that happened. */
function WholeLife({ id }: { id: string }) {
  const { t } = useTranslation();
  const audit = findEntity(useMeta(), AUDIT);
  if (!audit) return null;
  const search = { "filter[record_id]": id, sort: "at" };
  return <p><Link to="/$resource" params={{ resource: audit.resource }} search={search}>{t("audit.life")}</Link></p>;
}

/** The page of any record: header, sections and related lists in tabs, history beside them. */
export function EntityRecord({ entity, id, actions, summary, tabs, without = [], cells, named = (record) => titleOf(entity, record) }: EntityRecordProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const me = useMe();
  const meta = useMeta();
  const search: Search = useSearch({ strict: false });
  const { data: record, error, refetch } = useRecord(entity.resource, id);
  const title = record && named(record);
  usePageTitle(title ?? entity.label);

  useEffect(() => {
    if (title && !entity.log) rememberRecent(me.id, { resource: entity.resource, id, title });
  }, [me.id, entity.log, entity.resource, id, title]);

  if (error && !record) {
    return <Failed problem={asProblem(error)} permission={`${entity.name}.view`} record={id} onRetry={() => void refetch()} />;
  }
  if (!record) return <RecordBones />;

  const related = entity.related.flatMap((one) => {
    const child = findEntity(meta, one.entity);
    if (!child || without.includes(one.entity)) return [];
    const content = <RelatedList entity={child} where={{ [one.field]: id }} />;
    return [{ id: `${child.resource}.${one.field}`, label: relatedLabel(entity, one, child), content }];
  });
  const all: RecordTab[] = [
    { id: "overview", label: t("record.overview"), content: <Sections entity={entity} record={record} cells={cells} /> },
    ...(tabs?.(record) ?? []),
    ...related,
  ];
  if (!record.deleted_at && findEntity(meta, PEOPLE)) {
    all.push({ id: "access", label: t("access.who"), content: <Suspense fallback={<span className="bone" style={{ width: "60%" }} />}><WhoCanSee entity={entity} id={id} /></Suspense> });
  }
  if (!entity.log) {
    const content = <><WholeLife id={id} /><History entity={entity} record={record} /></>;
    all.push({ id: "history", label: t("record.history"), content });
  }
  const open = all.find((tab) => tab.id === search.tab) ?? all[0];
  return (
    <article className="record" aria-label={title}>
      <RecordHeader entity={entity} record={record} title={title ?? ""} actions={actions?.(record)} bare={!!summary} />
      {summary?.(record)}
      <div className="record-body">
        <Tabs
          label={title ?? entity.label}
          tabs={all}
          open={open?.id ?? "overview"}
          onOpen={(tab) => void navigate({ to: ".", search: { ...search, tab: tab === "overview" ? undefined : tab }, replace: true })}
        />
        {open?.id !== "history" && !open?.wide && !entity.log && (
          <aside className="record-side" aria-label={t("record.history")}>
            <h2 className="record-side-title">{t("record.history")}</h2>
            <History entity={entity} record={record} brief />
          </aside>
        )}
      </div>
    </article>
  );
}
