import { useTranslation } from "react-i18next";
import { useEntity } from "@/app/session";
import { EntityRecord, type RecordTab } from "@/entity/record/EntityRecord";
import { NotAllowed } from "@/parts/states";
import type { RecordPageProps } from "@/pages/registry";
import { GroupMembers } from "./GroupMembers";
import { Ties } from "./Ties";

/** A group of people: who belongs to it, on which way, and which roles all of them have. */
export function GroupPage({ id }: RecordPageProps) {
  const { t } = useTranslation();
  const entity = useEntity("groups");
  const memberships = useEntity("group-memberships");
  const roles = useEntity("group-roles");
  if (!entity) return <NotAllowed />;
  const tabs: RecordTab[] = [];
  if (memberships) tabs.push({ id: "members", label: t("rights.members"), content: <GroupMembers entity={memberships} group={id} /> });
  if (roles) {
    const content = <Ties entity={roles} where={{ group_id: id }} other="role_id" title={t("rights.rolesOfGroup")} none={t("rights.noRoles")} add={t("rights.giveRole")} asked={["ends_on", "reason"]} />;
    tabs.push({ id: "roles", label: t("rights.roles"), content });
  }
  return <EntityRecord entity={entity} id={id} tabs={() => tabs} without={["iam.group_membership", "iam.group_role"]} />;
}
