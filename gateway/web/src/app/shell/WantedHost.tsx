import { lazy, Suspense } from "react";
import { useWanted, want } from "../wanted";

const RequestDialog = lazy(() => import("@/pages/access/RequestDialog"));

export function WantedHost() {
  const wanted = useWanted();
  if (!wanted) return null;
  return (
    <Suspense>
      <RequestDialog wanted={wanted} onClose={() => want(null)} />
    </Suspense>
  );
}
