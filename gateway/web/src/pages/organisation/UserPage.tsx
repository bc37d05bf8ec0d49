import { Link } from "@tanstack/react-router";
import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import type { RecordData } from "@/api/types";
import { can, useEntity, useMe } from "@/app/session";
import { EntityRecord } from "@/entity/record/EntityRecord";
import { NotAllowed } from "@/parts/states";
import type { RecordPageProps } from "@/pages/registry";
import { Placement, PLACED } from "./Placement";
import "./organisation.css";

const EffectiveAccess = lazy(() => import("../access/EffectiveAccess"));
const LeaveDialog = lazy(() => import("./LeaveDialog"));
const MovePersonDialog = lazy(() => import("./MovePersonDialog"));

const DIALOGS = { leave: LeaveDialog, move: MovePersonDialog };
type Doing = keyof typeof DIALOGS;

/** A person of the company; leaving and moving have dialogs of their own in the place of the generic ones. */
export function UserPage({ id }: RecordPageProps) {
  const { t } = useTranslation();
  const entity = useEntity("users");
  const [doing, setDoing] = useState<{ what: Doing; person: RecordData } | null>(null);
  const me = useMe();
  if (!entity) return <NotAllowed />;
  const explained = id === me.id || can(entity, "explain");
  const others = { ...entity, commands: entity.commands.filter((one) => !(one.name in DIALOGS)) };
  const Asking = doing && DIALOGS[doing.what];

  function button(what: Doing, person: RecordData) {
    if (!person._can?.[what] || person.deleted_at) return null;
    return <button type="button" className="button" onClick={() => setDoing({ what, person })}>{t(what === "leave" ? "leaving.open" : "restamping.open")}</button>;
  }

  return (
    <>
      <EntityRecord
        entity={others}
        id={id}
        actions={(record) => (
          <>
            {can(entity, "explain") && <Link to={"/users/$id/compare" as string} params={{ id } as never} className="button">{t("access.compare")}</Link>}
            {button("move", record)}
            {button("leave", record)}
          </>
        )}
        tabs={(record) => [
          { id: "organisation", label: t("organisation.title"), content: <Placement person={record} /> },
          ...(explained ? [{ id: "effective", label: t("access.effective"), content: <Suspense><EffectiveAccess user={id} /></Suspense> }] : []),
        ]}
        without={PLACED}
      />
      <Suspense>{doing && Asking && <Asking entity={entity} person={doing.person} onClose={() => setDoing(null)} />}</Suspense>
    </>
  );
}
