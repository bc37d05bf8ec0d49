import { useMemo } from "react";
import { useMeta } from "@/app/session";

/** What choice lists are called: "customers.level" is "Customer level". */
export function useListNames(): (list: string) => string {
  const meta = useMeta();
  return useMemo(() => {
    const lists = meta.entities.flatMap((entity) => entity.fields.flatMap((field) => field.choice_list ?? []));
    const names = new Map(lists.map((list) => [list.name, list.label]));
    return (name) => names.get(name) ?? name;
  }, [meta]);
}
