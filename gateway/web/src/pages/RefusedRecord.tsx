import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { asProblem } from "@/api/problem";
import { RecordBones } from "@/entity/record/RecordBones";
import { useRecord } from "@/entity/record/useRecord";
import { Failed } from "@/parts/states";
import { NotFound } from "./NotFound";

/** A record of a kind that this person was granted nothing of: the server says what it needs. */
export function RefusedRecord({ resource, id }: { resource: string; id: string }) {
  const cache = useQueryClient();
  const { data, error, refetch } = useRecord(resource, id);
  // It was shared meanwhile, so the metadata tells of its kind by now.
  useEffect(() => {
    if (data) void cache.invalidateQueries({ queryKey: ["meta"] });
  }, [cache, data]);
  if (!error) return <RecordBones />;
  const problem = asProblem(error);
  if (problem.status === 404) return <NotFound />;
  return <Failed problem={problem} record={id} onRetry={() => void refetch()} />;
}
