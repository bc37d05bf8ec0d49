import { useParams } from "@tanstack/react-router";
import { Suspense, useEffect } from "react";
import { useEntity } from "@/app/session";
import { EntityList } from "@/entity/list/EntityList";
import { areas } from "@/app/navigation";
import { NotAllowed } from "@/parts/states";
import { usePageTitle } from "@/parts/usePageTitle";
import { NotFound } from "./NotFound";
import { fetchRecordPage, pages } from "./registry";

const known = new Set(areas.flatMap(({ items }) => items.map((item) => item.resource)));

export function ListRoute() {
  const { resource } = useParams({ from: "/frame/$resource" });
  const entity = useEntity(resource);
  usePageTitle(entity?.label_plural);
  // After the list's own effects: the rows are asked for first, the code of what they open beside them.
  useEffect(() => fetchRecordPage(resource), [resource]);
  if (!entity) return known.has(resource) ? <NotAllowed /> : <NotFound />;
  const Made = pages[resource]?.list;
  if (Made) return <Suspense><Made resource={resource} /></Suspense>;
  return <EntityList key={resource} entity={entity} />;
}
