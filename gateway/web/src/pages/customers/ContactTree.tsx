import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { keys } from "@/api/keys";
import { asProblem } from "@/api/problem";
import { ask } from "@/api/resources";
import type { EntityMeta, RecordData } from "@/api/types";
import { can, useEntity } from "@/app/session";
import { Value } from "@/entity/fields/Value";
import { fieldOf } from "@/entity/values";
import { runCommand } from "@/entity/write";
import { Icon } from "@/parts/Icon";
import { PersonTag } from "@/parts/PersonTag";
import { Failed, NotAllowed, State } from "@/parts/states";
import { TreeEditor, type TreeColumn } from "@/parts/tree/TreeEditor";
import type { TreeNode } from "@/parts/tree/forest";

interface Person extends TreeNode {
  record: RecordData;
}

const COLUMNS = ["decision_role", "warmth", "department"];

/** Who reports to whom at a customer; moved by drag, by keys or by "Move to…". */
export function ContactTree({ customer }: { customer: RecordData }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const cache = useQueryClient();
  const entity = useEntity("contacts");
  const queryKey = keys.query("customers", "contact_tree", customer.id);
  const { data, error, refetch } = useQuery({
    queryKey,
    queryFn: () => ask<{ items: RecordData[] }>("customers", "contact_tree", customer.id),
  });
  const people = useMemo(() => (data?.items ?? []).map(person), [data]);
  const columns = useMemo(() => (entity ? columnsOf(entity) : []), [entity]);
  if (!entity) return <NotAllowed permission="customers.contact.view" />;
  if (error) return <Failed problem={asProblem(error)} onRetry={() => void refetch()} />;
  if (!data) return <TreeBones />;
  if (people.length === 0) return <NoContacts entity={entity} customer={customer} />;

  async function move(id: string, superior: string | null) {
    const moved = people.find((one) => one.id === id);
    if (!entity || !moved) return;
    await runCommand(entity, "move", id, { reports_to_id: superior, version: moved.record.version });
    await cache.invalidateQueries({ queryKey });
  }

  return (
    <>
      <p className="dim small tree-hint">{t(can(entity, "edit") ? "customer.treeHint" : "customer.treeRead")}</p>
      <TreeEditor
        label={t("customer.treeOf", { name: String(customer.name ?? "") })}
        nameLabel={entity.label}
        nodes={people}
        columns={columns}
        draw={(one) => <PersonName person={one} />}
        topLabel={t("customer.noSuperior")}
        onOpen={(id) => void navigate({ to: "/$resource/$id", params: { resource: "contacts", id } })}
        onMove={can(entity, "edit") ? move : undefined}
      />
    </>
  );
}

function person(record: RecordData): Person {
  return { id: record.id, parent: (record.reports_to_id as string | null) ?? null, label: String(record.name ?? ""), record };
}

function columnsOf(entity: EntityMeta): TreeColumn<Person>[] {
  return COLUMNS.flatMap((name) => {
    const field = fieldOf(entity, name);
    return field ? [{ id: name, label: field.label, draw: (one: Person) => <Value field={field} record={one.record} brief /> }] : [];
  });
}

function PersonName({ person: { record, label } }: { person: Person }) {
  const { t } = useTranslation();
  return (
    <span className="person-name" data-left={record.has_left || undefined}>
      <Link to="/$resource/$id" params={{ resource: "contacts", id: record.id }} tabIndex={-1}>
        <PersonTag name={label} />
      </Link>
      {!!record.title && <span className="dim clip">{String(record.title)}</span>}
      {record.is_key === true && <span className="person-key"><Icon name="star" size={14} /> {t("customer.key")}</span>}
      {record.has_left === true && <span className="dim small">{t("customer.left")}</span>}
    </span>
  );
}

function NoContacts({ entity, customer }: { entity: EntityMeta; customer: RecordData }) {
  const { t } = useTranslation();
  return (
    <State
      icon="tree"
      title={t("customer.noContacts")}
      actions={
        can(entity, "create") && (
          <Link to="/$resource/new" params={{ resource: "contacts" }} search={{ "set[customer_id]": customer.id, back: `/customers/${customer.id}?tab=tree` }} className="primary">
            <Icon name="plus" size={16} /> {t("customer.addContact")}
          </Link>
        )
      }
    >
      {t("customer.noContactsWhy")}
    </State>
  );
}

const BONES = [60, 45, 52, 38, 48];

function TreeBones() {
  return (
    <div className="tree card" aria-busy="true">
      {BONES.map((width, at) => (
        <div key={at} className="tree-bone"><span className="bone" style={{ width: `${width}%`, marginInlineStart: at * 12 }} /></div>
      ))}
    </div>
  );
}
