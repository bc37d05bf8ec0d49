/** Work on many records: the server's job goes on by itself, the toast follows it. */
import i18next from "i18next";
import { keys } from "@/api/keys";
import { asProblem } from "@/api/problem";
import { bulk, cancelJob, job as fetchJob, type BulkOrder } from "@/api/resources";
import type { EntityMeta, Job } from "@/api/types";
import { reportFailure } from "@/app/failures";
import { queryClient } from "@/app/query";
import { closeToast, toast, updateToast } from "@/parts/toast";

const ASK_EVERY = 500;
const RUNNING = new Set(["waiting", "running"]);

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

function words(operation: string, job: Job): string {
  if (!job.total) return i18next.t("bulk.starting", { operation: i18next.t(`operation.${operation}`) });
  return i18next.t("bulk.progress", {
    operation: i18next.t(`operation.${operation}`), done: job.progress, count: job.total,
  });
}

interface Outcome {
  done?: number;
  failed?: number;
  errors?: { detail?: string }[];
}

function told(job: Job): { text: string; failed: boolean; detail?: string } {
  const { done = job.progress ?? 0, failed = 0, errors = [] } = (job.result ?? {}) as Outcome;
  const bad = failed > 0 || job.state === "failed";
  return {
    text: i18next.t(bad ? "bulk.partly" : job.state === "cancelled" ? "bulk.cancelled" : "bulk.done", { count: done, failed }),
    failed: bad,
    detail: errors[0]?.detail,
  };
}

/** Starts the job and follows it to its end; resolves once everything on the page is current again. */
export async function runBulk(entity: EntityMeta, order: BulkOrder): Promise<void> {
  let job = await bulk(entity.resource, order);
  const { service, id } = job;
  const note = toast(words(order.operation, job), {
    kind: "progress",
    action: { label: i18next.t("common.cancel"), run: () => void cancelJob(service, id).catch(reportFailure) },
  });
  try {
    while (RUNNING.has(job.state)) {
      await pause(ASK_EVERY);
      job = await fetchJob(service, id);
      updateToast(note, { text: words(order.operation, job) });
    }
    closeToast(note);
    const { text, failed, detail } = told(job);
    toast(text, { kind: failed ? "failed" : "done", detail });
  } catch (reason) {
    closeToast(note);
    reportFailure(asProblem(reason));
  }
  await queryClient.invalidateQueries({ queryKey: keys.lists(entity.resource) });
  void queryClient.invalidateQueries({ queryKey: keys.records(entity.resource) });
}
