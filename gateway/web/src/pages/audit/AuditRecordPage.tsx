import { Link } from "@tanstack/react-router";
import { lazy, Suspense, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import type { RecordData } from "@/api/types";
import { can, useEntity } from "@/app/session";
import { EntityRecord } from "@/entity/record/EntityRecord";
import { Icon } from "@/parts/Icon";
import { NotAllowed } from "@/parts/states";
import type { RecordPageProps } from "../registry";
import { auditCells } from "./cells";
import { erasablePaths } from "./erasable";
import { entityWord, meansWord, operationWord } from "./words";
import { useAuditMeta } from "./useAuditMeta";

const EraseDialog = lazy(() => import("./EraseDialog"));

/** One record of the audit: the call that it belongs to, and erasing a personal value from it. */
export function AuditRecordPage({ resource, id }: RecordPageProps) {
  const { t } = useTranslation();
  const entity = useEntity(resource);
  const meta = useAuditMeta();
  const cells = useMemo(() => auditCells(meta), [meta]);
  const [erasing, erase] = useState<RecordData>();
  if (!entity) return <NotAllowed />;
  return (
    <>
      <EntityRecord
        entity={{ ...entity, commands: entity.commands.filter(({ name }) => name !== "erase") }}
        id={id}
        summary={(record) => <Means record={record} />}
        cells={cells}
        named={(record) => [operationWord(meta, String(record.operation), record.entity), entityWord(meta, record)].filter(Boolean).join(" · ")}
        actions={(record) => (
          <>
            {typeof record.call_id === "string" && (
              <Link to={`/audit-records/call/${record.call_id}` as string} className="button"><Icon name="link" size={16} /> {t("audit.call")}</Link>
            )}
            {can(entity, "erase") && erasablePaths(record).length > 0 && (
              <button type="button" className="button" onClick={() => erase(record)}>
                <Icon name="trash" size={16} /> {t("audit.erase")}
              </button>
            )}
          </>
        )}
      />
      <Suspense>{erasing && <EraseDialog entity={entity} record={erasing} onClose={() => erase(undefined)} />}</Suspense>
    </>
  );
}

function Means({ record }: { record: RecordData }) {
  const means = meansWord(record);
  return means && <p>{means}</p>;
}
