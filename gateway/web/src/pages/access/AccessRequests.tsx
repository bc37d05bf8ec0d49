import { useNavigate, useSearch } from "@tanstack/react-router";
import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import { asProblem } from "@/api/problem";
import type { Waiting } from "@/api/sharing";
import type { EntityMeta } from "@/api/types";
import type { Search } from "@/app/search";
import { useEntity, useMe } from "@/app/session";
import { EntityList } from "@/entity/list/EntityList";
import { Failed, NotAllowed, State } from "@/parts/states";
import { Tabs } from "@/parts/Tabs";
import type { ListPageProps } from "@/pages/registry";
import { RequestWords } from "./RequestWords";
import { useWaiting } from "./waiting";
import "./access.css";

const DecideDialog = lazy(() => import("./DecideDialog"));

/** What waits for this person's decision, and what they asked for themselves. */
export function AccessRequests({ resource }: ListPageProps) {
  const { t } = useTranslation();
  const me = useMe();
  const navigate = useNavigate();
  const search: Search = useSearch({ strict: false });
  const entity = useEntity(resource);
  const { data } = useWaiting();
  if (!entity) return <NotAllowed />;
  const count = data?.total ?? 0;
  const tabs = [
    { id: "waiting", label: count > 0 ? t("requests.toDecideCount", { count }) : t("requests.toDecide"), content: <ToDecide entity={entity} /> },
    { id: "mine", label: t("requests.mine"), content: <EntityList key="mine" entity={entity} fixed={{ owner_id: me.id }} title={t("requests.mine")} /> },
    { id: "all", label: t("requests.all"), content: <EntityList key="all" entity={entity} title={t("requests.all")} /> },
  ];
  const open = tabs.find((tab) => tab.id === search.tab) ?? tabs[0];
  return (
    <div className="access-page">
      <h1 className="page-title">{entity.label_plural}</h1>
      <Tabs
        label={entity.label_plural}
        tabs={tabs}
        open={open?.id ?? "waiting"}
        onOpen={(tab) => void navigate({ to: ".", search: { tab: tab === "waiting" ? undefined : tab }, replace: true })}
      />
    </div>
  );
}

interface Deciding {
  request: Waiting["items"][number];
  grant: boolean;
}

function ToDecide({ entity }: { entity: EntityMeta }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useWaiting();
  const [deciding, setDeciding] = useState<Deciding | null>(null);
  if (error) return <Failed problem={asProblem(error)} onRetry={() => void refetch()} />;
  if (data?.items.length === 0) return <State icon="check" title={t("requests.nothing")}>{t("requests.nothingWhy")}</State>;
  return (
    <>
      <ul className="access-list" aria-busy={!data}>
        {data?.items.map((request) => (
          <li key={request.id} className="card">
            <RequestWords request={request} />
            <div className="row access-decision">
              <button type="button" className="primary" onClick={() => setDeciding({ request, grant: true })}>{t("requests.grantOpen")}</button>
              <button type="button" className="button" onClick={() => setDeciding({ request, grant: false })}>{t("requests.refuseOpen")}</button>
            </div>
          </li>
        ))}
      </ul>
      <Suspense>{deciding && <DecideDialog entity={entity} {...deciding} onClose={() => setDeciding(null)} />}</Suspense>
    </>
  );
}
