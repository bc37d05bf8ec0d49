import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { EntityMeta, FieldMeta, RecordData } from "@/api/types";
import { Icon } from "@/parts/Icon";
import { PersonTag } from "@/parts/PersonTag";
import { Tag } from "@/parts/Tag";
import { Value } from "../fields/Value";
import { choiceOf, fieldOf, isEmpty, isMasked, labelOf, valueOf } from "../values";
import { RecordActions } from "./RecordActions";
import { Steps } from "./Steps";
import { usePresence } from "./useRecord";

interface RecordHeaderProps {
  entity: EntityMeta;
  record: RecordData;
  title: string;
  actions?: ReactNode;
  /** Without figures, where the page shows them in a way of its own. */
  bare?: boolean;
}

const FIGURES = 3;

/** The fields that tell at a glance what this is: state, owner, the first figures. */
function headline(entity: EntityMeta, record: RecordData): { tags: FieldMeta[]; figures: FieldMeta[]; owner?: FieldMeta } {
  const filled = entity.fields.filter((field) => !isEmpty(valueOf(record, field)));
  const tags = filled.filter((field) => field.type === "state" || (field.type === "choice" && entity.columns.includes(field.name)));
  const figures = filled.filter((field) => field.origin === "figures");
  return { tags: tags.slice(0, 3), figures: figures.slice(0, FIGURES), owner: fieldOf(entity, "owner_id") };
}

export function RecordHeader({ entity, record, title, actions, bare }: RecordHeaderProps) {
  const { t } = useTranslation();
  const people = usePresence(entity, record.id);
  const { tags, figures, owner } = headline(entity, record);
  return (
    <header className="record-head">
      <div className="record-path small">
        <Link to="/$resource" params={{ resource: entity.resource }}>{entity.label_plural}</Link>
        <Steps entity={entity} id={record.id} />
        {people.length > 0 && (
          <span className="record-presence" role="status">
            <Icon name="eye" size={14} /> {t("record.alsoHere", { names: people.map((one) => one.name).join(t("common.comma")) })}
          </span>
        )}
      </div>
      <div className="record-top">
        <h1 className="page-title record-title">{title}</h1>
        {record.deleted_at ? <span className="record-deleted">{t("record.isDeleted")}</span> : null}
        {tags.map((field) => <HeadTag key={field.name} field={field} record={record} />)}
        <span className="grow" />
        {actions}
        <RecordActions entity={entity} record={record} />
      </div>
      <dl className="record-figures">
        {owner && !isEmpty(valueOf(record, owner)) && (
          <div>
            <dt>{owner.label}</dt>
            <dd><PersonTag name={labelOf(record, owner)} /></dd>
          </div>
        )}
        {!bare && figures.map((field) => (
          <div key={field.name}>
            <dt>{field.label}</dt>
            <dd className="numeric"><Value field={field} record={record} brief /></dd>
          </div>
        ))}
      </dl>
    </header>
  );
}

/** Beside the name every state and choice is a tag, so that they stand in one line. */
function HeadTag({ field, record }: { field: FieldMeta; record: RecordData }) {
  if (isMasked(record, field)) return <Value field={field} record={record} brief />;
  const { tone, label } = choiceOf(field, valueOf(record, field));
  return <Tag tone={tone}>{label}</Tag>;
}
