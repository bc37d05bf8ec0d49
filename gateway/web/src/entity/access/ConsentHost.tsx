import { lazy, Suspense } from "react";
import { useConsent } from "./consent";

const PreviewDialog = lazy(() => import("./PreviewDialog"));

export function ConsentHost() {
  const asked = useConsent();
  if (!asked) return null;
  return <Suspense><PreviewDialog preview={asked.preview} unseen={asked.unseen} onSettle={asked.settle} /></Suspense>;
}
