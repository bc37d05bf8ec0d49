import { Link } from "@tanstack/react-router";
import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import type { RecordData } from "@/api/types";
import { can, useEntity, useMe } from "@/app/session";
import { EntityRecord } from "@/entity/record/EntityRecord";
import { NotAllowed } from "@/parts/states";
import type { RecordPageProps } from "@/pages/registry";

const EffectiveAccess = lazy(() => import("../access/EffectiveAccess"));
const LeaveDialog = lazy(() => import("./LeaveDialog"));

/** A person of the company; leaving has a dialog of its own in the place of the generic one. */
export function UserPage({ id }: RecordPageProps) {
  const { t } = useTranslation();
  const entity = useEntity("users");
  const [leaving, setLeaving] = useState<RecordData | null>(null);
  const me = useMe();
  if (!entity) return <NotAllowed />;
  const explained = id === me.id || can(entity, "explain");
  const others = { ...entity, commands: entity.commands.filter((one) => one.name !== "leave") };
  return (
    <>
      <EntityRecord
        entity={others}
        id={id}
        tabs={() => (explained ? [{ id: "effective", label: t("access.effective"), content: <Suspense><EffectiveAccess user={id} /></Suspense> }] : [])}
        actions={(record) => (
          <>
            {can(entity, "explain") && <Link to={"/users/$id/compare" as string} params={{ id } as never} className="button">{t("access.compare")}</Link>}
            {record._can?.leave && (
              <button type="button" className="button" onClick={() => setLeaving(record)}>{t("leaving.open")}</button>
            )}
          </>
        )}
      />
      <Suspense>{leaving && <LeaveDialog entity={entity} person={leaving} onClose={() => setLeaving(null)} />}</Suspense>
    </>
  );
}
