import { useQuery } from "@tanstack/react-query";
import { keys } from "@/api/keys";
import { list } from "@/api/resources";
import { useEntity } from "@/app/session";
import { titleOf } from "@/entity/values";

const QUERY = { limit: 200 };

/** What the roles are called, by code. */
export function useRoleLabels(): Record<string, string> {
  const entity = useEntity("roles");
  const { data } = useQuery({ queryKey: keys.few("roles", QUERY), queryFn: () => list("roles", QUERY), enabled: !!entity });
  if (!entity) return {};
  return Object.fromEntries((data?.items ?? []).map((role) => [String(role.code), titleOf(entity, role)]));
}
