import { Link, useNavigate } from "@tanstack/react-router";
import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import type { RecordData } from "@/api/types";
import { can, useEntity } from "@/app/session";
import { EntityRecord } from "@/entity/record/EntityRecord";
import { Icon } from "@/parts/Icon";
import { NotAllowed } from "@/parts/states";
import type { RecordPageProps } from "@/pages/registry";

const CopyRole = lazy(() => import("./CopyRole"));

/** A role: what it is made of, another one made like it, and the difference to any other. */
export function RolePage({ id }: RecordPageProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const entity = useEntity("roles");
  const grants = useEntity("role-grants");
  const [copied, setCopied] = useState<RecordData | null>(null);
  if (!entity) return <NotAllowed />;
  const others = { ...entity, commands: entity.commands.filter((one) => one.name !== "copy") };
  return (
    <>
      <EntityRecord
        entity={others}
        id={id}
        actions={(record) => (
          <>
            {can(grants, "view") && <Link to={"/roles/$id/compare" as string} params={{ id } as never} className="button">{t("access.compare")}</Link>}
            {record._can?.copy && (
              <button type="button" className="button" onClick={() => setCopied(record)}><Icon name="copy" size={16} /> {t("access.copy")}</button>
            )}
          </>
        )}
      />
      <Suspense>
        {copied && (
          <CopyRole
            entity={entity}
            role={copied}
            onClose={() => setCopied(null)}
            onCopied={(made) => void navigate({ to: "/$resource/$id", params: { resource: "roles", id: made } })}
          />
        )}
      </Suspense>
    </>
  );
}
