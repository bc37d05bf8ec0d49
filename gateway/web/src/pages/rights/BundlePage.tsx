import { useTranslation } from "react-i18next";
import { useEntity } from "@/app/session";
import { EntityRecord } from "@/entity/record/EntityRecord";
import { NotAllowed } from "@/parts/states";
import type { RecordPageProps } from "@/pages/registry";
import { Permissions } from "./Permissions";

/** A bundle of permissions: what it grants as a matrix, and which roles use it. */
export function BundlePage({ id }: RecordPageProps) {
  const { t } = useTranslation();
  const entity = useEntity("permission-bundles");
  if (!entity) return <NotAllowed />;
  const plain = { ...entity, commands: entity.commands.filter(({ name }) => name !== "set_grants") };
  return (
    <EntityRecord
      entity={plain}
      id={id}
      tabs={(record) => [{ id: "permissions", label: t("rights.permissions"), wide: true, content: <Permissions entity={entity} record={record} withRules={false} /> }]}
      without={["iam.bundle_grant"]}
    />
  );
}
