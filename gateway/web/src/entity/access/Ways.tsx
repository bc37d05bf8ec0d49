import { Link } from "@tanstack/react-router";
import { Fragment } from "react";
import { useTranslation } from "react-i18next";
import { useMe } from "@/app/session";
import { formatDay } from "@/entity/format";
import { Tag } from "@/parts/Tag";
import type { Named, Step, Way } from "./types";

const RESOURCES: Record<Step["kind"], string> = { group: "groups", role: "roles", bundle: "permission-bundles", direct_grant: "direct-grants" };

/** How far a grant reaches. */
export function Scope({ scope }: { scope: string }) {
  const { t } = useTranslation();
  return <Tag tone={scope === "all" ? "blue" : "neutral"}>{t(`access.scope.${scope}`)}</Tag>;
}

/** You → East Team → Sales → Sales representative, until when. */
export function WayLine({ person, way }: { person: Named; way: Pick<Way, "steps" | "until"> }) {
  const { t } = useTranslation();
  const me = useMe();
  return (
    <span className="access-way">
      <span>{person.id === me.id ? t("access.you") : person.label}</span>
      {way.steps.map((step) => (
        <Fragment key={`${step.kind}-${step.id}`}>
          <span className="dim" aria-label={t("access.through")}>→</span>
          <Link to="/$resource/$id" params={{ resource: RESOURCES[step.kind], id: step.id }}>{step.label || t("access.single")}</Link>
        </Fragment>
      ))}
      {way.until && <Tag tone="yellow">{t("access.until", { date: formatDay(way.until) })}</Tag>}
    </span>
  );
}
