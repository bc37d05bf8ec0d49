import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import { useEntity } from "@/app/session";
import { EntityList } from "@/entity/list/EntityList";
import { NotAllowed } from "@/parts/states";
import type { ListPageProps } from "@/pages/registry";

const StandInsDialog = lazy(() => import("./StandInsDialog"));

/** The posts of the company, with the way to who stands in for whom today. */
export function PositionList({ resource }: ListPageProps) {
  const { t } = useTranslation();
  const entity = useEntity(resource);
  const [open, setOpen] = useState(false);
  if (!entity) return <NotAllowed />;
  return (
    <>
      <EntityList entity={entity} actions={<button type="button" className="button stand-ins-open" onClick={() => setOpen(true)}>{t("terms.standIns")}</button>} />
      <Suspense>{open && <StandInsDialog onClose={() => setOpen(false)} />}</Suspense>
    </>
  );
}
