import { useTranslation } from "react-i18next";
import { useEntity } from "@/app/session";
import { EntityRecord } from "@/entity/record/EntityRecord";
import { NotAllowed } from "@/parts/states";
import type { RecordPageProps } from "@/pages/registry";
import { Permissions } from "./Permissions";

/** A role: what it grants as a matrix, who has it, and which bundles are part of it. */
export function RolePage({ id }: RecordPageProps) {
  const { t } = useTranslation();
  const entity = useEntity("roles");
  const grants = useEntity("role-grants");
  if (!entity) return <NotAllowed />;
  const plain = { ...entity, commands: entity.commands.filter(({ name }) => name !== "set_grants") };
  return (
    <EntityRecord
      entity={plain}
      id={id}
      tabs={(record) => (grants ? [{ id: "permissions", label: t("rights.permissions"), wide: true, content: <Permissions entity={entity} record={record} withRules /> }] : [])}
      without={["iam.role_grant", "iam.field_rule"]}
    />
  );
}
