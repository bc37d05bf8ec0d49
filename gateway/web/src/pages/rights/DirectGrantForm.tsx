import { useQuery } from "@tanstack/react-query";
import { useSearch } from "@tanstack/react-router";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { keys } from "@/api/keys";
import { asProblem } from "@/api/problem";
import { askOfAll } from "@/api/resources";
import type { Choice, EntityMeta } from "@/api/types";
import type { Search } from "@/app/search";
import { useEntity } from "@/app/session";
import { RecordBones } from "@/entity/record/RecordBones";
import { useRecord } from "@/entity/record/useRecord";
import { Failed, NotAllowed } from "@/parts/states";
import { EditPage, givenBy, NewPage } from "@/pages/FormRoute";
import type { FormPageProps } from "@/pages/registry";
import type { CatalogueService } from "./cells";

/** A single grant: the permission is chosen by entity and operation, as a sentence and not as a code. */
export function DirectGrantForm({ resource, id }: FormPageProps) {
  const { t, i18n } = useTranslation();
  const entity = useEntity(resource);
  const search: Search = useSearch({ strict: false });
  const { data, error, refetch } = useQuery({
    queryKey: keys.query("permissions", "catalogue", undefined, i18n.language),
    queryFn: () => askOfAll<{ catalogue: CatalogueService[] }>("permissions", "catalogue", {}),
  });
  const spoken = useMemo(() => {
    const choices = data?.catalogue.flatMap(({ entities }) => entities.flatMap((one) => one.operations.map((each): Choice => ({
      value: each.permission,
      label: t("rights.choice", { entity: one.label, operation: each.label, sentence: each.sentence }),
    }))));
    return entity && choices && withChoices(entity, choices);
  }, [data, entity, t]);
  if (!entity) return <NotAllowed />;
  if (error) return <Failed problem={asProblem(error)} onRetry={() => void refetch()} />;
  if (!spoken) return <RecordBones />;
  if (id) return <Edit entity={spoken} id={id} />;
  return <NewPage entity={spoken} draft={search.draft ?? ""} given={givenBy(search)} />;
}

function Edit({ entity, id }: { entity: EntityMeta; id: string }) {
  const { data: record } = useRecord(entity.resource, id);
  return record ? <EditPage entity={entity} record={record} /> : <RecordBones />;
}

function withChoices(entity: EntityMeta, choices: Choice[]): EntityMeta {
  const fields = entity.fields.map((field) => (field.name === "permission" ? { ...field, type: "choice" as const, choices } : field));
  return { ...entity, fields };
}
