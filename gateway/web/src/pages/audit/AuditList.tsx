import { Link } from "@tanstack/react-router";
import i18next from "i18next";
import { useMemo } from "react";
import type { Meta, RecordData } from "@/api/types";
import { can, findEntity, useEntity, useMeta } from "@/app/session";
import { formatMoment, fullMoment } from "@/entity/format";
import type { Cells } from "@/entity/list/columns";
import { EntityList } from "@/entity/list/EntityList";
import { NotAllowed } from "@/parts/states";
import type { ListPageProps } from "../registry";
import { AuditVerify } from "./AuditVerify";

const SHOWN_OF_ID = 8;

/** The audit says everything in codes; people read words, and open the record from its line. */
export function AuditList({ resource }: ListPageProps) {
  const entity = useEntity(resource);
  const meta = useMeta();
  const cells = useMemo(() => auditCells(meta), [meta]);
  if (!entity) return <NotAllowed />;
  const actions = can(entity, "verify") && <AuditVerify resource={resource} />;
  return <EntityList key={resource} entity={entity} cells={cells} actions={actions} />;
}

function auditCells(meta: Meta): Cells {
  return {
    at: (record) => {
      const at = String(record.at);
      return <time dateTime={at} title={fullMoment(at)}>{formatMoment(at)}</time>;
    },
    operation: (record) => operationWord(meta, record),
    entity: (record) => findEntity(meta, String(record.entity))?.label ?? String(record.entity ?? ""),
    record_id: (record) => <RecordLink meta={meta} record={record} />,
    call_id: (record) => <SameLink field="call_id" record={record} />,
    session_id: (record) => <SameLink field="session_id" record={record} />,
    address: (record) => <SameLink field="address" record={record} />,
  };
}

/** The word for an operation; commands have theirs from the metadata. */
export function operationWord(meta: Meta, record: RecordData): string {
  const operation = String(record.operation);
  const command = findEntity(meta, String(record.entity))?.commands.find(({ name }) => name === operation);
  if (command) return command.label;
  return i18next.t(`operation.${operation}`, { defaultValue: operation.replaceAll("_", " ") });
}

function RecordLink({ meta, record }: { meta: Meta; record: RecordData }) {
  const id = typeof record.record_id === "string" ? record.record_id : "";
  const target = findEntity(meta, String(record.entity));
  if (!id) return <span className="dim">–</span>;
  const shown = id.slice(-SHOWN_OF_ID);
  if (!target) return <span title={id}>{shown}</span>;
  return <Link to="/$resource/$id" params={{ resource: target.resource, id }} title={id} tabIndex={-1}>{shown}</Link>;
}

/** Leads to everything of the same call, session or address, from the first to the last. */
function SameLink({ field, record }: { field: string; record: RecordData }) {
  const value = record[field];
  if (typeof value !== "string" || !value) return <span className="dim">–</span>;
  const shown = field === "address" ? value : value.slice(-SHOWN_OF_ID);
  const search = { [`filter[${field}]`]: value, sort: "at" };
  return <Link to="/$resource" params={{ resource: "audit-records" }} search={search} title={value} tabIndex={-1}>{shown}</Link>;
}
