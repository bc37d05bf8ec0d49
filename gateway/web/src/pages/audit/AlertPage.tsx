import { Link } from "@tanstack/react-router";
import { lazy, Suspense, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import type { CommandMeta, EntityMeta, RecordData } from "@/api/types";
import { useEntity } from "@/app/session";
import { EntityRecord } from "@/entity/record/EntityRecord";
import { Icon } from "@/parts/Icon";
import { NotAllowed } from "@/parts/states";
import type { RecordPageProps } from "../registry";
import { searchOfEvidence } from "./evidence";

const CommandDialog = lazy(() => import("@/entity/record/CommandDialog"));

interface Asked {
  record: RecordData;
  command: CommandMeta;
}

/** An alert: the records behind it, and a note on what they turned out to be. */
export function AlertPage({ resource, id }: RecordPageProps) {
  const { t } = useTranslation();
  const entity = useEntity(resource);
  const [asked, ask] = useState<Asked>();
  const shown = useMemo(() => entity && withoutEvidence(entity), [entity]);
  if (!shown) return <NotAllowed />;
  const settle = shown.commands.find(({ name }) => name === "settle");
  return (
    <>
      <EntityRecord
        entity={shown}
        id={id}
        actions={(record) => (
          <>
            <Link to="/$resource" params={{ resource: "audit-records" }} search={searchOfEvidence(record.evidence)} className="button">
              <Icon name="eye" size={16} /> {t("alert.evidence")}
            </Link>
            {settle && record.state === "open" && record._can?.settle && (
              <button type="button" className="primary" onClick={() => ask({ record, command: settle })}>
                <Icon name="check" size={16} /> {settle.label}
              </button>
            )}
          </>
        )}
      />
      <Suspense>{asked && <CommandDialog entity={shown} {...asked} onClose={() => ask(undefined)} />}</Suspense>
    </>
  );
}

/** The filter is followed by its link; as text it tells people nothing. */
function withoutEvidence(entity: EntityMeta): EntityMeta {
  return { ...entity, fields: entity.fields.filter(({ name }) => name !== "evidence") };
}
