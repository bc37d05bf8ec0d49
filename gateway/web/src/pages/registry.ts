/**
 * The hand-made pages. A record page, form or list stands in the place of the generic one for its
 * resource; a route adds an address of its own. Each page is loaded when it is opened.
 */
import type { ComponentType } from "react";
import { type AsyncRouteComponent, lazyRouteComponent } from "@tanstack/react-router";

export interface RecordPageProps {
  resource: string;
  id: string;
}
export interface ListPageProps {
  resource: string;
}
export interface FormPageProps {
  resource: string;
  id?: string;
}
/** Stands above the sections of the generic form and may read what is typed: useFieldValue(name). */
export interface NoticeProps {
  id?: string;
}

interface MadePages {
  list?: ComponentType<ListPageProps>;
  record?: AsyncRouteComponent<RecordPageProps>;
  form?: ComponentType<FormPageProps>;
  notice?: ComponentType<NoticeProps>;
  /** Fields that the record's page asks for in its own way, so that the generic form does not. */
  askedByHand?: string[];
}

/** lazyRouteComponent(() => import("./customers/CustomerPage"), "CustomerPage") */
export const pages: Record<string, MadePages> = {
  customers: {
    record: lazyRouteComponent(() => import("./customers/CustomerPage"), "CustomerPage"),
    notice: lazyRouteComponent(() => import("./customers/Twins"), "Twins"),
  },
  "customer-groups": {
    list: lazyRouteComponent(() => import("./groups/GroupTreePage"), "GroupTreePage"),
    record: lazyRouteComponent(() => import("./groups/GroupPage"), "GroupPage"),
  },
  users: { record: lazyRouteComponent(() => import("./organisation/UserPage"), "UserPage") },
  "working-calendars": {
    record: lazyRouteComponent(() => import("./calendars/CalendarPage"), "CalendarPage"),
    askedByHand: ["hours"],
  },
  positions: {
    list: lazyRouteComponent(() => import("./organisation/PositionList"), "PositionList"),
    record: lazyRouteComponent(() => import("./organisation/PositionPage"), "PositionPage"),
  },
  "sales-teams": { record: lazyRouteComponent(() => import("./organisation/TeamPage"), "TeamPage") },
  departments: { list: lazyRouteComponent(() => import("./organisation/PlaceTreePage"), "PlaceTreePage") },
  territories: { list: lazyRouteComponent(() => import("./organisation/PlaceTreePage"), "PlaceTreePage") },
  roles: { record: lazyRouteComponent(() => import("./rights/RolePage"), "RolePage") },
  groups: { record: lazyRouteComponent(() => import("./rights/GroupPage"), "GroupPage") },
  "direct-grants": { form: lazyRouteComponent(() => import("./rights/DirectGrantForm"), "DirectGrantForm") },
  "permission-bundles": { record: lazyRouteComponent(() => import("./rights/BundlePage"), "BundlePage") },
  "audit-alerts": {
    list: lazyRouteComponent(() => import("./audit/AlertList"), "AlertList"),
    record: lazyRouteComponent(() => import("./audit/AlertPage"), "AlertPage"),
  },
  "audit-alert-rules": { list: lazyRouteComponent(() => import("./audit/AlertRules"), "AlertRules") },
  "audit-records": {
    list: lazyRouteComponent(() => import("./audit/AuditList"), "AuditList"),
    record: lazyRouteComponent(() => import("./audit/AuditRecordPage"), "AuditRecordPage"),
  },
  "access-requests": { list: lazyRouteComponent(() => import("./access/AccessRequests"), "AccessRequests") },
  choices: { list: lazyRouteComponent(() => import("./settings/ChoiceLists"), "ChoiceLists") },
  "custom-fields": { list: lazyRouteComponent(() => import("./settings/CustomFields"), "CustomFields") },
};

export const pageRoutes: { path: string; component: ReturnType<typeof lazyRouteComponent> }[] = [
  { path: "/roles/$id/compare", component: lazyRouteComponent(() => import("./access/ComparePage"), "CompareRoles") },
  { path: "/users/$id/compare", component: lazyRouteComponent(() => import("./access/ComparePage"), "ComparePeople") },
  { path: "/audit-records/day", component: lazyRouteComponent(() => import("./audit/DayPage"), "DayPage") },
  { path: "/audit-records/call/$call", component: lazyRouteComponent(() => import("./audit/CallPage"), "CallPage") },
];

/** The page that any record opens in; the router shows it. */
export const recordRoute = lazyRouteComponent(() => import("./RecordRoute"), "RecordRoute");

/** Fetches the code of a record's page ahead, so that a row opens at the click and not after it. */
export function fetchRecordPage(resource: string): void {
  for (const page of [recordRoute, pages[resource]?.record]) void page?.preload?.();
}
