/** What was typed and not saved yet, per person and form: it survives reload, sign-in and refusals. */
import type { Values } from "@/api/types";

export interface Draft {
  values: Values;
  at: string;
  version?: number;
}

const PREFIX = "guanxi.draft.";
const KEPT_FOR = 30 * 86_400_000;

export function draftKey(person: string, form: string): string {
  return `${PREFIX}${person}.${form}`;
}

export function readDraft(key: string): Draft | undefined {
  const text = localStorage.getItem(key);
  return text ? (JSON.parse(text) as Draft) : undefined;
}

export function writeDraft(key: string, draft: Draft): void {
  localStorage.setItem(key, JSON.stringify(draft));
}

export function dropDraft(key: string): void {
  localStorage.removeItem(key);
}

/** Drafts of the same kind of new record, made in other tabs or left unfinished; the latest first. */
export function otherDrafts(person: string, form: string, except: ReadonlySet<string>): { key: string; draft: Draft }[] {
  const prefix = draftKey(person, form);
  return Object.keys(localStorage)
    .filter((key) => key.startsWith(prefix) && !except.has(key))
    .flatMap((key) => {
      const draft = readDraft(key);
      return draft ? [{ key, draft }] : [];
    })
    .sort((a, b) => b.draft.at.localeCompare(a.draft.at));
}

export function forgetOldDrafts(now = Date.now()): void {
  for (const key of Object.keys(localStorage).filter((one) => one.startsWith(PREFIX))) {
    const draft = readDraft(key);
    if (!draft || now - Date.parse(draft.at) > KEPT_FOR) dropDraft(key);
  }
}
