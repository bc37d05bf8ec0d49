import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import type { RecordData } from "@/api/types";
import { useEntity } from "@/app/session";
import { EntityRecord } from "@/entity/record/EntityRecord";
import { NotAllowed } from "@/parts/states";
import type { RecordPageProps } from "@/pages/registry";

const LeaveDialog = lazy(() => import("./LeaveDialog"));

/** A person of the company; leaving has a dialog of its own in the place of the generic one. */
export function UserPage({ id }: RecordPageProps) {
  const { t } = useTranslation();
  const entity = useEntity("users");
  const [leaving, setLeaving] = useState<RecordData | null>(null);
  if (!entity) return <NotAllowed />;
  const others = { ...entity, commands: entity.commands.filter((one) => one.name !== "leave") };
  return (
    <>
      <EntityRecord
        entity={others}
        id={id}
        actions={(record) =>
          record._can?.leave && (
            <button type="button" className="button" onClick={() => setLeaving(record)}>{t("leaving.open")}</button>
          )
        }
      />
      <Suspense>{leaving && <LeaveDialog entity={entity} person={leaving} onClose={() => setLeaving(null)} />}</Suspense>
    </>
  );
}
