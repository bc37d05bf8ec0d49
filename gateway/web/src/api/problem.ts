import type { RecordData, Schemas } from "./types";

/** The body of a refusal: RFC 9457 with the fields that the gateway adds. */
export type ProblemBody = Partial<Omit<Schemas["Problem"], "current" | "base">> & {
  current?: RecordData;
  base?: RecordData;
};

/** A refusal or a failure, thrown by every call of the API client. */
export class Problem extends Error {
  readonly status: number;
  readonly code: string;
  readonly body: ProblemBody;

  constructor(status: number, body: ProblemBody) {
    super(body.detail ?? body.title ?? body.code ?? String(status));
    this.name = "Problem";
    this.status = status;
    this.code = body.code ?? (status === 0 ? "offline" : "internal");
    this.body = body;
  }

  /** The record that was refused, where the address of the call named one. */
  record?: string;

  get callId(): string | undefined {
    return this.body.call_id;
  }

  /** True where waiting and asking again may help. */
  get passing(): boolean {
    return this.status === 0 || this.status === 429 || this.status >= 502;
  }
}

export type FieldErrors = Record<string, string>;

/** Messages by form field; what names no field is filed under "". */
export function fieldErrors(problem: Problem): FieldErrors {
  const errors: FieldErrors = {};
  for (const [field, error] of Object.entries(problem.body.errors ?? {})) {
    errors[field] = error.message || error.code;
  }
  if (Object.keys(errors).length === 0) errors[""] = problem.message;
  return errors;
}

export function asProblem(reason: unknown): Problem {
  if (reason instanceof Problem) return reason;
  const detail = reason instanceof Error ? reason.message : String(reason);
  return new Problem(reason instanceof TypeError ? 0 : 500, { detail });
}
