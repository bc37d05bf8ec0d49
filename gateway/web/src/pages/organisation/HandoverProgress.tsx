import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { keys } from "@/api/keys";
import { asProblem } from "@/api/problem";
import { cancelJob, job as fetchJob } from "@/api/resources";
import { reportFailure } from "@/app/failures";
import { findEntity, useMeta } from "@/app/session";
import { Failed } from "@/parts/states";

interface Result {
  services: {
    service: string;
    entities: { entity: string; total: number; done: number; failed: number; errors: { detail?: string }[] }[];
    left: number | null;
    error: { detail?: string } | null;
  }[];
}

const SERVICE = "iam";
const ASK_EVERY = 500;
const RUNNING = new Set(["waiting", "running"]);

interface HandoverProgressProps {
  job: string;
  /** What is going on: somebody leaves, or records follow who moved. */
  said?: "leaving" | "restamping";
  /** Leave it out where asking again is not of this dialog. */
  onAgain?: () => void;
  onClose: () => void;
}

/** How far the handing over is, then what became of it at each service, with another try. */
export function HandoverProgress({ job: id, said = "leaving", onAgain, onClose }: HandoverProgressProps) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery({
    queryKey: keys.query("users", "hand_over", id),
    queryFn: () => fetchJob(SERVICE, id),
    refetchInterval: ({ state }) => (!state.data || RUNNING.has(state.data.state) ? ASK_EVERY : false),
  });
  if (error) return <Failed problem={asProblem(error)} onRetry={() => void refetch()} />;
  const running = !data || RUNNING.has(data.state);
  const services = ((data?.result ?? {}) as Partial<Result>).services ?? [];
  const wrong = !running && (data.state !== "done" || services.some((one) => one.error ?? one.left));
  return (
    <section aria-label={t(`${said}.progress`)}>
      <p role="status">{running ? t(`${said}.running`, { done: data?.progress ?? 0, total: data?.total ?? 0 }) : t(`${said}.${wrong ? "partly" : "done"}`)}</p>
      <progress className="leaving-bar" aria-label={t(`${said}.progress`)} value={data?.total ? (data.progress ?? 0) : running ? undefined : 1} max={data?.total || 1} />
      <ul className="leaving-list">{services.map((one) => <Outcome key={one.service} told={one} />)}</ul>
      <div className="form-foot">
        {running && <button type="button" className="button" onClick={() => void cancelJob(SERVICE, id).catch(reportFailure)}>{t("common.cancel")}</button>}
        {wrong && onAgain && <button type="button" className="button" onClick={onAgain}>{t("leaving.again")}</button>}
        <button type="button" className="primary" onClick={onClose}>{t("common.close")}</button>
      </div>
    </section>
  );
}

function Outcome({ told }: { told: Result["services"][number] }) {
  const { t } = useTranslation();
  const meta = useMeta();
  return (
    <>
      {told.entities.map((each) => (
        <li key={each.entity}>
          {t("leaving.moved", { what: findEntity(meta, each.entity)?.label_plural ?? each.entity, done: each.done, count: each.total })}
          {each.failed > 0 && <span role="alert"> {t("leaving.failed", { count: each.failed })} {each.errors[0]?.detail}</span>}
        </li>
      ))}
      {told.error && <li role="alert">{t("leaving.silent", { service: told.service })} {told.error.detail}</li>}
    </>
  );
}
