import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { keys } from "@/api/keys";
import { asProblem } from "@/api/problem";
import type { EntityMeta, RecordData } from "@/api/types";
import { can, useEntity } from "@/app/session";
import { Value } from "@/entity/fields/Value";
import { fieldOf, titleOf } from "@/entity/values";
import { saveRecord } from "@/entity/write";
import { everyRow } from "@/entity/everyRow";
import { Icon } from "@/parts/Icon";
import { Failed, NotAllowed, State } from "@/parts/states";
import { TreeEditor, type TreeColumn } from "@/parts/tree/TreeEditor";
import type { TreeNode } from "@/parts/tree/forest";
import type { ListPageProps } from "@/pages/registry";
import "./organisation.css";

interface Branch extends TreeNode {
  record: RecordData;
}

/** Departments and territories as the trees they are: whoever may edit them rearranges them here. */
export function TreePage({ resource }: ListPageProps) {
  const { t } = useTranslation();
  const entity = useEntity(resource);
  if (!entity) return <NotAllowed />;
  return (
    <div className="page">
      <header className="row page-head">
        <h1 className="page-title grow">{entity.label_plural}</h1>
        {can(entity, "create") && (
          <Link to="/$resource/new" params={{ resource }} search={{ back: `/${resource}` }} className="primary">
            <Icon name="plus" size={16} /> {t("list.new", { entity: entity.label })}
          </Link>
        )}
      </header>
      <EntityTree entity={entity} />
    </div>
  );
}

const SHOWN_COLUMNS = 3;

/** The tree of any entity whose rows name a parent of their own kind. */
export function EntityTree({ entity, columns: named, chosen, onOpen }: { entity: EntityMeta; columns?: string[]; chosen?: string; onOpen?: (id: string) => void }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { resource } = entity;
  const { data, error, refetch } = useQuery({
    queryKey: keys.few(resource, { sort: "tree" }),
    queryFn: ({ signal }) => everyRow(resource, entity.default_sort ?? undefined, signal),
  });
  const nodes = useMemo(() => (data ?? []).map((record) => branch(entity, record)), [entity, data]);
  const columns = useMemo(() => columnsOf(entity, named), [entity, named]);
  if (error) return <Failed problem={asProblem(error)} onRetry={() => void refetch()} />;
  if (!data) return <div className="tree card" aria-busy="true"><div className="tree-bone"><span className="bone" style={{ width: "40%" }} /></div></div>;
  if (nodes.length === 0) return <State icon="tree" title={t("list.nothingYet", { entity: entity.label_plural })}>{entity.about}</State>;

  async function move(id: string, parent: string | null) {
    const moved = nodes.find((node) => node.id === id);
    if (!moved) return;
    await saveRecord(entity, id, { parent_id: parent }, moved.record.version);
    await refetch();
  }

  return (
    <TreeEditor
      label={entity.label_plural}
      nameLabel={entity.label}
      nodes={nodes}
      columns={columns}
      chosen={chosen}
      draw={(node) => <Link to="/$resource/$id" params={{ resource, id: node.id }} tabIndex={-1} className="clip">{node.label}</Link>}
      topLabel={t("tree.top")}
      onOpen={onOpen ?? ((id) => void navigate({ to: "/$resource/$id", params: { resource, id } }))}
      onMove={can(entity, "edit") ? move : undefined}
    />
  );
}

function branch(entity: EntityMeta, record: RecordData): Branch {
  return { id: record.id, parent: (record.parent_id as string | null) ?? null, label: titleOf(entity, record), record };
}

function columnsOf(entity: EntityMeta, named?: string[]): TreeColumn<Branch>[] {
  const wanted = named ?? entity.columns.filter((name) => name !== "name" && name !== "parent_id").slice(0, SHOWN_COLUMNS);
  return wanted.flatMap((name) => {
    const field = fieldOf(entity, name);
    return field ? [{ id: name, label: field.label, draw: (node: Branch) => <Value field={field} record={node.record} brief /> }] : [];
  });
}
