/**
 * The hand-made pages. A record page, form or list stands in the place of the generic one for its
 * resource; a route adds an address of its own. Each page is loaded when it is opened.
 */
import type { ComponentType } from "react";
import { lazyRouteComponent } from "@tanstack/react-router";

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

interface MadePages {
  list?: ComponentType<ListPageProps>;
  record?: ComponentType<RecordPageProps>;
  form?: ComponentType<FormPageProps>;
}

/** lazyRouteComponent(() => import("./customers/CustomerPage"), "CustomerPage") */
export const pages: Record<string, MadePages> = {};

export const pageRoutes: { path: string; component: ReturnType<typeof lazyRouteComponent> }[] = [];
