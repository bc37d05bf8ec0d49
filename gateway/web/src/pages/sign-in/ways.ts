import { useQuery } from "@tanstack/react-query";
import { answer, http } from "@/api/client";

export interface Ways {
  providers: { id: string; label: string }[];
  password_reset: boolean;
}

/** What there is beside the password; while nobody has said, there is nothing. */
export function useWays(): Ways | undefined {
  const { data } = useQuery({ queryKey: ["sign-in-ways"], queryFn: () => answer<Ways>(http.GET("/api/v1/session/ways", {})), staleTime: Infinity });
  return data;
}
