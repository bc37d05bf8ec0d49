import { useTranslation } from "react-i18next";
import { useEntity } from "@/app/session";
import { EntityRecord } from "@/entity/record/EntityRecord";
import { NotAllowed } from "@/parts/states";
import type { RecordPageProps } from "@/pages/registry";
import { Permissions } from "./Permissions";
import { Ties } from "./Ties";

/** A bundle of permissions: what it grants as a matrix, and which roles use it. */
export function BundlePage({ id }: RecordPageProps) {
  const { t } = useTranslation();
  const entity = useEntity("permission-bundles");
  const roles = useEntity("role-bundles");
  if (!entity) return <NotAllowed />;
  const plain = { ...entity, commands: entity.commands.filter(({ name }) => name !== "set_grants") };
  return (
    <EntityRecord
      entity={plain}
      id={id}
      tabs={(record) => [
        { id: "permissions", label: t("rights.permissions"), wide: true, content: <Permissions entity={entity} record={record} withRules={false} /> },
        ...(roles ? [{ id: "roles", label: t("rights.roles"), content: <Ties entity={roles} where={{ bundle_id: id }} other="role_id" title={t("rights.rolesOfBundle")} none={t("rights.noRoles")} add={t("rights.addRole")} /> }] : []),
      ]}
      without={["iam.bundle_grant", "iam.role_bundle"]}
    />
  );
}
