import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import { keys } from "@/api/keys";
import { asProblem } from "@/api/problem";
import type { EntityMeta } from "@/api/types";
import { reportFailure } from "@/app/failures";
import { can } from "@/app/session";
import { removeRecord } from "@/entity/write";
import { Icon } from "@/parts/Icon";
import { PersonTag } from "@/parts/PersonTag";
import { Failed, State } from "@/parts/states";
import { TreeEditor, type TreeColumn } from "@/parts/tree/TreeEditor";
import { membersOf, type Member } from "./members";
import "./rights.css";

const TieDialog = lazy(() => import("./TieDialog"));

/** Who belongs to a group, people and whole groups with theirs; each with the way by which they belong. */
export function GroupMembers({ entity, group }: { entity: EntityMeta; group: string }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [adding, setAdding] = useState<"user_id" | "member_group_id" | null>(null);
  const { data, error, refetch } = useQuery({
    queryKey: keys.few(entity.resource, { where: { group_id: group }, sort: "tree" }),
    queryFn: ({ signal }) => membersOf(group, signal),
  });
  if (error) return <Failed problem={asProblem(error)} onRetry={() => void refetch()} />;

  function open(id: string) {
    const member = data?.find((one) => one.id === id);
    if (member) void navigate({ to: "/$resource/$id", params: placeOf(member) });
  }

  return (
    <section className="ties" aria-label={t("rights.members")}>
      <header className="row">
        <span className="grow dim">{t("rights.membersWhy")}</span>
        {can(entity, "create") && (
          <>
            <button type="button" className="button" onClick={() => setAdding("user_id")}><Icon name="plus" size={16} /> {t("rights.addPerson")}</button>
            <button type="button" className="button" onClick={() => setAdding("member_group_id")}><Icon name="plus" size={16} /> {t("rights.addGroup")}</button>
          </>
        )}
      </header>
      {!data && <div className="tree card" aria-busy="true"><div className="tree-bone"><span className="bone" style={{ width: "40%" }} /></div></div>}
      {data?.length === 0 && <State icon="group" title={t("rights.noMembers")}>{t("rights.noMembersWhy")}</State>}
      {data && data.length > 0 && <Tree entity={entity} members={data} onOpen={open} />}
      <Suspense>
        {adding && <TieDialog entity={entity} title={t(adding === "user_id" ? "rights.addPerson" : "rights.addGroup")} given={{ group_id: group }} fields={[adding]} onClose={() => setAdding(null)} />}
      </Suspense>
    </section>
  );
}

const placeOf = (member: Member) => ({ resource: member.kind === "person" ? "users" : "groups", id: member.who });

function Tree({ entity, members, onOpen }: { entity: EntityMeta; members: Member[]; onOpen: (id: string) => void }) {
  const { t } = useTranslation();
  const removable = can(entity, "delete");
  const columns: TreeColumn<Member>[] = [
    { id: "way", label: t("rights.way"), draw: ({ path }) => (path.length === 0 ? t("rights.directly") : path.join(" → ")) },
  ];
  return (
    <TreeEditor
      label={t("rights.members")}
      nameLabel={t("rights.member")}
      nodes={members}
      columns={columns}
      topLabel={t("tree.top")}
      onOpen={onOpen}
      draw={(member) => (
        <>
          <Link to="/$resource/$id" params={placeOf(member)} tabIndex={-1} className="clip">
            {member.kind === "person" ? <PersonTag name={member.label} /> : <span className="row"><Icon name="group" size={16} /> {member.label}</span>}
          </Link>
          {removable && member.parent === null && (
            <button type="button" className="icon-button" aria-label={t("rights.removeTie", { name: member.label })} title={t("rights.remove")} onClick={() => void removeRecord(entity, member.membership).catch(reportFailure)}>
              <Icon name="close" size={16} />
            </button>
          )}
        </>
      )}
    />
  );
}
