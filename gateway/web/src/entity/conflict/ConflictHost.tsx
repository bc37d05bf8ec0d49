import { lazy, Suspense } from "react";
import { useConflict } from "./ask";

const ConflictDialog = lazy(() => import("./ConflictDialog"));

export function ConflictHost() {
  const conflict = useConflict();
  if (!conflict) return null;
  return (
    <Suspense>
      <ConflictDialog conflict={conflict} onSettle={conflict.settle} />
    </Suspense>
  );
}
