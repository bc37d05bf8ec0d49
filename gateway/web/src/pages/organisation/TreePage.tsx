import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { useMemo, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { keys } from "@/api/keys";
import { asProblem } from "@/api/problem";
import type { EntityMeta, RecordData } from "@/api/types";
import { inSentence } from "@/app/i18n";
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

export interface Branch extends TreeNode {
  record: RecordData;
}

/** Records that lie within each other as the tree they are: whoever may edit them rearranges it here. */
export function TreePage({ resource }: ListPageProps) {
  const entity = useEntity(resource);
  if (!entity) return <NotAllowed />;
  return <TreeFrame entity={entity}><EntityTree entity={entity} /></TreeFrame>;
}

/** The page around a tree: its title and the way to a new record. */
export function TreeFrame({ entity, children }: { entity: EntityMeta; children: ReactNode }) {
  const { t } = useTranslation();
  const { resource } = entity;
  return (
    <div className="page">
      <header className="row page-head">
        <h1 className="page-title grow">{entity.label_plural}</h1>
        {can(entity, "create") && (
          <Link to="/$resource/new" params={{ resource }} search={{ back: `/${resource}` }} className="primary">
            <Icon name="plus" size={16} /> {t("list.new", { entity: inSentence(entity.label) })}
          </Link>
        )}
      </header>
      {children}
    </div>
  );
}

const SHOWN_COLUMNS = 3;

/** All rows of a tree, shared by everything on a page that draws from them. */
export function useTreeRows(entity: EntityMeta) {
  const { resource } = entity;
  return useQuery({
    queryKey: keys.few(resource, { sort: "tree" }),
    queryFn: ({ signal }) => everyRow(resource, entity.default_sort ?? undefined, signal),
  });
}

interface EntityTreeProps {
  entity: EntityMeta;
  columns?: string[];
  /** Columns of the page's own, before those of fields. */
  figures?: TreeColumn<Branch>[];
  /** What stands before a name. */
  mark?: (record: RecordData) => ReactNode;
  chosen?: string;
  onChoose?: (id: string) => void;
  onOpen?: (id: string) => void;
  /** Another way to move than saving the parent; false where the person thought better of it. */
  onMove?: (record: RecordData, parent: string | null, undoing: boolean) => Promise<boolean>;
}

/** The tree of any entity whose rows name a parent of their own kind. */
export function EntityTree({ entity, columns: named, figures = [], mark, chosen, onChoose, onOpen, onMove }: EntityTreeProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { resource } = entity;
  const { data, error, refetch } = useTreeRows(entity);
  const nodes = useMemo(() => (data ?? []).map((record) => branch(entity, record)), [entity, data]);
  const columns = useMemo(() => columnsOf(entity, named), [entity, named]);
  if (error) return <Failed problem={asProblem(error)} onRetry={() => void refetch()} />;
  if (!data) return <div className="tree card" aria-busy="true"><div className="tree-bone"><span className="bone" style={{ width: "40%" }} /></div></div>;
  if (nodes.length === 0) return <State icon="tree" title={t("list.nothingYet", { entity: entity.label_plural })}>{entity.about}</State>;

  async function move(id: string, parent: string | null, undoing: boolean) {
    const moved = nodes.find((node) => node.id === id)?.record;
    if (!moved) return false;
    if (onMove && !(await onMove(moved, parent, undoing))) return false;
    if (!onMove) await saveRecord(entity, id, { parent_id: parent }, moved.version);
    return refetch();
  }

  return (
    <TreeEditor
      label={entity.label_plural}
      nameLabel={entity.label}
      nodes={nodes}
      columns={[...figures, ...columns]}
      chosen={chosen}
      onChoose={onChoose}
      draw={(node) => <>{mark?.(node.record)}<Link to="/$resource/$id" params={{ resource, id: node.id }} tabIndex={-1} className="clip">{node.label}</Link></>}
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
