import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useMeta } from "@/app/session";

/** What choice lists are called: "customers.level" is "Customer level". Where two are called alike, their service is said too. */
export function useListNames(): (list: string) => string {
  const meta = useMeta();
  const { t } = useTranslation();
  return useMemo(() => {
    const lists = meta.entities.flatMap((entity) => entity.fields.flatMap((field) => field.choice_list ?? []));
    const names = new Map(lists.map((list) => [list.name, list.label]));
    const labels = [...names.values()];
    const alike = (label: string) => labels.indexOf(label) !== labels.lastIndexOf(label);
    return (name) => {
      const label = names.get(name);
      if (!label) return name;
      const service = name.slice(0, name.indexOf("."));
      return alike(label) ? t("choices.listOf", { list: label, service: t(`service.${service}`, { defaultValue: service }) }) : label;
    };
  }, [meta, t]);
}
