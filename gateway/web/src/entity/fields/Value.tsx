import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { FieldMeta, RecordData } from "@/api/types";
import { Icon } from "@/parts/Icon";
import { PersonTag } from "@/parts/PersonTag";
import { Tag } from "@/parts/Tag";
import { formatRecent, fullMoment } from "../format";
import { choiceOf, isEmpty, isMasked, isPerson, labelOf, valueOf } from "../values";
import { partText, plainText } from "./plain";
import { Parts } from "./Parts";
import "./value.css";

interface ValueProps {
  field: FieldMeta;
  record: RecordData;
  /** Short in the cells of lists, whole on the pages of records. */
  brief?: boolean;
}

/** A field of a record as people read it. Pure: no hooks run per cell of a list. */
export function Value({ field, record, brief = false }: ValueProps): ReactNode {
  const value = valueOf(record, field);
  if (isMasked(record, field)) return <Masked text={isEmpty(value) ? "•••" : plainText(field, value, record)} />;
  if (isEmpty(value)) return <span className="dim">–</span>;
  return brief ? briefly(field, value, record) : wholly(field, value, record);
}

function briefly(field: FieldMeta, value: unknown, record: RecordData): ReactNode {
  switch (field.type) {
    case "state":
    case "choice": {
      const choice = choiceOf(field, value);
      return (choice.tone && choice.tone !== "neutral") || field.type === "state" ? <Tag tone={choice.tone}>{choice.label}</Tag> : choice.label;
    }
    case "tags":
    case "multi_choice":
      return (value as string[]).map((one) => (
        <Tag key={one} tone={choiceOf(field, one).tone}>{field.type === "tags" ? one : choiceOf(field, one).label}</Tag>
      ));
    case "datetime":
      return <time dateTime={String(value)} title={fullMoment(String(value))}>{formatRecent(String(value))}</time>;
    case "reference":
      return isPerson(field) ? <PersonTag name={labelOf(record, field)} /> : labelOf(record, field);
    case "flag":
      return value === true ? <Icon name="check" size={16} /> : <span className="dim">–</span>;
    case "phones":
    case "emails":
    case "addresses":
      return firstOf(field, value as Record<string, unknown>[]);
    case "rating":
      return <Rating value={Number(value)} />;
    default:
      return plainText(field, value, record);
  }
}

function firstOf(field: FieldMeta, parts: Record<string, unknown>[]): ReactNode {
  const first = parts.find((part) => part.primary) ?? parts[0];
  const more = parts.length - 1;
  return (
    <>
      {first && partText(field.type, first)}
      {more > 0 && <span className="dim"> +{more}</span>}
    </>
  );
}

function wholly(field: FieldMeta, value: unknown, record: RecordData): ReactNode {
  const text = String(value);
  switch (field.type) {
    case "reference":
      return <ReferenceLink field={field} id={text} label={labelOf(record, field)} />;
    case "url":
      return <a href={text} target="_blank" rel="noreferrer">{text}</a>;
    case "email":
      return <a href={`mailto:${text}`}>{text}</a>;
    case "phone":
      return <a href={`tel:${text}`}>{text}</a>;
    case "phones":
    case "emails":
    case "addresses":
      return <Parts type={field.type} parts={value as Record<string, unknown>[]} />;
    case "datetime":
      return <time dateTime={text} title={fullMoment(text)}>{plainText(field, value)}</time>;
    case "long_text":
      return <span className="value-long">{text}</span>;
    case "flag":
      return plainText(field, value);
    case "json":
      return <pre className="value-json">{JSON.stringify(value, null, 2)}</pre>;
    default:
      return briefly(field, value, record);
  }
}

export function ReferenceLink({ field, id, label }: { field: FieldMeta; id: string; label: string }) {
  const resource = field.reference?.resource;
  const shown = isPerson(field) ? <PersonTag name={label || id} /> : label || id;
  if (!resource || !label) return shown;
  return <Link to="/$resource/$id" params={{ resource, id }}>{shown}</Link>;
}

function Masked({ text }: { text: string }) {
  const { t } = useTranslation();
  return (
    <span className="value-masked" title={t("field.masked")}>
      <Icon name="lock" size={13} /> {text}
    </span>
  );
}

const BEST = 5;

export function Rating({ value }: { value: number }) {
  const { t } = useTranslation();
  return (
    <span className="rating" role="img" aria-label={t("field.ratingOf", { rating: value })}>
      {Array.from({ length: BEST }, (_, at) => <span key={at} data-on={at < value || undefined}>★</span>)}
    </span>
  );
}
