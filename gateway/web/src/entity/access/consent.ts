/**
 * Before a change of access is saved, its difference is shown: who gains and loses what. All writes
 * pass here, so that no page around it exists; where nobody's access changes, nobody is asked.
 */
import { useSyncExternalStore } from "react";
import i18next from "i18next";
import { asProblem, Problem } from "@/api/problem";
import { commandOnAll } from "@/api/resources";
import type { EntityMeta, Values } from "@/api/types";

export interface Change {
  entity: string;
  action: "create" | "update" | "delete";
  id?: string;
  values?: Values;
}

export interface Gain {
  permission: string;
  scope: string;
}

export interface PersonPreview {
  user: { id: string; label: string };
  gained: Gain[];
  gained_total: number;
  lost: Gain[];
  lost_total: number;
  fields: { entity: string; field: string; before: string | null; after: string | null }[];
  places_gained: string[];
  places_lost: string[];
}

export interface Preview {
  people: PersonPreview[];
  total: number;
  gaining: number;
  losing: number;
}

interface Asked {
  preview: Preview;
  settle: (agreed: boolean) => void;
}

const WITHDRAWN = 499;
const ALWAYS = ["role_assignment", "group_role", "group_membership", "direct_grant", "role_grant", "bundle_grant", "role_bundle", "field_rule"];
const TREES = ["parent_id", "manager_id"];
/** Of these only some fields give access, and deleting them takes it. */
const SOMETIMES: Record<string, string[]> = {
  role: ["second_factor"], group: [], permission_bundle: [], department: TREES, territory: TREES,
  user: ["department_id", "territory_id", "status"],
};

/** Whether the change can give or take anybody's access at all. */
export function givesAccess({ entity, action, values }: Change): boolean {
  const [service, name = ""] = entity.split(".");
  if (service !== "iam") return false;
  if (ALWAYS.includes(name)) return true;
  const fields = SOMETIMES[name];
  if (!fields || action === "create") return false;
  return action === "delete" || fields.some((field) => values && field in values);
}

let asked: Asked | null = null;
const listeners = new Set<() => void>();

function publish(next: Asked | null): void {
  asked = next;
  listeners.forEach((listener) => listener());
}

function agreed(preview: Preview): Promise<boolean> {
  return new Promise((resolve) => {
    publish({ preview, settle: (yes) => { publish(null); resolve(yes); } });
  });
}

/**
 * Returns once these changes may be saved; throws where the person thought better of it. What would
 * be refused anyway is left to the save itself, which tells it at the fields.
 */
export async function consent(changes: Change[]): Promise<void> {
  if (!changes.some(givesAccess)) return;
  const preview = await previewed(changes);
  if (preview && preview.total > 0 && !(await agreed(preview))) {
    throw new Problem(WITHDRAWN, { code: "withdrawn", detail: i18next.t("access.preview.withdrawn") });
  }
}

/** The same for one record, as forms and lists write it. */
export function consentTo(entity: EntityMeta, action: Change["action"], id?: string, values?: Values): Promise<void> {
  return consent([{ entity: entity.name, action, id, values }]);
}

async function previewed(changes: Change[]): Promise<Preview | null> {
  try {
    return await commandOnAll<Preview>("users", "preview_access_change", { changes });
  } catch (reason) {
    const problem = asProblem(reason);
    if (problem.status >= 400 && problem.status < 500 && problem.status !== 429) return null;
    throw problem;
  }
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useConsent(): Asked | null {
  return useSyncExternalStore(subscribe, () => asked);
}
