import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { keys } from "@/api/keys";
import { asProblem } from "@/api/problem";
import { askOfAll } from "@/api/resources";
import type { EntityMeta } from "@/api/types";
import { PersonTag } from "@/parts/PersonTag";
import { Failed } from "@/parts/states";
import { Tag } from "@/parts/Tag";
import type { Seen } from "./types";
import { Scope, WayLine } from "./Ways";
import "./access.css";

/** Who may see a record and why, for whoever sees it themselves; by scope, a page at a time. */
export default function WhoCanSee({ entity, id }: { entity: EntityMeta; id: string }) {
  const { t } = useTranslation();
  const [scope, setScope] = useState<string>();
  const asked = { entity: entity.name, record: id, ...(scope && { scope }) };
  const { data, error, refetch, fetchNextPage, hasNextPage, isFetchingNextPage } = useInfiniteQuery({
    queryKey: keys.query("users", "who_can_see", id, asked),
    queryFn: ({ pageParam }) => askOfAll<Seen>("users", "who_can_see", { ...asked, ...(pageParam && { after: pageParam }) }),
    initialPageParam: "",
    getNextPageParam: (page) => page.next_cursor,
  });
  if (error) return <Failed problem={asProblem(error)} onRetry={() => void refetch()} />;
  const first = data?.pages[0];
  if (!first) return <p className="dim" aria-busy="true">{t("access.loading")}</p>;
  return (
    <section className="access" aria-label={t("access.who")}>
      <p>{t("access.seenBy", { count: first.total })}</p>
      <div className="row access-bar" role="group" aria-label={t("access.byScope")}>
        {first.groups.map((group) => (
          <button key={group.scope} type="button" className="button" aria-pressed={scope === group.scope} onClick={() => setScope(scope === group.scope ? undefined : group.scope)}>
            {t(`access.because.${group.scope}`)} <span className="dim">{group.count}</span>
          </button>
        ))}
      </div>
      <ul className="card access-people">
        {data.pages.flatMap((page) => page.items).map((one) => (
          <li key={one.user.id}>
            <Link to="/$resource/$id" params={{ resource: "users", id: one.user.id }}><PersonTag name={one.user.label} /></Link>
            {one.edits && <Tag tone="green">{t("access.edits")}</Tag>}
            <ul>
              {one.reasons.map((reason, at) => (
                <li key={at}>
                  {reason.steps ? <WayLine person={one.user} way={{ steps: reason.steps, until: reason.until ?? null }} /> : null} <Scope scope={reason.scope} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      {hasNextPage && <button type="button" className="button" disabled={isFetchingNextPage} onClick={() => void fetchNextPage()}>{t("access.more")}</button>}
    </section>
  );
}
