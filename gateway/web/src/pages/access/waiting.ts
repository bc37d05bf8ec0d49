import { useQuery } from "@tanstack/react-query";
import { keys } from "@/api/keys";
import { requestsToDecide } from "@/api/sharing";
import { useEntity } from "@/app/session";

export const REQUESTS = "access-requests";

/** The open requests that wait for this person; followed live like every answer. */
export function useWaiting() {
  const entity = useEntity(REQUESTS);
  return useQuery({
    queryKey: keys.query(REQUESTS, "to_decide"),
    queryFn: requestsToDecide,
    enabled: !!entity,
  });
}
