/**
 * A form opened from a field of another form stands above it. The address says which field of which
 * draft waits for the new record, so that a reload or a new sign-in loses neither form.
 */
import { useNavigate, useRouter, useRouterState } from "@tanstack/react-router";
import { createContext, useContext } from "react";
import type { FieldMeta } from "@/api/types";
import { parseSearch, type Search } from "@/app/search";
import { draftKey, readDraft, writeDraft } from "./draft";

/** Under which name the form around keeps its draft; undefined where it keeps none, as in a dialog. */
export const DraftName = createContext<string | undefined>(undefined);

/** Opens the form of a new record for a field, or undefined where this form could not be found again. */
export function useFormAbove(field: FieldMeta): ((given: Record<string, string>) => void) | undefined {
  const into = useContext(DraftName);
  const navigate = useNavigate();
  const href = useRouterState({ select: (state) => state.location.href });
  const resource = field.reference?.resource;
  if (!into || !resource) return undefined;
  return (given) => {
    const preset = Object.fromEntries(Object.entries(given).map(([name, value]) => [`set[${name}]`, value]));
    void navigate({ to: "/$resource/new", params: { resource }, search: { ...preset, into, field: field.name, back: href } });
  };
}

/** Leads back to the form below: through the history where it is there, so that no page is doubled. */
export function useWayBelow(search: Search): (() => void) | undefined {
  const { history } = useRouter();
  const { into, back } = search;
  if (!into || !back?.startsWith("/") || back.startsWith("//")) return undefined;
  return () => (history.canGoBack() ? history.back() : history.replace(back));
}

/** Writes the new record into the draft that waits for it. */
export function chooseBelow(person: string, { into, field }: Search, id: string): void {
  if (!into || !field) return;
  const key = draftKey(person, into);
  const draft = readDraft(key);
  writeDraft(key, { ...draft, values: { ...draft?.values, [field]: id }, at: new Date().toISOString() });
}

/** The drafts beneath this form, from the nearest down: they are on their way, not left unfinished. */
export function draftsBelow({ into, back }: Search): string[] {
  if (!into) return [];
  return [into, ...draftsBelow(parseSearch(back?.split("?")[1] ?? ""))];
}
