import { useQueries } from "@tanstack/react-query";
import { keys } from "@/api/keys";
import { get } from "@/api/resources";
import type { FieldMeta } from "@/api/types";
import { useEntity } from "@/app/session";
import { titleOf } from "../values";

/** Names for ids where the answer carried ids only, as old values in a history do. */
export function useReferenceLabels(field: FieldMeta, values: unknown[]): Record<string, string> {
  const resource = field.type === "reference" ? (field.reference?.resource ?? "") : "";
  const target = useEntity(resource);
  const ids = [...new Set(values.filter((value): value is string => typeof value === "string" && value !== ""))];
  const found = useQueries({
    queries: ids.map((id) => ({
      queryKey: keys.record(resource, id),
      queryFn: () => get(resource, id),
      enabled: !!target,
      retry: false,
    })),
  });
  if (!target) return {};
  return Object.fromEntries(found.flatMap(({ data }) => (data ? [[data.id, titleOf(target, data)]] : [])));
}
