import { useQueries } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { keys } from "@/api/keys";
import { get } from "@/api/resources";
import type { EntityMeta, FieldMeta } from "@/api/types";
import { useMe, useMeta, findEntity } from "@/app/session";
import { plainText } from "../fields/plain";
import type { Filter } from "../list/listState";
import { filterOf, titleOf } from "../values";

/** Operators that take no value of their own. */
export function isBare(op: string): boolean {
  return op === "is_null";
}

function ids(field: FieldMeta | undefined, filter: Filter): string[] {
  return field?.type === "reference" && !isBare(filter.op) ? filter.value.split(",").slice(0, 3) : [];
}

/** A filter in words: "Level is A". Names of references are looked up where the list has only ids. */
export function useFilterText(entity: EntityMeta, filter: Filter): string {
  const { t } = useTranslation();
  const meta = useMeta();
  const me = useMe();
  const field = filterOf(entity, filter.field);
  const resource = field?.reference?.resource ?? "";
  const target = findEntity(meta, resource);
  const wanted = ids(field, filter).filter((id) => id !== me.id);
  const found = useQueries({
    queries: wanted.map((id) => ({ queryKey: keys.record(resource, id), queryFn: () => get(resource, id), enabled: !!target })),
  });
  if (!field) return filter.field;

  const names = new Map(found.flatMap(({ data }) => (data && target ? [[data.id, titleOf(target, data)]] : [])));
  names.set(me.id, me.name);
  if (isBare(filter.op)) {
    return t(filter.value === "true" ? "filter.isEmpty" : "filter.isFilled", { field: field.label });
  }
  const values = filter.value.split(",").map((value) => names.get(value) ?? wordOf(field, value));
  const glue = filter.op === "between" ? " – " : t("common.comma");
  return t("filter.sentence", { field: field.label, op: t(`filter.op.${filter.op}`), value: values.join(glue) });
}

function wordOf(field: FieldMeta, value: string): string {
  if (field.type === "flag") return plainText(field, value === "true");
  if (field.type === "reference") return "…";
  if (field.type === "multi_choice" || field.type === "tags") return plainText(field, [value]);
  return plainText(field, value);
}
