import { useParams } from "@tanstack/react-router";
import { useEntity } from "@/app/session";
import { EntityRecord } from "@/entity/record/EntityRecord";
import { RefusedRecord } from "./RefusedRecord";
import { pages } from "./registry";

export function RecordRoute() {
  const { resource, id } = useParams({ from: "/frame/$resource/$id" });
  const entity = useEntity(resource);
  if (!entity) return <RefusedRecord key={id} resource={resource} id={id} />;
  const Made = pages[resource]?.record;
  if (Made) return <Made key={id} resource={resource} id={id} />;
  return <EntityRecord key={id} entity={entity} id={id} />;
}
