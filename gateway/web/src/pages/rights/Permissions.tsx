import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { keys } from "@/api/keys";
import { asProblem } from "@/api/problem";
import { ask } from "@/api/resources";
import type { EntityMeta, RecordData } from "@/api/types";
import { consent } from "@/entity/access/consent";
import { titleOf } from "@/entity/values";
import { runCommand } from "@/entity/write";
import { Failed, State } from "@/parts/states";
import { wantedOf, type MatrixAnswer, type MatrixState } from "./cells";
import { MatrixEditor } from "./MatrixEditor";
import type { MatrixEditing } from "./useMatrix";

const CONFLICT = 409;

/** The permissions of a role or a bundle, read and saved whole. */
export function Permissions({ entity, record, withRules }: { entity: EntityMeta; record: RecordData; withRules: boolean }) {
  const { t, i18n } = useTranslation();
  const { resource } = entity;
  const { data, error, refetch } = useQuery({
    queryKey: keys.query(resource, "matrix", record.id, i18n.language),
    queryFn: () => ask<MatrixAnswer>(resource, "matrix", record.id),
  });
  if (error && !data) return <Failed problem={asProblem(error)} onRetry={() => void refetch()} />;
  if (!data) return <div className="card matrix-bones" aria-busy="true"><span className="bone" style={{ width: "60%" }} /></div>;
  if (data.everything) return <State icon="shield" title={t("rights.everything")}>{t("rights.everythingWhy")}</State>;

  async function save({ cells, revision }: MatrixEditing): Promise<{ revision: string } | { theirs: MatrixState }> {
    const { grants, rules } = wantedOf(cells);
    // Of another state than the one that is edited nothing is previewed: it is refused and merged first.
    const values = { grants, ...(withRules ? { rules } : {}) };
    if (data?.revision === revision) await consent([{ entity: entity.name, action: "set_grants", id: record.id, values }]);
    try {
      return await runCommand<{ revision: string }>(entity, "set_grants", record.id, { ...values, revision });
    } catch (reason) {
      const problem = asProblem(reason);
      const theirs = problem.body.current as unknown as MatrixState | undefined;
      if (problem.status !== CONFLICT || !theirs?.grants) throw problem;
      return { theirs };
    }
  }

  return (
    <MatrixEditor
      name={`${resource}.${record.id}`}
      title={t("rights.of", { name: titleOf(entity, record) })}
      answer={data}
      canEdit={!!record._can?.set_grants && !record.deleted_at}
      withRules={withRules}
      save={save}
    />
  );
}
