import type { IconName } from "@/parts/Icon";

/** The areas of the navigation; an item is drawn only where its entity may be seen. */
export interface NavItem {
  id: string;
  /** The entity behind it: gives the label, and decides whether it is there. */
  resource: string;
  icon: IconName;
  /** Key sequence that leads there. */
  keys?: string;
  /** Where a hand-made page stands instead of the list. */
  to?: string;
  /** Label of ours where the entity's own would mislead. */
  labelKey?: string;
}

/** The entry that tells how many requests for access wait. */
export const COUNTED = "access-requests";

export interface NavArea {
  id: "customers" | "people" | "rights" | "data" | "audit";
  items: NavItem[];
}

export const areas: NavArea[] = [
  {
    id: "customers",
    items: [
      { id: "customers", resource: "customers", icon: "building", keys: "g c" },
      { id: "contacts", resource: "contacts", icon: "person", keys: "g o" },
      { id: "groups", resource: "customer-groups", icon: "group", keys: "g g" },
      { id: "assessments", resource: "relationship-assessments", icon: "heart", keys: "g a", labelKey: "nav.assessments" },
      { id: "events", resource: "customer-events", icon: "calendar", keys: "g e" },
    ],
  },
  {
    id: "people",
    items: [
      { id: "access-requests", resource: COUNTED, icon: "lock" },
      { id: "users", resource: "users", icon: "people", keys: "g u" },
      { id: "departments", resource: "departments", icon: "tree", keys: "g d" },
      { id: "territories", resource: "territories", icon: "map", keys: "g t" },
      { id: "positions", resource: "positions", icon: "person" },
      { id: "sales-teams", resource: "sales-teams", icon: "group" },
      { id: "working-calendars", resource: "working-calendars", icon: "calendar" },
    ],
  },
  {
    id: "rights",
    items: [
      { id: "roles", resource: "roles", icon: "shield", keys: "g r" },
      { id: "people-groups", resource: "groups", icon: "group" },
      { id: "bundles", resource: "permission-bundles", icon: "shield" },
      { id: "direct-grants", resource: "direct-grants", icon: "shield" },
    ],
  },
  {
    id: "data",
    items: [
      { id: "custom-fields", resource: "custom-fields", icon: "sliders" },
      { id: "choices", resource: "choices", icon: "list" },
      { id: "number-series", resource: "number-series", icon: "hash" },
    ],
  },
  {
    id: "audit",
    items: [
      { id: "audit", resource: "audit-records", icon: "eye" },
      { id: "audit-alerts", resource: "audit-alerts", icon: "alert", labelKey: "nav.auditAlerts" },
    ],
  },
];

const order = areas.flatMap(({ items }) => items.map(({ resource }) => resource));

/** Where a kind of record stands in the navigation; what hangs on others comes after all that stand there. */
export function placeOf(resource: string): number {
  const at = order.indexOf(resource);
  return at < 0 ? order.length : at;
}
