import { Link } from "@tanstack/react-router";
import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import type { RecordData } from "@/api/types";
import { can, useEntity, useMe } from "@/app/session";
import { EntityRecord } from "@/entity/record/EntityRecord";
import { titleOf } from "@/entity/values";
import { NotAllowed } from "@/parts/states";
import type { RecordPageProps } from "@/pages/registry";
import { SignInTab, tendsSignIn } from "./SignInTab";

const EffectiveAccess = lazy(() => import("../access/EffectiveAccess"));
const LeaveDialog = lazy(() => import("./LeaveDialog"));
const ActDialog = lazy(() => import("./ActDialog"));

/** Commands that this page offers in a place and with words of its own. */
const OWN = ["leave", "set_password", "reset_second_factor", "end_sessions"];

/** A person of the company: leaving, acting as them, and how they sign in. */
export function UserPage({ id }: RecordPageProps) {
  const { t } = useTranslation();
  const me = useMe();
  const entity = useEntity("users");
  const [leaving, setLeaving] = useState<RecordData | null>(null);
  const [acting, setActing] = useState<RecordData | null>(null);
  if (!entity) return <NotAllowed />;
  const explained = id === me.id || can(entity, "explain");
  const others = { ...entity, commands: entity.commands.filter((one) => !OWN.includes(one.name)) };
  return (
    <>
      <EntityRecord
        entity={others}
        id={id}
        tabs={(record) => [
          ...(tendsSignIn(record) ? [{ id: "sign-in", label: t("identity.person.tab"), content: <SignInTab entity={entity} person={record} /> }] : []),
          ...(explained ? [{ id: "effective", label: t("access.effective"), content: <Suspense><EffectiveAccess user={id} /></Suspense> }] : []),
        ]}
        actions={(record) => (
          <>
            {can(entity, "explain") && <Link to={"/users/$id/compare" as string} params={{ id } as never} className="button">{t("access.compare")}</Link>}
            {record._can?.act_as && record.id !== me.id && !me.acting && record.status === "active" && (
              <button type="button" className="button" onClick={() => setActing(record)}>{t("identity.act.open")}</button>
            )}
            {record._can?.leave && (
              <button type="button" className="button" onClick={() => setLeaving(record)}>{t("leaving.open")}</button>
            )}
          </>
        )}
      />
      <Suspense>
        {leaving && <LeaveDialog entity={entity} person={leaving} onClose={() => setLeaving(null)} />}
        {acting && <ActDialog id={acting.id} name={titleOf(entity, acting)} onClose={() => setActing(null)} />}
      </Suspense>
    </>
  );
}
