import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { Subject } from "@/api/sharing";
import type { RecordData } from "@/api/types";
import { useEntity, useMeta, findEntity } from "@/app/session";
import { formatDay, formatRecent, fullMoment } from "@/entity/format";
import { labelOf, fieldOf } from "@/entity/values";
import { PersonTag } from "@/parts/PersonTag";
import { REQUESTS } from "./waiting";

/** Who asks for what, why and until when, in a few lines. */
export function RequestWords({ request }: { request: RecordData & Partial<Subject> }) {
  const { t } = useTranslation();
  const meta = useMeta();
  const requests = useEntity(REQUESTS);
  const target = findEntity(meta, String(request.entity));
  const operation = String(request.permission).split(".").at(-1) ?? "";
  const asker = requests && fieldOf(requests, "owner_id");
  const what = t(`operation.${operation}`, { defaultValue: operation.replaceAll("_", " ") });
  const kind = target?.label ?? String(request.entity ?? "");
  const id = typeof request.record_id === "string" ? request.record_id : "";
  const created = String(request.created_at);
  return (
    <div className="request-words">
      <div className="row request-who">
        <PersonTag name={(asker && labelOf(request, asker)) || String(request.owner_id)} />
        <time className="small dim" dateTime={created} title={fullMoment(created)}>{formatRecent(created)}</time>
      </div>
      <div>
        <span title={String(request.permission)}>{t("requests.wants", { what, kind })}</span>
        {id && request.subject && target && (
          <> <Link to="/$resource/$id" params={{ resource: target.resource, id }}>{request.subject}</Link></>
        )}
        {id && !request.subject && <> <span className="dim">{t(request.subject_away ? "requests.recordAway" : "requests.unknownRecord")}</span></>}
      </div>
      {typeof request.reason === "string" && request.reason && <blockquote>{request.reason}</blockquote>}
      {typeof request.wished_until === "string" && (
        <div className="small dim">{t("requests.wishedUntil", { day: formatDay(request.wished_until) })}</div>
      )}
    </div>
  );
}
