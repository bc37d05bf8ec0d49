import { useMemo } from "react";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { keys } from "@/api/keys";
import { askOfAll } from "@/api/resources";
import { useMeta } from "@/app/session";
import type { AuditMeta } from "./words";

const AUDIT = "audit-records";

/** The metadata, with the names of what this person may not see: the audit speaks of all. */
export function useAuditMeta(): AuditMeta {
  const meta = useMeta();
  const { i18n } = useTranslation();
  const { data } = useQuery({
    queryKey: keys.query(AUDIT, "words", i18n.language),
    queryFn: () => askOfAll<{ entities: AuditMeta["names"] }>(AUDIT, "words", {}),
    staleTime: Infinity,
  });
  return useMemo(() => ({ ...meta, names: data?.entities ?? {} }), [meta, data]);
}
