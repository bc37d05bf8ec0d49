import { Link } from "@tanstack/react-router";
import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import type { RecordData } from "@/api/types";
import { can, useEntity, useMe } from "@/app/session";
import { EntityRecord } from "@/entity/record/EntityRecord";
import { titleOf } from "@/entity/values";
import { NotAllowed } from "@/parts/states";
import type { RecordPageProps } from "@/pages/registry";
import { Placement, PLACED } from "./Placement";
import { SignInTab, tendsSignIn } from "./SignInTab";
import "./organisation.css";

const EffectiveAccess = lazy(() => import("../access/EffectiveAccess"));
const LeaveDialog = lazy(() => import("./LeaveDialog"));
const MovePersonDialog = lazy(() => import("./MovePersonDialog"));
const ActDialog = lazy(() => import("./ActDialog"));

const DIALOGS = { leave: LeaveDialog, move: MovePersonDialog };
type Doing = keyof typeof DIALOGS;

/** Commands that this page offers in a place and with words of its own. */
const OWN = [...Object.keys(DIALOGS), "set_password", "reset_second_factor", "end_sessions"];

/** A person of the company: where they stand, what they may do, how they sign in; moving, leaving, acting as them. */
export function UserPage({ id }: RecordPageProps) {
  const { t } = useTranslation();
  const me = useMe();
  const entity = useEntity("users");
  const [doing, setDoing] = useState<{ what: Doing; person: RecordData } | null>(null);
  const [acting, setActing] = useState<RecordData | null>(null);
  if (!entity) return <NotAllowed />;
  const explained = id === me.id || can(entity, "explain");
  const others = { ...entity, commands: entity.commands.filter((one) => !OWN.includes(one.name)) };
  const Asking = doing && DIALOGS[doing.what];

  function button(what: Doing, person: RecordData) {
    if (!person._can?.[what] || person.deleted_at) return null;
    return (
      <button type="button" className="button" data-do={what} onClick={() => setDoing({ what, person })}>
        {t(what === "leave" ? "leaving.open" : "restamping.open")}
      </button>
    );
  }

  return (
    <>
      <EntityRecord
        entity={others}
        id={id}
        actions={(record) => (
          <>
            {can(entity, "explain") && <Link to={"/users/$id/compare" as string} params={{ id } as never} className="button">{t("access.compare")}</Link>}
            {record._can?.act_as && record.id !== me.id && !me.acting && record.status === "active" && (
              <button type="button" className="button" data-do="act" onClick={() => setActing(record)}>{t("identity.act.open")}</button>
            )}
            {button("move", record)}
            {button("leave", record)}
          </>
        )}
        tabs={(record) => [
          { id: "organisation", label: t("organisation.title"), content: <Placement person={record} /> },
          ...(explained ? [{ id: "effective", label: t("access.effective"), content: <Suspense fallback={<span className="bone" style={{ width: "60%" }} />}><EffectiveAccess user={id} /></Suspense> }] : []),
          ...(tendsSignIn(record) ? [{ id: "sign-in", label: t("identity.person.tab"), content: <SignInTab entity={entity} person={record} /> }] : []),
        ]}
        without={[...PLACED, "iam.access_request"]}
      />
      <Suspense>
        {doing && Asking && <Asking entity={entity} person={doing.person} onClose={() => setDoing(null)} />}
        {acting && <ActDialog id={acting.id} name={titleOf(entity, acting)} onClose={() => setActing(null)} />}
      </Suspense>
    </>
  );
}
