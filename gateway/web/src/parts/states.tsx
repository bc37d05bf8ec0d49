import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Problem } from "@/api/problem";
import { want } from "@/app/wanted";
import { Icon, type IconName } from "./Icon";
import { toast } from "./toast";
import "./states.css";

interface StateProps {
  icon: IconName;
  title: string;
  children?: ReactNode;
  actions?: ReactNode;
}

/** A page or a list without content says why, and what can be done. */
export function State({ icon, title, children, actions }: StateProps) {
  return (
    <div className="state">
      <Icon name={icon} size={36} />
      <h2>{title}</h2>
      {children && <div className="dim">{children}</div>}
      {actions && <div className="row state-actions">{actions}</div>}
    </div>
  );
}

interface FailedProps {
  problem: Problem;
  onRetry?: () => void;
  /** The permission and the record that can be asked for, where that is what failed. */
  permission?: string;
  record?: string;
}

/** It failed: what the server said, another try, and the call id for whoever looks into it. */
export function Failed({ problem, onRetry, permission, record }: FailedProps) {
  const { t } = useTranslation();
  const { callId } = problem;
  if (problem.status === 403) return <NotAllowed problem={problem} record={record} />;
  return (
    <State
      icon={problem.status === 0 ? "offline" : "alert"}
      title={t(problem.status === 404 ? "state.gone" : "state.failed")}
      actions={
        <>
          {onRetry && (
            <button type="button" className="button" onClick={onRetry}>
              <Icon name="refresh" size={16} /> {t("state.retry")}
            </button>
          )}
          {problem.status === 404 && permission && <RequestAccess permission={permission} record={record} />}
          {callId && <CopyCallId callId={callId} />}
        </>
      }
    >
      {problem.status === 404 ? t("state.goneWhy") : problem.message}
    </State>
  );
}

function CopyCallId({ callId }: { callId: string }) {
  const { t } = useTranslation();
  function copy() {
    navigator.clipboard.writeText(callId).then(
      () => toast(t("state.copied")),
      () => toast(callId, { kind: "progress" }),
    );
  }
  return (
    <button type="button" className="button quiet small" onClick={copy}>
      <Icon name="copy" size={16} /> {t("state.callId", { id: callId.slice(0, 12) })}
    </button>
  );
}

interface NotAllowedProps {
  problem?: Problem;
  permission?: string;
  /** The record that can be asked for. */
  record?: string;
}

/** Nothing that this person may see: what is missing, whom to ask, and a way to ask for it. */
export function NotAllowed({ problem, permission: needed, record }: NotAllowedProps) {
  const { t } = useTranslation();
  const { permission = needed, missing, ask, decision_id: decision } = problem?.body ?? {};
  return (
    <State icon="lock" title={t("state.notAllowed")} actions={permission && <RequestAccess permission={permission} record={record} />}>
      {problem && <p>{missing ?? problem.message}</p>}
      {ask?.length ? <WhomToAsk people={ask} /> : <p>{t("state.askAdministrator")}</p>}
      {permission && <p className="small">{t("state.permission", { permission })}</p>}
      {decision && <p className="small">{t("access.decision", { id: decision })}</p>}
    </State>
  );
}

function RequestAccess({ permission, record }: { permission: string; record?: string }) {
  const { t } = useTranslation();
  return (
    <button type="button" className="primary" onClick={() => want({ permission, record })}>
      <Icon name="lock" size={16} /> {t("state.requestAccess")}
    </button>
  );
}

function WhomToAsk({ people }: { people: NonNullable<Problem["body"]["ask"]> }) {
  const { t } = useTranslation();
  return (
    <div className="state-ask">
      <p>{t("access.ask")}</p>
      <ul>
        {people.map((one) => <li key={one.id}>{t("access.asked", { name: one.label, as: t(`access.as.${one.as}`) })}</li>)}
      </ul>
    </div>
  );
}
