/**
 * Before a change of access is saved, its difference is shown: who gains and loses what. All writes
 * pass here, so that no page around it exists; where nobody's access changes, nobody is asked.
 */
import { useSyncExternalStore } from "react";
import i18next from "i18next";
import { asProblem, Problem } from "@/api/problem";
import { type BulkOrder, commandOnAll, list } from "@/api/resources";
import type { EntityMeta, Values } from "@/api/types";

export interface Change {
  entity: string;
  /** `set_grants` is the whole matrix of a role or a bundle, which is one change however large. */
  action: "create" | "update" | "delete" | "restore" | "set_grants";
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

/** How the changes are meant: each by itself, as a bulk job makes them, and how many more there are. */
interface Manner {
  apart?: boolean;
  unseen?: number;
}

interface Asked {
  preview: Preview;
  unseen: number;
  settle: (agreed: boolean) => void;
}

const WITHDRAWN = 499;
/** So many records of a bulk order are looked at: as many as a page of a list has. */
const MOST_SEEN = 200;
const ALWAYS = ["role_assignment", "group_role", "group_membership", "direct_grant", "role_grant", "bundle_grant", "role_bundle", "field_rule"];
const TREES = ["parent_id", "manager_id"];
/** Of these only some fields give access; deleting them takes it, and restoring gives it back. */
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
  return action !== "update" || fields.some((field) => values && field in values);
}

let asked: Asked | null = null;
const listeners = new Set<() => void>();

function publish(next: Asked | null): void {
  asked = next;
  listeners.forEach((listener) => listener());
}

function agreed(preview: Preview, unseen: number): Promise<boolean> {
  return new Promise((resolve) => {
    publish({ preview, unseen, settle: (yes) => { publish(null); resolve(yes); } });
  });
}

/**
 * Returns once these changes may be saved; throws where the person thought better of it. What would
 * be refused anyway is left to the save itself, which tells it at the fields.
 */
export async function consent(changes: Change[], { apart, unseen = 0 }: Manner = {}): Promise<void> {
  if (!changes.some(givesAccess)) return;
  const preview = await previewed(changes, apart);
  if (preview && preview.total + unseen > 0 && !(await agreed(preview, unseen))) {
    throw new Problem(WITHDRAWN, { code: "withdrawn", detail: i18next.t("access.preview.withdrawn") });
  }
}

/** The same for one record, as forms and lists write it. */
export function consentTo(entity: EntityMeta, action: Change["action"], id?: string, values?: Values): Promise<void> {
  return consent([{ entity: entity.name, action, id, values }]);
}

/** The same for a bulk order. Of very many records the first are looked at, and it is said how many are not. */
export async function consentToBulk(entity: EntityMeta, { operation, values, ...which }: BulkOrder): Promise<void> {
  const action = operation === "edit" ? "update" : operation;
  if (!givesAccess({ entity: entity.name, action, values })) return;
  const { ids, total } = await recordsOf(entity, which);
  if (ids.length === 0) return;
  const changes = ids.map((id): Change => ({ entity: entity.name, action, id, values }));
  await consent(changes, { apart: true, unseen: Math.max(0, total - ids.length) });
}

async function recordsOf(entity: EntityMeta, { ids, filter, q }: Omit<BulkOrder, "operation" | "values">): Promise<{ ids: string[]; total: number }> {
  if (ids) return { ids: ids.slice(0, MOST_SEEN), total: ids.length };
  const page = await list(entity.resource, { q, where: filterOf(filter ?? {}), limit: MOST_SEEN });
  return { ids: page.items.map(({ id }) => id), total: page.total };
}

/** {"level": {"eq": "A"}} as an address says it. */
function filterOf(filter: Values): Record<string, string> {
  return Object.fromEntries(Object.entries(filter).flatMap(([field, tests]) =>
    Object.entries(tests as Values).map(([op, value]) => [`${field}[${op}]`, String(value)])));
}

async function previewed(changes: Change[], apart = false): Promise<Preview | null> {
  try {
    return await commandOnAll<Preview>("users", "preview_access_change", { changes, apart });
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
