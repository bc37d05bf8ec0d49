import { Link, useNavigate } from "@tanstack/react-router";
import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import { can, useEntity } from "@/app/session";
import { EntityRecord, type RecordTab } from "@/entity/record/EntityRecord";
import { Icon } from "@/parts/Icon";
import { NotAllowed } from "@/parts/states";
import type { RecordData } from "@/api/types";
import type { RecordPageProps } from "@/pages/registry";
import { Permissions } from "./Permissions";
import { Ties } from "./Ties";

const CopyRole = lazy(() => import("../access/CopyRole"));
const HANDMADE = ["set_grants", "copy"];
const SHOWN_HERE = ["role_grant", "field_rule", "role_assignment", "group_role", "role_bundle"].map((name) => `iam.${name}`);
const UNTIL = ["ends_on", "reason"];

/** A role: what it grants as a matrix, who has it, which bundles are part of it, and another one made like it. */
export function RolePage({ id }: RecordPageProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [copied, setCopied] = useState<RecordData | null>(null);
  const entity = useEntity("roles");
  const grants = useEntity("role-grants");
  const people = useEntity("role-assignments");
  const groups = useEntity("group-roles");
  const bundles = useEntity("role-bundles");
  if (!entity) return <NotAllowed />;
  const plain = { ...entity, commands: entity.commands.filter(({ name }) => !HANDMADE.includes(name)) };
  const where = { role_id: id };

  function tabs(record: RecordData): RecordTab[] {
    const shown: RecordTab[] = [];
    if (entity && grants) shown.push({ id: "permissions", label: t("rights.permissions"), wide: true, content: <Permissions entity={entity} record={record} withRules /> });
    if (people ?? groups) {
      const content = (
        <>
          {people && <Ties entity={people} where={where} other="user_id" title={t("rights.people")} none={t("rights.noPeople")} add={t("rights.giveToPerson")} asked={UNTIL} />}
          {groups && <Ties entity={groups} where={where} other="group_id" title={t("rights.groups")} none={t("rights.noGroups")} add={t("rights.giveToGroup")} asked={UNTIL} />}
        </>
      );
      shown.push({ id: "holders", label: t("rights.holders"), content });
    }
    if (bundles) {
      const content = <Ties entity={bundles} where={where} other="bundle_id" title={t("rights.bundles")} none={t("rights.noBundles")} add={t("rights.addBundle")} />;
      shown.push({ id: "bundles", label: t("rights.bundles"), content });
    }
    return shown;
  }

  return (
    <>
      <EntityRecord
        entity={plain}
        id={id}
        tabs={tabs}
        without={SHOWN_HERE}
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
