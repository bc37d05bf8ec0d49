import { QueryClient } from "@tanstack/react-query";
import { asProblem } from "@/api/problem";

const TRIES = 2;

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      // Events say what changed, so nothing is asked again only because time passed.
      staleTime: 60_000,
      gcTime: 15 * 60_000,
      refetchOnWindowFocus: false,
      retry: (count, reason) => count < TRIES && asProblem(reason).passing,
    },
    mutations: { retry: false },
  },
});
