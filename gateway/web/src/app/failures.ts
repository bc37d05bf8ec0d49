import { asProblem } from "@/api/problem";
import { toast } from "@/parts/toast";
import i18next from "i18next";
import { want } from "./wanted";

/** For actions without a form of their own: a refusal is said aloud, with who could allow it. */
export function reportFailure(reason: unknown): void {
  const problem = asProblem(reason);
  if (problem.status === 401) return;
  const { permission, missing, ask } = problem.body;
  const names = ask?.map((one) => one.label).join(i18next.t("access.comma"));
  const detail = permission
    ? [missing ?? i18next.t("state.permission", { permission }), names && i18next.t("access.askThem", { names })].filter(Boolean).join(" ")
    : problem.callId && i18next.t("state.callId", { id: problem.callId });
  const action = permission
    ? { label: i18next.t("state.requestAccess"), run: () => want({ permission, record: problem.record }) }
    : undefined;
  toast(problem.message, { kind: "failed", detail: detail || undefined, action });
}
