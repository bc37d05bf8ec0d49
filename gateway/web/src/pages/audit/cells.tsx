import { Link } from "@tanstack/react-router";
import i18next from "i18next";
import type { Meta, RecordData } from "@/api/types";
import { findEntity } from "@/app/session";
import { formatMoment, fullMoment } from "@/entity/format";
import type { Cells } from "@/entity/list/columns";
import { type AuditMeta, entityWord, operationWord } from "./words";

const SHOWN_OF_ID = 8;

/** The audit keeps codes; people read words, and follow what belongs together. */
export function auditCells(meta: AuditMeta): Cells {
  return {
    at: (record) => {
      const at = String(record.at);
      return <time dateTime={at} title={fullMoment(at)}>{formatMoment(at)}</time>;
    },
    operation: (record) => operationWord(meta, String(record.operation), record.entity),
    entity: (record) => entityWord(meta, record),
    service: (record) => i18next.t(`service.${String(record.service)}`, { defaultValue: String(record.service) }),
    record_id: (record) => <RecordLink meta={meta} record={record} />,
    call_id: (record) => <CallLink record={record} />,
    session_id: (record) => <SameLink field="session_id" record={record} />,
    address: (record) => <SameLink field="address" record={record} />,
  };
}

export function RecordLink({ meta, record }: { meta: Meta; record: RecordData }) {
  const id = typeof record.record_id === "string" ? record.record_id : "";
  const target = findEntity(meta, String(record.entity));
  if (!id) return <span className="dim">–</span>;
  const shown = id.slice(-SHOWN_OF_ID);
  if (!target) return <span title={id}>{shown}</span>;
  return <Link to="/$resource/$id" params={{ resource: target.resource, id }} title={id} tabIndex={-1}>{shown}</Link>;
}

/** Leads to all that one call did, in every service. */
function CallLink({ record }: { record: RecordData }) {
  const call = record.call_id;
  if (typeof call !== "string" || !call) return <span className="dim">–</span>;
  return <Link to={`/audit-records/call/${call}` as string} title={call} tabIndex={-1}>{call.slice(-SHOWN_OF_ID)}</Link>;
}

/** Leads to everything of the same session or address, from the first to the last. */
function SameLink({ field, record }: { field: string; record: RecordData }) {
  const value = record[field];
  if (typeof value !== "string" || !value) return <span className="dim">–</span>;
  const shown = field === "address" ? value : value.slice(-SHOWN_OF_ID);
  const search = { [`filter[${field}]`]: value, sort: "at" };
  return <Link to="/$resource" params={{ resource: "audit-records" }} search={search} title={value} tabIndex={-1}>{shown}</Link>;
}
