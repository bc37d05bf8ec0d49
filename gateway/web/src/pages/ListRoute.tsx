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
  useEffect(() => whenIdle(() => fetchRecordPage(resource)), [resource]);
  if (!entity) return known.has(resource) ? <NotAllowed /> : <NotFound />;
  const Made = pages[resource]?.list;
  if (Made) return <Suspense><Made resource={resource} /></Suspense>;
  return <EntityList key={resource} entity={entity} />;
}

const PATIENCE = 1_000;

/** Runs it once the browser has nothing better to do; Safari cannot tell and waits a moment. */
function whenIdle(run: () => void): () => void {
  if (!("requestIdleCallback" in window)) {
    const timer = setTimeout(run, PATIENCE);
    return () => clearTimeout(timer);
  }
  const asked = requestIdleCallback(run, { timeout: PATIENCE * 5 });
  return () => cancelIdleCallback(asked);
}
